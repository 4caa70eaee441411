package al.nrm.document;

import al.nrm.problem.Problem;
import al.nrm.provider.Directory;
import al.nrm.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A directory document ({@code nrm/directory/1}) as a plain tree. */
public final class DirectoryDocument {
    private DirectoryDocument() {}

    /**
     * Reads a directory with the usual limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     */
    public static ReadResult<Directory> read(@Nullable Object tree) {
        return read(tree, Limits.DEFAULT);
    }

    /** Reads a directory with other limits. */
    public static ReadResult<Directory> read(@Nullable Object tree, Limits limits) {
        return DocumentReader.read(
                tree, DocumentKind.DIRECTORY, limits, DirectoryDocument::together, DirectoryReading::build);
    }

    /**
     * The document of a directory, its keys in the order of the vocabulary. What is unknown is left out, and so is an
     * address unless {@code addressConfidential} is NO.
     */
    public static Map<String, @Nullable Object> tree(Directory directory) {
        return DirectoryWriting.tree(directory);
    }

    private static void together(Part document, Problems problems) {
        Set<String> ids = new HashSet<>();
        List<Part> providers = document.parts("providers");
        for (int i = 0; i < providers.size(); i++) {
            String pointer = "/providers/" + i;
            providers
                    .get(i)
                    .text("id")
                    .filter(id -> !ids.add(id))
                    .ifPresent(twice -> problems.add(Problem.at(
                            pointer + "/id",
                            Text.of(
                                    "Ky identifikues përdoret tashmë nga një ofrues tjetër.",
                                    "Another provider has this id already."))));
            ages(providers.get(i).part("admits"), pointer, problems);
        }
        List<Part> agencies = document.parts("agencies");
        for (int i = 0; i < agencies.size(); i++) {
            Places.check(agencies.get(i), "/agencies/" + i, problems);
        }
    }

    private static void ages(Part admits, String pointer, Problems problems) {
        OptionalInt lowest = admits.whole("minAge");
        OptionalInt highest = admits.whole("maxAge");
        if (lowest.isPresent() && highest.isPresent() && lowest.getAsInt() > highest.getAsInt()) {
            problems.add(Problem.at(
                    pointer + "/admits/minAge",
                    Text.of(
                            "Mosha më e ulët është mbi më të lartën.",
                            "The lowest age admitted is above the highest.")));
        }
    }
}
