package al.nrm.io.report.history;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.comparison.DecisionComparison;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Reason;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.words.ChangeWords;
import al.nrm.io.report.internal.words.ClockWords;
import al.nrm.io.report.internal.words.ConclusionWords;
import al.nrm.io.report.internal.words.CriteriaWords;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.referral.Task;
import al.nrm.text.TextLanguage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and sentences of histories in one language. Free text of an event is never among them. */
final class HistoryWords {
    private final ReferenceData glossary;
    private final TextLanguage language;
    private final Labels labels;
    private final Labels words;
    private final Labels categories;

    HistoryWords(ReferenceData glossary, TextLanguage language) {
        this.glossary = glossary;
        this.language = language;
        this.labels = Labels.in(language).with(glossary.duties());
        this.words = Labels.load(HistoryWords.class, "history", language);
        this.categories = CriteriaWords.in(language);
    }

    TextLanguage language() {
        return language;
    }

    String of(String key, Object... values) {
        return words.of(key, values);
    }

    String of(Enum<?> code) {
        return labels.of(code);
    }

    String of(DutyAction action) {
        return labels.of(action);
    }

    /** Such as "2 March 2026, 09:05", by the clock of Albania. */
    String moment(OffsetDateTime moment) {
        return labels.day(ClockWords.local(moment).toLocalDate()) + ", " + ClockWords.time(ClockWords.local(moment));
    }

    String day(LocalDate day) {
        return labels.day(day);
    }

    String actor(Actor actor) {
        return actor.role()
                .map(role -> of("actor", labels.of(actor.agency()), role))
                .orElseGet(() -> labels.of(actor.agency()));
    }

    String recipient(Recipient recipient) {
        return recipient
                .agency()
                .map(labels::of)
                .orElseGet(() -> provider(recipient.provider().orElse("")));
    }

    String provider(String id) {
        return new NameWords(glossary, labels).provider(id);
    }

    /** What is to be done, with the recipient where the label does not name it. */
    String duty(DutyKey duty) {
        String label = labels.of(duty.action());
        return duty.recipient()
                .filter(agency -> !isUsual(duty.action(), agency))
                .map(agency -> of("duty.to", label, labels.of(agency)))
                .orElse(label);
    }

    private boolean isUsual(DutyAction action, Agency recipient) {
        return glossary.duties().duty(action).stream()
                .flatMap(declared -> declared.terms().stream())
                .flatMap(terms -> terms.recipient().stream())
                .anyMatch(rule -> rule.agency() == recipient);
    }

    /** A conclusion of the advice, such as "Duties: Assess the risk."; unchanged where it has no words. */
    private String conclusion(String what) {
        String[] parts = what.split("=", 2);
        try {
            return ConclusionWords.key(parts[0], labels) + ": " + ConclusionWords.code(parts[0], parts[1], labels);
        } catch (IllegalArgumentException unknown) {
            return what;
        }
    }

    /** What new advice changes, and the reasons that it drops and adds. */
    List<String> changes(DecisionComparison comparison) {
        List<String> lines = new ArrayList<>();
        ChangeWords changes = new ChangeWords(labels, this::provider);
        comparison.changes().stream()
                .filter(change -> ConclusionWords.isAdvice(change.key()))
                .forEach(change -> lines.add(changes.inOneLine(change)));
        reasons("change.gone", ChangeWords.ofOtherRules(comparison.removedReasons(), comparison.after()), lines);
        reasons("change.come", ChangeWords.ofOtherRules(comparison.addedReasons(), comparison.before()), lines);
        return lines;
    }

    private void reasons(String key, List<Reason> changed, List<String> lines) {
        changed.forEach(reason -> lines.add(of(key, reason.sentence().in(language))));
    }

    String limit(Task task) {
        return task.until().map(this::moment).orElseGet(() -> of("task.no-limit"));
    }

    String categories(Collection<DataCategory> of) {
        return of.isEmpty()
                ? of("nothing")
                : of.stream()
                        .map(category -> categories.of("category." + category))
                        .collect(Collectors.joining(", "));
    }

    /** The details of an event, without its free texts. */
    List<String> told(CaseEvent event) {
        EventContent content = event.content();
        if (content instanceof EventContent.Facts facts) {
            return List.of(
                    labels.of(facts.reason()),
                    of(
                            "facts",
                            facts.patch().keySet().stream()
                                    .map(key -> words.has("patch." + key) ? of("patch." + key) : key)
                                    .collect(Collectors.joining(", "))));
        }
        if (content instanceof EventContent.Advised advised) {
            return advised.decision()
                    .map(decision ->
                            List.of(labels.of(decision.status()), of("urgency", labels.of(decision.urgency()))))
                    .orElseGet(() -> List.of(of("advice.elsewhere")));
        }
        if (content instanceof EventContent.Done done) {
            return List.of(duty(done.duty()));
        }
        if (content instanceof EventContent.Moot moot) {
            return List.of(duty(moot.duty()), labels.of(moot.reason()));
        }
        if (content instanceof EventContent.Referred referred) {
            String to = of("referred", referred.referral(), recipient(referred.to()));
            String service = referred.service().map(labels::of).orElse("");
            String after = referred.after().map(id -> of("after", id)).orElse("");
            return Stream.of(to, service, after).filter(text -> !text.isEmpty()).toList();
        }
        if (content instanceof EventContent.Answered answered) {
            String answer = of(answered.accepted() ? "accepted" : "declined", answered.referral());
            return answered.reason()
                    .map(reason -> List.of(answer, labels.of(reason)))
                    .orElseGet(() -> List.of(answer));
        }
        if (content instanceof EventContent.Ended ended) {
            return List.of(of("referral", ended.referral()), labels.of(ended.outcome()));
        }
        return further(content);
    }

    private List<String> further(EventContent content) {
        if (content instanceof EventContent.Started started) {
            return List.of(of("referral", started.referral()));
        }
        if (content instanceof EventContent.Suspended suspended) {
            return List.of(of("referral", suspended.referral()));
        }
        if (content instanceof EventContent.Resumed resumed) {
            return List.of(of("referral", resumed.referral()));
        }
        if (content instanceof EventContent.ConsentGiven given) {
            String answer = of("consent", labels.of(given.purpose()), labels.of(given.answer()));
            return given.recipient()
                    .map(recipient -> List.of(answer, of("towards", recipient(recipient))))
                    .orElseGet(() -> List.of(answer));
        }
        if (content instanceof EventContent.Shared shared) {
            return List.of(
                    of("shared", recipient(shared.with()), categories(shared.what())),
                    of(shared.identity() ? "with-name" : "without-name"),
                    of("ground", labels.of(shared.ground())));
        }
        if (content instanceof EventContent.StageEntered entered) {
            return List.of(labels.of(entered.to()));
        }
        if (content instanceof EventContent.Identified identified) {
            return List.of(labels.of(identified.outcome()));
        }
        if (content instanceof EventContent.Planned planned) {
            return List.of(planned.goals().stream()
                    .map(goal -> labels.of(goal.topic()))
                    .collect(Collectors.joining(", ")));
        }
        if (content instanceof EventContent.Reviewed reviewed) {
            return reviewed.outcomes().stream()
                    .map(outcome -> labels.of(outcome.topic()) + ": " + labels.of(outcome.state()))
                    .toList();
        }
        if (content instanceof EventContent.Overridden overridden) {
            return List.of(conclusion(overridden.what()), labels.of(overridden.reason()));
        }
        if (content instanceof EventContent.Closed closed) {
            return List.of(labels.of(closed.reason()), of("second", actor(closed.second())));
        }
        return content instanceof EventContent.Reopened reopened ? List.of(labels.of(reopened.reason())) : List.of();
    }
}
