package al.nrm.rules.internal.analysis;

import al.nrm.rules.internal.rule.Codes;
import al.nrm.text.DomainLabels;
import al.nrm.text.Text;
import al.nrm.text.TextBundle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of an example case in words. */
final class WitnessWords {
    private static final TextBundle LABELS = DomainLabels.bundle();
    private static final String SIGN = "/observations/";
    private static final String SERVICE = "/services/";

    private WitnessWords() {}

    /** Such as "the person is pregnant"; a fact without a label keeps its place in the document. */
    static Text of(Witness.Fact fact) {
        String pointer = fact.pointer();
        String value = String.valueOf(fact.value());
        if (pointer.startsWith(SERVICE)) {
            return ofDirectory(pointer.substring(SERVICE.length()));
        }
        Optional<Text> sentence = switch (value) {
            case "YES", "true" -> LABELS.find("yes." + pointer);
            case "NO", "false" -> LABELS.find("no." + pointer);
            default -> Optional.empty();
        };
        if (sentence.isPresent()) {
            return sentence.get();
        }
        Text name = pointer.startsWith(SIGN)
                ? Text.of(
                        "treguesi " + pointer.substring(SIGN.length()),
                        "the indicator " + pointer.substring(SIGN.length()))
                : DomainLabels.fact(pointer).orElse(Text.of(pointer, pointer));
        Text said = said(fact.value());
        return Text.of(name.sq() + ": " + said.sq(), name.en() + ": " + said.en());
    }

    /** The offer of a directory for a service, from its pointer. */
    private static Text ofDirectory(String pointer) {
        String code = pointer.substring(0, Math.max(0, pointer.indexOf('/')));
        Text service = code(code);
        if (pointer.endsWith("/unmet")) {
            return Text.of("askush nuk e jep: " + service.sq(), "nobody gives: " + service.en());
        } else if (pointer.endsWith("/excluded")) {
            return Text.of(
                    "kush e jep nuk e pranon personin: " + service.sq(),
                    "who gives it does not admit the person: " + service.en());
        }
        return Text.of("jepet vetëm me pëlqim: " + service.sq(), "given with consent only: " + service.en());
    }

    private static Text said(Object value) {
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        if (values.isEmpty()) {
            return Text.of("asnjë", "none");
        }
        List<Text> words =
                values.stream().map(String::valueOf).map(WitnessWords::code).toList();
        return Text.of(
                words.stream().map(Text::sq).collect(Collectors.joining(", ")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** The label of a code, whatever its family; anything else as it is. */
    private static Text code(String code) {
        return Codes.families().values().stream()
                .flatMap(family -> Stream.<Enum<?>>of(family.getEnumConstants()))
                .filter(constant -> constant.name().equals(code))
                .flatMap(constant -> LABELS.find(DomainLabels.key(constant)).stream())
                .findFirst()
                .orElse(Text.of(code, code));
    }
}
