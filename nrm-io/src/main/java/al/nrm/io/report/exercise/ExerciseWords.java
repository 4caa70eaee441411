package al.nrm.io.report.exercise;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Reason;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.words.AudienceWords;
import al.nrm.io.report.internal.words.CitationWords;
import al.nrm.io.report.internal.words.FactWords;
import al.nrm.io.report.internal.words.SentenceWords;
import al.nrm.text.TextLanguage;
import al.nrm.training.AnswerKey;
import al.nrm.training.Audience;
import al.nrm.training.Point;
import al.nrm.training.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Exercises in words, in one language. */
final class ExerciseWords {
    /** Facts that give no information about the person or the situation. */
    private static final Set<CaseFact<?>> LEFT_OUT =
            Set.of(CaseFacts.AS_OF, CaseFacts.RECORDED_AT, CaseFacts.BIRTH_DATE);

    private final ReferenceData glossary;
    private final Labels codes;
    private final Labels words;

    ExerciseWords(ReferenceData glossary, TextLanguage language) {
        this.glossary = glossary;
        this.codes = Labels.in(language).with(glossary.duties());
        this.words = Labels.load(ExerciseWords.class, "exercise", language);
    }

    Labels words() {
        return words;
    }

    TextLanguage language() {
        return words.language();
    }

    String audience(Audience audience) {
        return AudienceWords.of(audience, codes);
    }

    /** What the audience sees, a line for each fact and each observation. */
    List<String> facts(AnswerKey key) {
        CaseFile seen = key.exercise().seen();
        List<String> lines = new ArrayList<>();
        FactWords facts = new FactWords(seen, glossary, codes);
        for (CaseFact<?> fact : CaseFacts.all()) {
            if (fact.isKnown(seen) && !LEFT_OUT.contains(fact)) {
                facts.known(fact.pointer())
                        .ifPresent(value -> lines.add(words.of("seen.fact", facts.label(fact.pointer()), value)));
            }
        }
        seen.answers().forEach((indicator, answer) -> lines.add(observation(seen, indicator, answer)));
        return lines;
    }

    private String observation(CaseFile file, String indicator, Answer answer) {
        FactWords facts = new FactWords(file, glossary, codes);
        return words.of("seen.fact", facts.label("/observations/" + indicator), codes.of(answer));
    }

    /** What was found out later and how the answer is then; empty where the audience sees everything. */
    Optional<String> later(AnswerKey key) {
        CaseFile seen = key.exercise().seen();
        CaseFile whole = key.exercise().whole();
        if (seen.equals(whole)) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        FactWords facts = new FactWords(whole, glossary, codes);
        for (CaseFact<?> fact : CaseFacts.all()) {
            if (fact.isKnown(whole) && !fact.isKnown(seen)) {
                found.add(facts.one(fact.pointer()));
            }
        }
        whole.answers().forEach((indicator, answer) -> {
            if (!seen.answers().containsKey(indicator)) {
                found.add(observation(whole, indicator, answer));
            }
        });
        return Optional.of(words.of(
                "later",
                String.join("; ", found),
                codes.of(key.whole().status()),
                codes.of(key.whole().urgency())));
    }

    /** What {@link #subject} gives, without a full stop, to be written before a colon. */
    String asked(Point point) {
        return SentenceWords.withoutStop(subject(point));
    }

    /** The agency or safeguard that is asked about; of status and urgency what is asked. */
    String subject(Point point) {
        return switch (point.kind()) {
            case STATUS, URGENCY -> words.of(point.kind().name() + ".short");
            case TELL -> codes.of(Agency.valueOf(point.subject()));
            case KEEP -> codes.of(SafeguardCode.parse(point.subject()));
        };
    }

    String choice(Point point, String code) {
        return switch (point.kind()) {
            case STATUS -> codes.of(Status.valueOf(code));
            case URGENCY -> codes.of(Urgency.valueOf(code));
            case TELL -> codes.of(Telling.valueOf(code));
            case KEEP -> words.of(code);
        };
    }

    String right(Point point) {
        return choice(point, point.right());
    }

    /** What is right of a point, with what was asked. */
    String answer(Point point) {
        return point.kind() == Point.Kind.KEEP ? subject(point) : words.of("seen.fact", subject(point), right(point));
    }

    /** Whether a point has an explanation of its own; agencies that are not informed share one. */
    boolean explains(AnswerKey key, Point point) {
        return !key.reasons(point).isEmpty() || point.kind() == Point.Kind.STATUS || point.kind() == Point.Kind.URGENCY;
    }

    /** The agencies that no rule informs, on one line; empty if each one is informed. */
    Optional<String> untold(AnswerKey key) {
        List<Point> untold = key.of(Point.Kind.TELL).stream()
                .filter(point -> !explains(key, point))
                .toList();
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(words.of(
                        "seen.fact",
                        untold.stream().map(this::subject).collect(Collectors.joining(", ")),
                        right(untold.get(0))));
    }

    /** The sources of a reason with the places in them; what was not read is marked. */
    String citations(Reason reason) {
        return reason.citations().stream().map(this::citation).collect(Collectors.joining("; "));
    }

    private String citation(CitedSource cited) {
        return CitationWords.of(cited, glossary, codes) + (cited.verified() ? "" : " (" + words.of("unverified") + ")");
    }

    String from(AnswerKey key) {
        return words.of(
                "answers.from",
                key.decision().pack().id(),
                key.decision().pack().version(),
                codes.day(key.decision().asOf()));
    }
}
