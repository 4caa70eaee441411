package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to those who fill in tables is done, and gives what they are shown. */
class TablePagesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directories.md",
                "directories.sq.md",
                "cases-in-a-table.md",
                "cases-in-a-table.sq.md",
                "forms.md",
                "forms.sq.md"
            })
    void every_step_of_the_page_gives_what_the_page_shows(String page) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("nrm.root", ".."), "docs", page));
        TextLanguage language = page.contains(".sq.") ? TextLanguage.SQ : TextLanguage.EN;
        List<PageSteps.Step> steps = PageSteps.of(text);
        Workbench bench = new Workbench(folder, language, "al");
        for (PageSteps.Step step : steps) {
            bench.take(step);
        }
        assertThat(steps).hasSizeGreaterThan(2);
    }
}
