package al.nrm.document;

import static al.nrm.document.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.problem.Problem;
import al.nrm.statistics.Figure;
import al.nrm.statistics.FigureTable;
import al.nrm.statistics.Release;
import al.nrm.statistics.Suppression;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published counts as a document. All counts are invented. */
class ReleaseDocumentTest {
    private static final FigureTable TABLE =
            new FigureTable("cases", Map.of("county", List.of("AL-01", "AL-02", "AL-03")));

    private static Figure in(String county) {
        return Figure.of("cases", Map.of("county", county));
    }

    private static Release release() {
        return Suppression.with(11)
                .release("2026-Q1", List.of(TABLE), Map.of(in("AL-01"), 20, in("AL-02"), 3, in("AL-03"), 14));
    }

    private static Map<String, Object> written() {
        return map(
                "schema",
                "nrm/release/1",
                "releases",
                List.of(map(
                        "name",
                        "2026-Q1",
                        "k",
                        11,
                        "tables",
                        List.of(map("measure", "cases", "dimensions", map("county", List.of("AL-01", "AL-02")))),
                        "figures",
                        List.of(
                                map("measure", "cases", "count", 40),
                                map("measure", "cases", "where", map("county", "AL-01"), "count", 20),
                                map("measure", "cases", "where", map("county", "AL-02"), "count", 20)))));
    }

    @Test
    void releases_are_read_as_they_were_written() {
        Release release = release();
        Map<String, ?> tree = ReleaseDocument.tree(List.of(release));
        assertThat(tree.get("schema")).isEqualTo(ReleaseDocument.SCHEMA);
        List<Release> read = ReleaseDocument.read(tree, Limits.DEFAULT).value();
        assertThat(read).containsExactly(release);
        assertThat(read.get(0).suppressed()).isEqualTo(release.suppressed()).isNotEmpty();
    }

    @Test
    void a_suppressed_count_is_nowhere_in_the_document() {
        Map<String, ?> tree = ReleaseDocument.tree(List.of(release()));
        assertThat(tree.toString())
                .contains("{measure=cases, where={county=AL-02}}")
                .doesNotContain("count=3}", "count=14")
                .contains("count=37");
    }

    @Test
    void a_document_without_any_release_is_none_published_yet() {
        Map<String, ?> tree = ReleaseDocument.tree(List.of());
        assertThat(ReleaseDocument.read(tree, Limits.DEFAULT).value()).isEmpty();
    }

    @Test
    void a_document_written_by_another_program_is_read_and_written_as_it_was() {
        List<Release> read = ReleaseDocument.read(written(), Limits.DEFAULT).value();
        assertThat(read.get(0).count(in("AL-02"))).hasValue(20);
        assertThat(ReleaseDocument.read(ReleaseDocument.tree(read), Limits.DEFAULT)
                        .value())
                .isEqualTo(read);
    }

    @Test
    void figures_that_are_not_those_of_the_tables_are_refused_where_they_are() {
        Map<String, Object> tree =
                map("schema", "nrm/release/1", "releases", List.of(withoutFigures(), withoutFigures()));
        ReadResult<List<Release>> read = ReleaseDocument.read(tree, Limits.DEFAULT);
        assertThat(read.isRefused()).isTrue();
        assertThat(read.problems())
                .extracting(Problem::pointer)
                .containsExactly("/releases/0/figures", "/releases/1/figures");
        assertThat(read.problems().get(0).hint()).isPresent();
    }

    private static Map<String, Object> withoutFigures() {
        return map(
                "name",
                "2026-Q1",
                "k",
                11,
                "tables",
                List.of(map("measure", "cases", "dimensions", map("county", List.of("AL-01")))),
                "figures",
                List.of());
    }

    @Test
    void everything_that_is_wrong_is_refused_at_once_with_its_place() {
        Map<String, Object> tree = map(
                "schema",
                "nrm/release/9",
                "releases",
                List.of(map(
                        "name",
                        " ",
                        "k",
                        4,
                        "tables",
                        List.of(map("measure", "cases", "dimensions", map(" ", List.of("AL-01"), "county", "AL-01"))),
                        "figures",
                        List.of(map("measure", "cases", "where", List.of(), "count", -1, "name", "x")),
                        "note",
                        "x")));
        assertThat(ReleaseDocument.read(tree, Limits.DEFAULT).problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/schema",
                        "/releases/0/name",
                        "/releases/0/k",
                        "/releases/0/tables/0/dimensions/ ",
                        "/releases/0/tables/0/dimensions/county",
                        "/releases/0/figures/0/where",
                        "/releases/0/figures/0/count",
                        "/releases/0/figures/0/name",
                        "/releases/0/note");
    }

    @Test
    void nothing_is_no_document_of_releases() {
        assertThat(ReleaseDocument.read(null, Limits.DEFAULT).isRefused()).isTrue();
        assertThat(ReleaseDocument.read("releases", Limits.DEFAULT).isRefused()).isTrue();
        assertThat(ReleaseDocument.shape().members()).containsOnlyKeys("schema", "releases");
    }
}
