package al.nrm.rules.internal.question;

import al.nrm.decision.Question;
import al.nrm.rules.Matters;
import al.nrm.rules.pack.QuestionTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The blocks of the bundled pack in their order: each where its first question is. */
final class Blocks {
    private final List<String> inOrder = Matters.RULES.pack().questions().values().stream()
            .sorted((one, other) ->
                    Integer.compare(one.order().orElseThrow(), other.order().orElseThrow()))
            .map(QuestionTemplate::block)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.toUnmodifiableList());

    /** The place of a question's block; a question without one comes after all. */
    int of(Question question) {
        return question.block().map(inOrder::indexOf).orElse(inOrder.size());
    }
}
