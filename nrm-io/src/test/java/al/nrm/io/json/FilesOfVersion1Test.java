package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.comparison.DecisionComparison;
import al.nrm.decision.Decision;
import al.nrm.document.ReadResult;
import al.nrm.provider.Directory;
import al.nrm.rules.PackArchive;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of version 1.0 are read by every later version, and its pack is kept by its hash. */
class FilesOfVersion1Test {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final Path FILES = ROOT.resolve("docs/compatibility/1.0");
    private static final NrmJson JSON = NrmJson.standard();

    @TempDir
    private static Path folder;

    private static PackArchive archive;
    private static ReferralRules rules;

    @BeforeAll
    static void keep() throws IOException {
        archive = PackArchive.in(folder.resolve("packs"));
        String sha256 = archive.keep(FILES.resolve("pack-al-1.0.0.zip"));
        rules = archive.rules(sha256).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult-declines", "adult-labour-border", "street-child"})
    void a_case_and_its_decision_are_read_and_the_decision_names_the_pack_that_was_kept(String name)
            throws IOException {
        CaseFile file = JSON.cases(rules.terms())
                .read(FILES.resolve("case-" + name + ".json"))
                .value();
        ReadResult<Decision> read = JSON.decisions().read(FILES.resolve("decision-" + name + ".json"));
        Decision decision = read.value();
        assertThat(read.setAside()).isEmpty();
        assertThat(decision.caseId()).isEqualTo(file.id());
        assertThat(archive.rules(decision.pack().sha256())).isPresent();
        assertThat(rules.decide(file).pack()).isEqualTo(decision.pack());
    }

    @Test
    void the_directory_is_read() throws IOException {
        Directory directory =
                JSON.directories().read(FILES.resolve("directory-al.json")).value();
        assertThat(directory.providers()).isNotEmpty();
    }

    @Test
    void the_bundled_pack_is_kept_once_and_decides_as_before(@TempDir Path other) throws IOException {
        PackArchive own = PackArchive.in(other);
        String sha256 = own.keepBundled();
        assertThat(own.keepBundled()).isEqualTo(sha256);
        try (var inside = Files.list(other)) {
            assertThat(inside).containsExactly(other.resolve(sha256));
        }
        CaseFile file = JSON.cases(rules.terms())
                .read(ROOT.resolve("docs/examples/street-child.json"))
                .value();
        assertThat(own.rules(sha256).orElseThrow().decide(file))
                .isEqualTo(ReferralRules.bundled().decide(file));
    }

    @Test
    void what_was_not_kept_is_not_there_and_a_hash_names_no_other_folder() {
        assertThat(archive.rules("0".repeat(64))).isEmpty();
        for (String name : List.of("", "..", "../packs", "A".repeat(64), "0".repeat(63) + "/")) {
            assertThat(archive.rules(name)).as(name).isEmpty();
        }
    }

    @Test
    void a_pack_that_was_changed_in_the_archive_is_not_used(@TempDir Path other) throws IOException {
        PackArchive own = PackArchive.in(other);
        String sha256 = own.keepBundled();
        Path head = other.resolve(sha256).resolve("pack.yaml");
        Files.writeString(head, Files.readString(head) + "# later\n");
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> own.rules(sha256))
                .withMessageContaining(sha256);
    }

    @Test
    void the_fifteen_lines_of_the_page_on_versions_replay_a_decision() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/versioning.md"));
        String source = Files.readString(ROOT.resolve("nrm-io/src/test/java/al/nrm/io/json/FilesOfVersion1Test.java"));
        String shown =
                page.substring(page.indexOf("```java\n") + 8, page.indexOf("```\n", page.indexOf("```java\n") + 8));
        List<String> lines = shown.lines().map(String::strip).toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(15);
        assertThat(source.lines().map(String::strip).toList()).containsSubsequence(lines);
        assertThat(replay(
                        folder.resolve("packs"),
                        FILES.resolve("decision-street-child.json"),
                        FILES.resolve("case-street-child.json"),
                        FILES.resolve("directory-al.json")))
                .isNotNull();
    }

    private static String replay(Path packs, Path decisionFile, Path caseFile, Path directoryFile) throws IOException {
        PackArchive archive = PackArchive.in(packs);
        Decision then = NrmJson.standard().decisions().read(decisionFile).value();
        Directory directory =
                NrmJson.standard().directories().read(directoryFile).value();
        ReferralRules rules = archive.rules(then.pack().sha256())
                .orElseThrow(() -> new IllegalStateException("The pack was not kept."))
                .with(directory);
        CaseFile file = NrmJson.standard().cases(rules.terms()).read(caseFile).value();
        Decision again = rules.decide(file);
        boolean sameCase = then.caseSha256().isEmpty() || then.caseSha256().equals(again.caseSha256());
        boolean sameDirectory = then.directory().equals(again.directory());
        DecisionComparison comparison = DecisionComparison.compare(then, again);
        return "case " + sameCase + ", directory " + sameDirectory + ", changes " + comparison.changes();
    }
}
