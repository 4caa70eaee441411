package al.nrm.document;

import al.nrm.text.Text;
import java.util.List;

/** Describes a shape in words, to complete the sentence "expected: …". */
final class ShapeDescription {
    private static final int FEW = 5;

    private ShapeDescription() {}

    static Text meaning(Shape shape) {
        if (shape instanceof Shape.Words words) {
            return words.form().meaning();
        }
        if (shape instanceof Shape.Code code) {
            return code(code.allowed());
        }
        if (shape instanceof Shape.Whole whole) {
            return whole.to() == Integer.MAX_VALUE
                    ? Text.of(
                            "një numër i plotë, " + whole.from() + " ose më i madh",
                            "a whole number, " + whole.from() + " or more")
                    : Text.of(
                            "një numër i plotë nga " + whole.from() + " deri në " + whole.to(),
                            "a whole number from " + whole.from() + " to " + whole.to());
        }
        if (shape instanceof Shape.Decimal decimal) {
            return Text.of(
                    "një numër nga " + decimal.from() + " deri në " + decimal.to(),
                    "a number from " + decimal.from() + " to " + decimal.to());
        }
        if (shape instanceof Shape.Flag) {
            return Text.of("true ose false", "true or false");
        }
        if (shape instanceof Shape.PlainValue) {
            return Text.of(
                    "një tekst, një numër i plotë ose një listë tekstesh", "a text, a whole number or a list of texts");
        }
        if (shape instanceof Shape.Items) {
            return Text.of("një listë [ … ]", "a list [ … ]");
        }
        return Text.of("një objekt { … }", "an object { … }");
    }

    private static Text code(List<String> codes) {
        if (codes.size() == 1) {
            return Text.of(codes.get(0), codes.get(0));
        }
        if (codes.size() <= FEW) {
            String few = String.join(", ", codes);
            return Text.of("një nga " + few, "one of " + few);
        }
        return Text.of("një kod si " + codes.get(0), "a code such as " + codes.get(0));
    }
}
