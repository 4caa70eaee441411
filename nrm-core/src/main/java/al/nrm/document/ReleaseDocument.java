package al.nrm.document;

import al.nrm.problem.Problem;
import al.nrm.statistics.Figure;
import al.nrm.statistics.FigureTable;
import al.nrm.statistics.Release;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Published releases ({@code nrm/release/1}) as a plain tree: the newest one last, after the earlier ones, which are
 * needed to protect the next one. Suppressed counts are left out, so that the document contains only what was
 * published.
 *
 * <pre>{@code
 * List<Release> earlier = ReleaseDocument.read(tree, Limits.DEFAULT).value();
 * }</pre>
 */
public final class ReleaseDocument {
    /** The value of the key {@code schema}. */
    public static final String SCHEMA = "nrm/release/1";

    private static final Codec<String> WORDS = ValueCodecs.text(TextForm.SENTENCE);
    private static final Codec<SortedMap<String, String>> WHERE = ValueCodecs.textsByKey(TextForm.SENTENCE, false);
    private static final Codec<Map<String, List<String>>> DIMENSIONS = Codec.of(
            new Shape.ByKey(TextForm.SENTENCE, false, Codec.plainList(WORDS).shape()),
            tree -> {
                Map<String, List<String>> dimensions = new LinkedHashMap<>();
                ((Map<?, ?>) tree)
                        .forEach((name, values) -> dimensions.put(
                                (String) name,
                                ((List<?>) values)
                                        .stream().map(String.class::cast).toList()));
                return dimensions;
            },
            dimensions -> new LinkedHashMap<String, Object>(dimensions),
            dimensions -> true);

    private static final ObjectCodec<FigureTable, TableParts> TABLE = ObjectCodec.of(TableParts::new, TableParts::build)
            .required("measure", WORDS, FigureTable::measure, (to, measure) -> to.measure = measure)
            .required("dimensions", DIMENSIONS, FigureTable::dimensions, (to, all) -> to.dimensions = all);

    private static final ObjectCodec<Published, PublishedParts> FIGURE = ObjectCodec.of(
                    PublishedParts::new, PublishedParts::build)
            .required("measure", WORDS, Published::measure, (to, measure) -> to.measure = measure)
            .optional("where", WHERE, Published::where, (to, where) -> to.where = where)
            .optional(
                    "count",
                    ValueCodecs.optionalWhole(0, Integer.MAX_VALUE),
                    Published::count,
                    (to, count) -> to.count = count);

    private static final ObjectCodec<Release, ReleaseParts> RELEASE = ObjectCodec.of(
                    ReleaseParts::new, ReleaseParts::build)
            .required("name", WORDS, Release::name, (to, name) -> to.name = name)
            .required("k", ValueCodecs.whole(5, 1000), Release::k, (to, k) -> to.k = k)
            .required("tables", Codec.list(TABLE), Release::tables, (to, tables) -> to.tables = tables)
            .required("figures", Codec.list(FIGURE), ReleaseDocument::published, (to, all) -> to.figures = all);

    private static final ObjectCodec<Releases, ReleasesParts> CODEC = ObjectCodec.of(
                    ReleasesParts::new, ReleasesParts::build)
            .derived(
                    DocumentKind.SCHEMA,
                    Codec.of(Shape.code(List.of(SCHEMA), false), String.class::cast, name -> name, any -> true),
                    any -> SCHEMA)
            .required("releases", Codec.list(RELEASE), Releases::releases, (to, all) -> to.releases = all);

    private ReleaseDocument() {}

    /** The value of the document. */
    private record Releases(List<Release> releases) {}

    /** A figure with its count, if that was published. */
    private record Published(String measure, SortedMap<String, String> where, OptionalInt count) {}

    /**
     * Every key and code of the document.
     *
     * @return the shape
     */
    public static Shape.Fields shape() {
        return CODEC.shape();
    }

    /**
     * Reads releases.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param limits how large the document may be
     * @return the releases in their order, or all problems of the document
     */
    public static ReadResult<List<Release>> read(@Nullable Object tree, Limits limits) {
        Problems problems = new Problems();
        new ShapeCheck(limits, problems).check(Pointer.ROOT, tree, CODEC.shape());
        if (tree == null || !problems.isEmpty()) {
            return problems.refusal();
        }
        List<Release> releases = CODEC.read(tree).releases();
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            TreeSet<Figure> wanted = new TreeSet<>();
            release.tables()
                    .forEach(table -> wanted.addAll(table.figures(Map.of()).keySet()));
            if (!release.figures().keySet().equals(wanted)) {
                problems.add(Problem.at(
                        "/releases/" + i + "/figures",
                        Text.of(
                                "Shifrat nuk janë ato të tabelave të kësaj dalje.",
                                "The figures are not those of the tables of this release."),
                        Text.of("Përdorni skedarin siç e shkroi programi.", "Use the file as the program wrote it.")));
            }
        }
        return problems.isEmpty() ? ReadResult.of(releases) : problems.refusal();
    }

    /**
     * The document of releases.
     *
     * @param releases the releases in their order
     * @return a plain tree; a suppressed count is left out
     */
    public static Map<String, @Nullable Object> tree(List<Release> releases) {
        return CODEC.write(new Releases(releases));
    }

    private static List<Published> published(Release release) {
        List<Published> figures = new ArrayList<>();
        release.figures()
                .forEach((figure, count) -> figures.add(new Published(figure.measure(), figure.where(), count)));
        return figures;
    }

    /** The parts of a table while it is read. */
    private static final class TableParts {
        private String measure = "";
        private Map<String, List<String>> dimensions = Map.of();

        FigureTable build() {
            return new FigureTable(measure, dimensions);
        }
    }

    /** The parts of a figure while it is read. */
    private static final class PublishedParts {
        private String measure = "";
        private SortedMap<String, String> where = new TreeMap<>();
        private OptionalInt count = OptionalInt.empty();

        Published build() {
            return new Published(measure, where, count);
        }
    }

    /** The parts of a release while it is read. */
    private static final class ReleaseParts {
        private String name = "";
        private int k;
        private List<FigureTable> tables = List.of();
        private List<Published> figures = List.of();

        Release build() {
            SortedMap<Figure, OptionalInt> counts = new TreeMap<>();
            figures.forEach(figure -> counts.put(new Figure(figure.measure(), figure.where()), figure.count()));
            return new Release(name, k, tables, counts);
        }
    }

    /** The parts of the document while it is read. */
    private static final class ReleasesParts {
        private List<Release> releases = List.of();

        Releases build() {
            return new Releases(releases);
        }
    }
}
