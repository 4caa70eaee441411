package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.io.browser.Browser.Sight;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.decision.DecisionPage;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.reading.Cases;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The length of the advice on generated cases in both languages: 200 in the thorough run, a few in the ordinary one. */
@AddLifecycleHook(WhereABrowserIs.class)
class GeneratedPagesInBrowserTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final long SEED = 20261120;

    @Example
    void the_advice_on_generated_cases_fits_into_four_screens_and_on_one_sheet() throws IOException {
        ReferralRules rules = ReferralRules.bundled();
        DecisionPage report = DecisionPage.with(new ReferenceData(
                rules.pack().sources(),
                rules.pack().parameters(),
                rules.pack().catalogue(),
                rules.directory(),
                rules.pack().duties(),
                rules.pack().disclosure()));
        var cases = Cases.on(DAY, rules.pack().catalogue()).generator(1000);
        Random random = new Random(SEED);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        List<String> problems = new ArrayList<>();
        Browser browser = Browser.ofThisMachine();
        for (int i = 0; i < (Boolean.getBoolean("nrm.thorough") ? 200 : 4); i++) {
            CaseFile file = cases.next(random).value();
            for (TextLanguage language : TextLanguage.values()) {
                String name = "generated-" + i + "." + language.name().toLowerCase(Locale.ROOT);
                Path page = folder.resolve(name + ".html").toAbsolutePath();
                Files.writeString(page, report.of(rules.decide(file), file, language));
                try (Sight sight = browser.look(page, LengthOfAdvice.WIDTH)) {
                    sight.resize(LengthOfAdvice.WIDTH);
                    problems.addAll(LengthOfAdvice.tooLong(name, sight));
                }
            }
        }
        assertThat(problems).isEmpty();
    }
}
