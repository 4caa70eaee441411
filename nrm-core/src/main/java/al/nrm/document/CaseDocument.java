package al.nrm.document;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.casefile.Consistency;
import al.nrm.casefile.Person;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A case document ({@code nrm/case/1}) as a plain tree. */
public final class CaseDocument {
    private CaseDocument() {}

    /**
     * Reads a case with the usual limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param terms what the rule pack demands
     */
    public static ReadResult<CaseFile> read(@Nullable Object tree, CaseTerms terms) {
        return read(tree, terms, Limits.DEFAULT);
    }

    /** Reads a case with other limits. */
    public static ReadResult<CaseFile> read(@Nullable Object tree, CaseTerms terms, Limits limits) {
        return DocumentReader.read(
                tree,
                DocumentKind.CASE,
                limits,
                (document, problems) -> together(document, terms, problems),
                CaseReading::build);
    }

    /** The document of a case, its keys in the order of the vocabulary. What is unknown is left out. */
    public static Map<String, @Nullable Object> tree(CaseFile file) {
        return CaseWriting.tree(file);
    }

    private static void together(Part document, CaseTerms terms, Problems problems) {
        Part person = document.part("person");
        Optional<LocalDate> asOf = document.date("asOf");
        Optional<OffsetDateTime> recordedAt = document.time("recordedAt");
        asOf.flatMap(terms::day).ifPresent(problems::add);
        asOf.ifPresent(day -> {
            recordedAt.flatMap(at -> Consistency.recorded(at, day)).ifPresent(problems::add);
            person.date("birthDate")
                    .ifPresent(
                            birth -> Consistency.birth(birth, age(person), day).forEach(problems::add));
        });
        Places.check(document.part("detection"), "/detection", problems);
        List<Part> observations = document.parts("observations");
        for (int i = 0; i < observations.size(); i++) {
            int index = i;
            Part observation = observations.get(i);
            observation
                    .text("indicator")
                    .flatMap(id -> terms.indicator(index, id))
                    .ifPresent(problems::add);
            observation
                    .date("on")
                    .flatMap(on -> recordedAt.flatMap(at -> Consistency.observed(index, on, at)))
                    .ifPresent(problems::add);
        }
    }

    /** An age that is out of range was refused already and contradicts nothing. */
    private static OptionalInt age(Part person) {
        OptionalInt age = person.whole("age");
        return age.isPresent() && age.getAsInt() >= 0 && age.getAsInt() <= Person.OLDEST ? age : OptionalInt.empty();
    }
}
