package al.nrm.referral;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.FormalIdentification;
import al.nrm.decision.Decision;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.document.CanonicalJson;
import al.nrm.document.DecisionDocument;
import al.nrm.document.ReadResult;
import al.nrm.event.CaseEvent;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.ConsentGiven;
import al.nrm.event.Stage;
import al.nrm.law.Counting;
import al.nrm.law.Deadline;
import al.nrm.place.SpokenLanguage;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Computes the state of a case from its events up to a moment. The events must be given in the order in which they
 * happened.
 */
final class CaseStateFold {
    private static final Comparator<Task> BY_LIMIT = Comparator.comparing(
                    (Task task) -> task.until().map(OffsetDateTime::toInstant).orElse(java.time.Instant.MAX))
            .thenComparing(task -> task.duty().action())
            .thenComparing(task -> task.duty().recipient().map(Enum::name).orElse(""));

    private final HistoryRules rules;
    private Optional<CaseFile> caseFile = Optional.empty();
    /** The time at which an agency last recorded facts. An identification changes the time in the case file only. */
    private Optional<OffsetDateTime> recordedAt = Optional.empty();

    private Optional<Stage> stage = Optional.empty();
    private Optional<OffsetDateTime> closed = Optional.empty();
    private Optional<Decision> advice = Optional.empty();
    private final Map<DutyKey, Task> tasks = new LinkedHashMap<>();
    private final TreeMap<String, ReferralProgress> referrals = new TreeMap<>();
    private final Map<List<Object>, ConsentState> consents = new LinkedHashMap<>();
    private final List<Sharing> shared = new ArrayList<>();
    private final List<EventContent.Overridden> overrides = new ArrayList<>();
    private List<EventContent.Planned.Goal> plan = List.of();
    private Optional<LocalDate> nextReview = Optional.empty();
    private final List<HistoryNotice> notices = new ArrayList<>();

    CaseStateFold(HistoryRules rules) {
        this.rules = rules;
    }

    CaseState at(OffsetDateTime moment) {
        return new CaseState(
                moment,
                caseFile,
                stage,
                closed,
                advice,
                tasks.values().stream()
                        .map(task -> task.at(moment))
                        .sorted(BY_LIMIT)
                        .toList(),
                java.util.Collections.unmodifiableSortedMap(new TreeMap<>(referrals)),
                List.copyOf(consents.values()),
                List.copyOf(shared),
                List.copyOf(overrides),
                plan,
                nextReview,
                List.copyOf(notices));
    }

    void apply(CaseEvent event) {
        OffsetDateTime at = event.at();
        EventContent content = event.content();
        if (content instanceof EventContent.Opened opened) {
            caseFile = Optional.of(opened.caseFile());
            recordedAt = opened.caseFile().recordedAt();
            stage = Optional.of(Stage.INITIAL_IDENTIFICATION);
        } else if (content instanceof EventContent.Facts facts) {
            patch(event, facts);
        } else if (content instanceof EventContent.Advised advised) {
            advised.decision()
                    .or(() -> advised.reference().flatMap(kept -> kept(event, kept)))
                    .ifPresent(decision -> advise(event, decision));
        } else if (content instanceof EventContent.Done done) {
            close(event, done.duty(), Task.State.DONE, Optional.empty());
        } else if (content instanceof EventContent.Moot moot) {
            close(event, moot.duty(), Task.State.MOOT, Optional.of(moot.reason()));
        } else if (content instanceof EventContent.Referred referred) {
            referrals.put(referred.referral(), ReferralProgress.sent(referred, at));
        } else if (content instanceof EventContent.Answered answered) {
            step(
                    answered.referral(),
                    event,
                    progress -> answered.accepted()
                            ? progress.with(ReferralProgress.State.ACCEPTED, at)
                            : progress.declined(answered.reason().orElse(EventContent.Answered.Reason.OTHER), at));
        } else if (content instanceof EventContent.Started started) {
            step(started.referral(), event, progress -> progress.with(ReferralProgress.State.STARTED, at));
        } else if (content instanceof EventContent.Suspended suspended) {
            step(suspended.referral(), event, progress -> progress.with(ReferralProgress.State.SUSPENDED, at));
        } else if (content instanceof EventContent.Resumed resumed) {
            step(resumed.referral(), event, progress -> progress.with(ReferralProgress.State.STARTED, at));
        } else if (content instanceof EventContent.Ended ended) {
            step(ended.referral(), event, progress -> progress.ended(ended.outcome(), at));
        } else if (content instanceof ConsentGiven given) {
            consent(event, given);
        } else if (content instanceof EventContent.Shared sharing) {
            shared.add(
                    new Sharing(event.n(), sharing.with(), sharing.what(), sharing.identity(), sharing.ground(), at));
        } else if (content instanceof EventContent.StageEntered entered) {
            stage = Optional.of(entered.to());
        } else if (content instanceof EventContent.Identified identified) {
            identify(at, identified);
        } else if (content instanceof EventContent.Planned planned) {
            plan = planned.goals();
        } else if (content instanceof EventContent.Reviewed reviewed) {
            nextReview = reviewed.next();
        } else if (content instanceof EventContent.Overridden overridden) {
            overrides.add(overridden);
        } else if (content instanceof EventContent.Closed) {
            stage = Optional.of(Stage.CLOSED);
            closed = Optional.of(at);
        } else if (content instanceof EventContent.Reopened) {
            stage = Optional.of(Stage.INITIAL_IDENTIFICATION);
            closed = Optional.empty();
        }
        // ERASED changes lines and not the state.
    }

    /** The decision of a reference, if the port finds it and its hash is right. */
    private Optional<Decision> kept(CaseEvent event, EventContent.Advised.Reference reference) {
        Optional<Decision> found = rules.decisions()
                .apply(reference.sha256())
                .filter(decision ->
                        CanonicalJson.sha256(DecisionDocument.tree(decision)).equals(reference.sha256()));
        if (found.isEmpty()) {
            notices.add(new HistoryNotice(
                    event.n(),
                    Text.of(
                            "Këshilla ruhet gjetkë dhe nuk u gjet; detyrat e saj mungojnë këtu.",
                            "The advice is kept elsewhere and was not found; its duties are missing here.")));
        }
        return found;
    }

    /**
     * Applies a patch. A patch that would make the case invalid, for instance because of a late event, is skipped and
     * reported as a notice.
     */
    private void patch(CaseEvent event, EventContent.Facts facts) {
        caseFile = caseFile.map(file -> {
            ReadResult<CaseFile> patched = CasePatch.apply(file, facts.patch(), rules.terms());
            if (patched.isRefused()) {
                notices.add(new HistoryNotice(
                        event.n(),
                        Text.of(
                                "Ndryshimi i fakteve nuk përputhet me faktet e tjera dhe nuk u zbatua.",
                                "The change of facts does not fit the other facts and was not applied.")));
                return file;
            }
            consentOfFacts(event, file.consent(), patched.value().consent());
            if (facts.patch().containsKey(CaseFacts.RECORDED_AT.key())) {
                recordedAt = patched.value().recordedAt();
            }
            return patched.value();
        });
    }

    /** Records a consent that a patch changes; it replaces the last answer for all recipients. */
    private void consentOfFacts(CaseEvent event, Consent before, Consent after) {
        for (ConsentGiven.Purpose purpose : ConsentGiven.Purpose.values()) {
            Answer answer = purpose.of(after);
            if (answer != purpose.of(before)) {
                List<Object> towardsAll = List.of(purpose, Optional.empty());
                consents.remove(towardsAll);
                if (!answer.isYes()) {
                    consents.put(
                            towardsAll,
                            new ConsentState(
                                    purpose,
                                    Optional.empty(),
                                    ConsentGiven.ConsentAnswer.NO,
                                    event.at(),
                                    Optional.empty()));
                }
            }
        }
    }

    /** Open tasks that the new advice no longer has become moot; those that it repeats keep the earlier time limit. */
    private void advise(CaseEvent event, Decision decision) {
        advice = Optional.of(decision);
        OffsetDateTime start = recordedAt.orElse(event.recorded());
        Map<DutyKey, Duty> duties = decision.duties().stream()
                .collect(Collectors.toMap(DutyKey::of, duty -> duty, (first, second) -> first, LinkedHashMap::new));
        tasks.replaceAll((key, task) -> task.isOpen() && !duties.containsKey(key)
                ? task.with(
                        Task.State.MOOT, Optional.of(event.at()), Optional.of(EventContent.Moot.Reason.NO_LONGER_DUE))
                : task);
        duties.forEach((key, duty) -> {
            Task known = tasks.get(key);
            boolean fellAway = known != null
                    && known.state() == Task.State.MOOT
                    && known.moot()
                            .filter(EventContent.Moot.Reason.NO_LONGER_DUE::equals)
                            .isPresent();
            if (known == null || fellAway) {
                tasks.put(key, task(key, duty, start, event.at()));
            } else if (known.isOpen()) {
                tasks.put(key, earlier(known, task(key, duty, start, known.since())));
            }
        });
    }

    private Task task(DutyKey key, Duty duty, OffsetDateTime start, OffsetDateTime since) {
        return new Task(
                key,
                duty.actor(),
                duty.county(),
                duty.due(),
                duty.due().map(due -> until(due, start)),
                Task.State.OPEN,
                since,
                Optional.empty(),
                Optional.empty());
    }

    /** The end of a time limit; for an immediate one its start. */
    private OffsetDateTime until(Due due, OffsetDateTime start) {
        Counting counting = due.counting().orElseGet(() -> rules.counting(due.parameter(), HistoryRules.day(start)));
        return new Deadline(due.within(), counting, rules.calendar())
                .after(start)
                .orElse(start);
    }

    private static Task earlier(Task known, Task again) {
        boolean sooner = again.until().isPresent()
                && known.until()
                        .map(limit -> again.until().get().isBefore(limit))
                        .orElse(true);
        return sooner ? again : known;
    }

    private void close(CaseEvent event, DutyKey duty, Task.State state, Optional<EventContent.Moot.Reason> reason) {
        Task task = tasks.get(duty);
        if (task == null) {
            notices.add(new HistoryNotice(
                    event.n(),
                    Text.of(
                            "Asnjë këshillë para kësaj nuk e përmban këtë detyrë.",
                            "No advice before this has this duty.")));
        } else {
            tasks.put(duty, task.with(state, Optional.of(event.at()), reason));
        }
    }

    private void step(String referral, CaseEvent event, java.util.function.UnaryOperator<ReferralProgress> progress) {
        if (referrals.computeIfPresent(referral, (id, before) -> progress.apply(before)) == null) {
            notices.add(new HistoryNotice(
                    event.n(), Text.of("Ky referim nuk është dërguar ende.", "This referral has not been sent yet.")));
        }
    }

    private void consent(CaseEvent event, ConsentGiven given) {
        Optional<ConsentState.Doubt> doubt = doubt(given);
        ConsentState state = new ConsentState(given.purpose(), given.recipient(), given.answer(), event.at(), doubt);
        consents.remove(List.<Object>of(given.purpose(), given.recipient()));
        consents.put(List.of(given.purpose(), given.recipient()), state);
        if (given.recipient().isEmpty()) {
            caseFile = caseFile.map(file -> CaseFile.builder()
                    .from(file)
                    .consent(answered(file.consent(), given, doubt))
                    .build());
        }
    }

    private Optional<ConsentState.Doubt> doubt(ConsentGiven given) {
        if (given.answer() == ConsentGiven.ConsentAnswer.WITHDRAWN || caseFile.isEmpty()) {
            return Optional.empty();
        }
        CaseFile file = caseFile.get();
        if (file.situation().companionSuspected().isYes() && !given.alone().isYes()) {
            return Optional.of(ConsentState.Doubt.BESIDE_SUSPECTED_COMPANION);
        }
        Set<String> spoken =
                file.person().languages().stream().map(SpokenLanguage::tag).collect(Collectors.toSet());
        boolean understood = given.explainedIn()
                .map(tag -> spoken.isEmpty() || spoken.stream().anyMatch(own -> sameLanguage(own, tag)))
                .orElse(spoken.isEmpty() || file.person().languages().stream().anyMatch(SpokenLanguage::isAlbanian));
        return understood || given.interpreter().isYes()
                ? Optional.empty()
                : Optional.of(ConsentState.Doubt.NO_COMMON_LANGUAGE);
    }

    /** Whether two tags have the same primary subtag. */
    private static boolean sameLanguage(String one, String other) {
        return primary(one).equalsIgnoreCase(primary(other));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** The consent of the case after an answer; an answer in doubt is recorded as unknown. */
    private static Consent answered(Consent before, ConsentGiven given, Optional<ConsentState.Doubt> doubt) {
        Answer answer =
                doubt.isPresent() ? Answer.UNKNOWN : Answer.of(given.answer() == ConsentGiven.ConsentAnswer.YES);
        Consent.Builder consent = Consent.builder().from(before);
        switch (given.purpose()) {
            case REFERRAL -> consent.referral(answer);
            case FORMAL_IDENTIFICATION -> consent.formalIdentification(answer);
            case POLICE_REPORT -> consent.policeReport(answer);
            case DATA_SHARING -> consent.dataSharing(answer);
        }
        return consent.build();
    }

    private void identify(OffsetDateTime at, EventContent.Identified identified) {
        OffsetDateTime there = at.atZoneSameInstant(Deadline.TIRANE).toOffsetDateTime();
        // The time of recording must not be before the identification.
        caseFile = caseFile.map(file -> CaseFile.builder()
                .from(file)
                .recordedAt(file.recordedAt().map(recorded -> recorded.isBefore(there) ? there : recorded))
                .formalIdentification(FormalIdentification.builder()
                        .outcome(identified.outcome())
                        .on(there.toLocalDate())
                        .by(identified.agencies())
                        .build())
                .build());
    }
}
