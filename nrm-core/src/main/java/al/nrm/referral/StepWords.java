package al.nrm.referral;

import al.nrm.text.DomainLabels;
import al.nrm.text.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names steps in sentences. */
final class StepWords {
    private StepWords() {}

    /** A sentence with the steps that may be taken instead of a refused one. */
    static Text instead(List<StepTable.Allowed> steps) {
        return steps.isEmpty()
                ? Text.of(
                        "Ky institucion nuk ka tani asnjë hap të mundshëm.",
                        "This agency has no possible step at this moment.")
                : Text.of("Të mundshme tani: " + list(steps, Text::sq), "Possible now: " + list(steps, Text::en));
    }

    private static String list(List<StepTable.Allowed> steps, Function<Text, String> language) {
        return steps.stream().map(allowed -> name(allowed, language)).distinct().collect(Collectors.joining("; "));
    }

    private static String name(StepTable.Allowed allowed, Function<Text, String> language) {
        Step step = allowed.step();
        String kind = step.kind() + " (" + language.apply(DomainLabels.of(step.kind())) + ")";
        return step.to()
                .map(stage -> kind + " → " + stage)
                .or(() -> allowed.referral().map(id -> kind + " " + id))
                .orElse(kind);
    }
}
