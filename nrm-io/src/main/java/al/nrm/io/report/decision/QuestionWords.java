package al.nrm.io.report.decision;

import al.nrm.casefile.Answer;
import al.nrm.casefile.AnswerForm;
import al.nrm.casefile.AskedFact;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.ValueType;
import al.nrm.decision.Question;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.BlockWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question in words: its theme, how to ask it, and what each answer records. */
final class QuestionWords {
    private final Labels labels;

    QuestionWords(Labels labels) {
        this.labels = labels;
    }

    /** The theme of a question; its code where only the pack knows the theme. */
    Optional<String> block(Question question) {
        return question.block().map(code -> BlockWords.of(code, labels));
    }

    /** What to find out, with a mark where it can wait. */
    String prompt(Question question) {
        String later = question.later() ? " " + labels.of("questions.later") : "";
        return question.prompt().in(labels.language()) + later;
    }

    /** How to ask, what to take care of, and what is recorded; a line each. */
    List<String> lines(Question question) {
        List<String> lines = new ArrayList<>();
        how(question).ifPresent(lines::add);
        question.care().ifPresent(care -> lines.add(labels.of("questions.care", care.in(labels.language()))));
        recorded(question).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> how(Question question) {
        boolean seen = question.manner().filter(Question.Manner.SEE::equals).isPresent();
        return question.say()
                .map(say -> labels.of(seen ? "questions.see-and-say" : "questions.say", say.in(labels.language())))
                .or(() -> seen ? Optional.of(labels.of("questions.see")) : Optional.empty());
    }

    private Optional<String> recorded(Question question) {
        if (question.pointer().startsWith(AskedFact.OBSERVATIONS)) {
            return Optional.of(labels.of("questions.records.sign"));
        }
        Optional<Class<? extends Enum<?>>> codes =
                CaseFacts.find(question.pointer()).flatMap(QuestionWords::codes);
        if (codes.filter(Answer.class::equals).isPresent()) {
            return Optional.of(labels.of("questions.records.yes-no"));
        }
        return codes.map(known -> labels.of("questions.records.one-of", choices(known)))
                .or(() -> question.answer().map(AnswerForm::kind).flatMap(this::open));
    }

    private static Optional<Class<? extends Enum<?>>> codes(CaseFact<?> fact) {
        return fact.type() instanceof ValueType.OneCode<?> one ? Optional.of(one.codes()) : Optional.empty();
    }

    private String choices(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> !code.name().equals(Answer.UNKNOWN.name()))
                .map(labels::of)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> open(AnswerForm.Kind kind) {
        return switch (kind) {
            case WHOLE_NUMBER -> Optional.of(labels.of("questions.records.number"));
            case SOME_OF, COUNTRIES, LANGUAGES -> Optional.of(labels.of("questions.records.some-of"));
            case ONE_OF, DAY, TIME, MUNICIPALITY -> Optional.empty();
        };
    }
}
