package al.nrm.io.json;

import al.nrm.document.Pointer;
import al.nrm.problem.Problem;
import al.nrm.text.Text;

/** Problems of a text that is not read as a document. Their sentences repeat nothing of the text. */
final class JsonRefusal {
    private JsonRefusal() {}

    static Problem notUtf8() {
        return Problem.at(
                "",
                Text.of("Dokumenti nuk është i koduar në UTF-8.", "The document is not encoded in UTF-8."),
                Text.of("Ruajeni skedarin si UTF-8.", "Save the file as UTF-8."));
    }

    static Problem tooLarge(int bytes) {
        return Problem.at(
                "",
                Text.of("Dokumenti është tepër i madh.", "The document is too large."),
                Text.of("Jo më shumë se " + bytes + " bajtë.", "At most " + bytes + " bytes."));
    }

    static Problem empty() {
        return Problem.at(
                "",
                Text.of("Dokumenti është bosh.", "The document is empty."),
                Text.of("Pritet një objekt { … }", "Expected: an object { … }"));
    }

    static Problem notJson(int line, int column) {
        return Problem.at(
                "",
                Text.of(
                        "Dokumenti nuk është JSON: rreshti " + line + ", kolona " + column + ".",
                        "The document is not JSON: line " + line + ", column " + column + "."),
                Text.of(
                        "Pritet JSON pa komente, pa presje të tepërta, me thonjëza të dyfishta.",
                        "Expected: JSON without comments or spare commas, with double quotes."));
    }

    static Problem truncated(int line, int column) {
        return Problem.at(
                "",
                Text.of(
                        "Dokumenti mbaron para kohe: rreshti " + line + ", kolona " + column + ".",
                        "The document ends too early: line " + line + ", column " + column + "."),
                Text.of(
                        "Mungon një kllapë ose një thonjëz mbyllëse, ose një pjesë e skedarit.",
                        "A closing bracket or quotation mark is missing, or a part of the file."));
    }

    static Problem trailing(int line, int column) {
        return Problem.at(
                "",
                Text.of(
                        "Pas dokumentit ka diçka tjetër: rreshti " + line + ", kolona " + column + ".",
                        "Something follows the document: line " + line + ", column " + column + "."),
                Text.of("Një skedar përmban një dokument.", "A file holds one document."));
    }

    static Problem twice(Pointer at) {
        return Problem.at(
                at.toString(),
                Text.of("Ky çelës është dhënë dy herë.", "This key is given twice."),
                Text.of("Mbani vetëm njërin.", "Keep one of them."));
    }

    static Problem tooDeep(Pointer at, int depth) {
        return Problem.at(
                at.toString(),
                Text.of("Dokumenti është tepër i thellë.", "The document is nested too deeply."),
                Text.of(
                        "Jo më shumë se " + depth + " objekte ose lista njëra brenda tjetrës.",
                        "At most " + depth + " objects or lists inside each other."));
    }

    static Problem tooManyValues(int most) {
        return Problem.at(
                "",
                Text.of("Dokumenti ka tepër vlera.", "The document holds too many values."),
                Text.of("Jo më shumë se " + most + ".", "At most " + most + "."));
    }

    static Problem hugeNumber(Pointer at) {
        return Problem.at(at.toString(), Text.of("Numri është tepër i gjatë.", "The number is too long."));
    }
}
