package al.nrm.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Collects the declarations of {@link CaseFacts} in their order, while that class is being initialised. */
final class CaseFactTable {
    private final List<CaseFact<?>> facts = new ArrayList<>();
    private final Map<CasePart, List<CaseFact<Answer>>> answers = new EnumMap<>(CasePart.class);

    /** Starts a declaration; {@link CaseFactBuilder#add} completes it. */
    <T> CaseFactBuilder<T> fact(
            CasePart part, String key, ValueType<T> type, Function<CaseFile, T> read, BiConsumer<CaseDraft, T> put) {
        return new CaseFactBuilder<>(part, key, type, read, put, facts::add);
    }

    /** Starts the declaration of a yes/no fact of the situation, which is read and set by its index. */
    CaseFactBuilder<Answer> situation(String key) {
        return answer(
                CasePart.SITUATION,
                key,
                file -> file.situation().answers(),
                draft -> draft.situation().answers());
    }

    /** Starts the declaration of a yes/no fact of consent, which is read and set by its index. */
    CaseFactBuilder<Answer> consent(String key) {
        return answer(
                CasePart.CONSENT,
                key,
                file -> file.consent().answers(),
                draft -> draft.consent().answers());
    }

    List<CaseFact<?>> facts() {
        return List.copyOf(facts);
    }

    Map<CasePart, List<CaseFact<Answer>>> answers() {
        Map<CasePart, List<CaseFact<Answer>>> copy = new EnumMap<>(CasePart.class);
        answers.forEach((part, declared) -> copy.put(part, List.copyOf(declared)));
        return copy;
    }

    private CaseFactBuilder<Answer> answer(
            CasePart part, String key, Function<CaseFile, FactAnswers> read, Function<CaseDraft, FactAnswers> write) {
        List<CaseFact<Answer>> declared = answers.computeIfAbsent(part, any -> new ArrayList<>());
        int index = declared.size();
        return new CaseFactBuilder<>(
                        part,
                        key,
                        new ValueType.OneCode<>(Answer.class),
                        file -> read.apply(file).get(index),
                        (draft, answer) -> write.apply(draft).set(index, answer),
                        fact -> {
                            facts.add(fact);
                            declared.add(fact);
                        })
                .answerIndex(index);
    }
}
