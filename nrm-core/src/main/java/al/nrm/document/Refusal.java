package al.nrm.document;

import al.nrm.problem.Problem;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import java.util.Collection;
import java.util.List;

/**
 * The problems of documents, with their messages. They never repeat content of the document; a hint contains only known
 * words.
 */
final class Refusal {
    /** Maximum number of known words that a hint lists. */
    private static final int FEW = 24;

    private Refusal() {}

    static Problem unknownKey(Pointer at, String key, Collection<String> known) {
        return Problem.at(at.toString(), Text.of("Ky çelës nuk njihet.", "This key is not known."), words(key, known));
    }

    static Problem laterKey(Pointer at) {
        return Problem.at(
                at.toString(),
                Text.of(
                        "Ky çelës është i një versioni më të ri; u la mënjanë.",
                        "This key is of a later version; it was set aside."));
    }

    static Problem laterCode(Pointer at) {
        return Problem.at(
                at.toString(),
                Text.of(
                        "Ky kod është i një versioni më të ri; u la mënjanë.",
                        "This code is of a later version; it was set aside."));
    }

    static Problem badKey(Pointer at, TextForm form) {
        return Problem.at(
                at.toString(),
                Text.of("Ky çelës nuk ka formën e duhur.", "This key does not have the right form."),
                expected(form.meaning()));
    }

    static Problem missing(Pointer at, Shape shape) {
        return Problem.at(
                at.toString(),
                Text.of("Mungon; është i detyrueshëm.", "It is missing, and it is required."),
                expected(ShapeDescription.meaning(shape)));
    }

    static Problem wrongType(Pointer at, Shape shape) {
        return Problem.at(
                at.toString(),
                Text.of("Vlera nuk është e llojit të duhur.", "The value is not of the right type."),
                expected(ShapeDescription.meaning(shape)));
    }

    static Problem emptyEntry(Pointer at) {
        return Problem.at(
                at.toString(),
                Text.of("Një listë nuk përmban null.", "A list does not hold null."),
                Text.of("Hiqeni.", "Leave it out."));
    }

    static Problem unknownCode(Pointer at, String code, Shape.Code shape) {
        if (code.equals(Shape.Code.UNKNOWN)) {
            return Problem.at(
                    at.toString(),
                    Text.of("UNKNOWN nuk lejohet këtu.", "UNKNOWN is not allowed here."),
                    words("", shape.allowed()));
        }
        return Problem.at(
                at.toString(), Text.of("Ky kod nuk njihet.", "This code is not known."), words(code, shape.allowed()));
    }

    static Problem outOfRange(Pointer at, Shape shape) {
        return Problem.at(
                at.toString(),
                Text.of("Numri është jashtë kufijve.", "The number is out of range."),
                expected(ShapeDescription.meaning(shape)));
    }

    static Problem notWhole(Pointer at, Shape shape) {
        return Problem.at(
                at.toString(),
                Text.of("Numri nuk është i plotë.", "The number is not whole."),
                expected(ShapeDescription.meaning(shape)));
    }

    static Problem badForm(Pointer at, TextForm form) {
        return Problem.at(
                at.toString(),
                Text.of("Teksti nuk ka formën e duhur.", "The text does not have the right form."),
                expected(form.meaning()));
    }

    /** A text of the wrong form, with the nearest of the known texts, or all of them, as a hint. */
    static Problem badForm(Pointer at, TextForm form, String text, List<String> known) {
        return Problem.at(
                at.toString(),
                Text.of("Teksti nuk ka formën e duhur.", "The text does not have the right form."),
                words(text, known));
    }

    static Problem tooLong(Pointer at, int limit) {
        return Problem.at(
                at.toString(),
                Text.of("Teksti është tepër i gjatë.", "The text is too long."),
                Text.of("Jo më shumë se " + limit + " karaktere.", "At most " + limit + " characters."));
    }

    static Problem notUnicode(Pointer at) {
        return Problem.at(
                at.toString(),
                Text.of(
                        "Teksti ka gjysma karakteresh që nuk janë Unicode.",
                        "The text holds halves of characters, which is not Unicode."));
    }

    static Problem tooMany(Pointer at, int limit) {
        return Problem.at(
                at.toString(),
                Text.of("Lista është tepër e gjatë.", "The list is too long."),
                Text.of("Jo më shumë se " + limit + ".", "At most " + limit + "."));
    }

    static Problem empty(Pointer at) {
        return Problem.at(
                at.toString(),
                Text.of("Duhet së paku një.", "At least one is required."),
                Text.of("Për shembull sq.", "For example sq."));
    }

    static Problem otherVersion(DocumentKind kind) {
        return Problem.at(
                "/schema",
                Text.of(
                        "Dokumenti është i një versioni tjetër dhe nuk u lexua më tej.",
                        "The document is of another version and was not read further."),
                expected(Text.of(kind.schema(), kind.schema())));
    }

    static Problem otherKind(DocumentKind kind) {
        return Problem.at(
                "/schema",
                Text.of(
                        "Dokumenti është i një lloji tjetër dhe nuk u lexua më tej.",
                        "The document is of another kind and was not read further."),
                expected(Text.of(kind.schema(), kind.schema())));
    }

    /** The nearest known word, otherwise as many as fit. */
    private static Text words(String word, Collection<String> known) {
        return NearestWord.to(word, known)
                .map(near -> Text.of("Ndoshta " + near, "Maybe " + near))
                .orElseGet(() -> oneOf(List.copyOf(known)));
    }

    private static Text oneOf(List<String> known) {
        String few = String.join(", ", known.subList(0, Math.min(FEW, known.size())));
        String more = known.size() > FEW ? ", …" : "";
        return Text.of("Të njohura: " + few + more, "Known: " + few + more);
    }

    private static Text expected(Text meaning) {
        return Text.of("Pritet: " + meaning.sq(), "Expected: " + meaning.en());
    }
}
