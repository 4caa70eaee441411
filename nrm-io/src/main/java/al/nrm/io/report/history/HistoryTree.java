package al.nrm.io.report.history;

import al.nrm.event.Recipient;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.CaseState;
import al.nrm.referral.ConsentState;
import al.nrm.referral.HistoryNotice;
import al.nrm.referral.ReferralProgress;
import al.nrm.referral.Sharing;
import al.nrm.referral.Task;
import al.nrm.text.TextLanguage;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of a case as a plain tree of codes, ids and moments; no name and no free text is in it. */
final class HistoryTree {
    private final TextLanguage language;

    /** The only sentences are the notices, in one language. */
    HistoryTree(TextLanguage language) {
        this.language = language;
    }

    /** A moment as documents write it, always with seconds. */
    static String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    Map<String, @Nullable Object> of(
            CaseHistory history, CaseState state, List<NextStep> steps, List<HistoryNotice> notices) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("case", history.caseId());
        tree.put("at", moment(state.moment()));
        tree.put("stage", state.stage().map(Enum::name).orElse(null));
        tree.put("closed", state.closed().map(HistoryTree::moment).orElse(null));
        tree.put(
                "erasableFrom",
                state.closed()
                        .flatMap(history.rules()::erasableFrom)
                        .map(HistoryTree::moment)
                        .orElse(null));
        tree.put("tasks", state.tasks().stream().map(HistoryTree::tree).toList());
        tree.put(
                "referrals",
                state.referrals().values().stream().map(HistoryTree::tree).toList());
        tree.put("consents", state.consents().stream().map(HistoryTree::tree).toList());
        tree.put("shared", state.shared().stream().map(HistoryTree::tree).toList());
        tree.put(
                "next",
                steps.stream()
                        .map(next -> {
                            Map<String, @Nullable Object> step = new LinkedHashMap<>();
                            step.put("kind", next.step().kind().name());
                            step.put("to", next.step().to().map(Enum::name).orElse(null));
                            step.put("referral", next.referral().orElse(null));
                            step.put("by", next.by().stream().map(Enum::name).toList());
                            return step;
                        })
                        .toList());
        tree.put(
                "notices",
                notices.stream()
                        .map(notice -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("n", notice.n());
                            one.put("what", notice.what().in(language));
                            return one;
                        })
                        .toList());
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Task task) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("action", task.duty().action().name());
        tree.put("recipient", task.duty().recipient().map(Enum::name).orElse(null));
        tree.put("actor", task.actor().name());
        tree.put("state", task.state().name());
        tree.put("until", task.until().map(HistoryTree::moment).orElse(null));
        tree.put("since", moment(task.since()));
        tree.put("closed", task.closed().map(HistoryTree::moment).orElse(null));
        tree.put("reason", task.moot().map(Enum::name).orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> tree(ReferralProgress referral) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("referral", referral.id());
        tree.put("to", tree(referral.to()));
        tree.put("service", referral.service().map(Enum::name).orElse(null));
        tree.put("after", referral.after().orElse(null));
        tree.put("state", referral.state().name());
        tree.put("since", moment(referral.since()));
        tree.put("declined", referral.declined().map(Enum::name).orElse(null));
        tree.put("outcome", referral.outcome().map(Enum::name).orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> tree(ConsentState consent) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("purpose", consent.purpose().key());
        tree.put("answer", consent.answer().name());
        tree.put("recipient", consent.recipient().map(HistoryTree::tree).orElse(null));
        tree.put("at", moment(consent.at()));
        tree.put("counts", consent.doubt().isEmpty());
        tree.put("doubt", consent.doubt().map(Enum::name).orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Sharing sharing) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("n", sharing.n());
        tree.put("with", tree(sharing.with()));
        tree.put("what", sharing.what().stream().map(Enum::name).toList());
        tree.put("identity", sharing.identity());
        tree.put("ground", sharing.ground().name());
        tree.put("at", moment(sharing.at()));
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Recipient recipient) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        recipient.agency().ifPresent(agency -> tree.put("agency", agency.name()));
        recipient.provider().ifPresent(provider -> tree.put("provider", provider));
        return tree;
    }
}
