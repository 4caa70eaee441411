package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.Notice;
import al.nrm.decision.Question;
import al.nrm.decision.Reason;
import al.nrm.io.cli.Nrm;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.decision.DecisionPage;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.ReferralRules;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the program says of the example cases. */
final class ExamplePages {
    /** 10,000 letters without a space, with what a page may not break in two. */
    static final String ENDLESS = "Ë".repeat(9_990) + "ç&amp;<b>x";

    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));

    private static final Map<List<String>, byte[]> SAID = new ConcurrentHashMap<>();

    private ExamplePages() {}

    static Path page(String name, TextLanguage language) throws IOException {
        return written(name, language, "decide", example(name), "--format", "html");
    }

    /** The page of an example in which every text that a pack or a directory may hold is a word without an end. */
    static Path pageOfEndlessWords(String name, TextLanguage language) throws IOException {
        ReferralRules rules = ReferralRules.bundled();
        Decision decision = NrmJson.standard().decisions().read(json(name)).value();
        Text endless = Text.of(ENDLESS, ENDLESS);
        Decision told = Decision.builder()
                .from(decision)
                .reasons(decision.reasons().stream()
                        .map(reason -> Reason.builder()
                                .from(reason)
                                .rule(ENDLESS)
                                .sentence(endless)
                                .build())
                        .toList())
                .questions(decision.questions().stream()
                        .limit(3)
                        .map(question -> Question.builder()
                                .from(question)
                                .prompt(endless)
                                .build())
                        .toList())
                .addNotices(Notice.builder().sentence(endless).build())
                .build();
        Directory directory = Directory.builder()
                .from(rules.directory())
                .providers(rules.directory().providers().stream()
                        .map(provider -> ServiceProvider.builder()
                                .from(provider)
                                .name(Map.of("sq", ENDLESS))
                                .phones(List.of(ENDLESS))
                                .email(ENDLESS)
                                .build())
                        .toList())
                .agencies(rules.directory().agencies().stream()
                        .map(office -> AgencyOffice.builder()
                                .from(office)
                                .name(Map.of("sq", ENDLESS))
                                .hours(ENDLESS)
                                .build())
                        .toList())
                .build();
        ReferenceData glossary = new ReferenceData(
                Map.of(),
                Map.of(),
                rules.pack().catalogue(),
                directory,
                rules.pack().duties(),
                rules.pack().disclosure());
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        return Files.writeString(
                        folder.resolve("endless." + language + ".html"),
                        DecisionPage.with(glossary).of(told, language))
                .toAbsolutePath();
    }

    static byte[] json(String name) {
        return said("decide", example(name), "--format", "json");
    }

    static String example(String name) {
        return ROOT.resolve("docs/examples/" + name + ".json").toString();
    }

    /** Runs a command that says a page, and writes the page down. */
    static Path written(String name, TextLanguage language, String... command) throws IOException {
        String code = language.name().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--lang", code));
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        return Files.write(folder.resolve(name + "." + code + ".html"), said(words.toArray(String[]::new)))
                .toAbsolutePath();
    }

    /** What a command says; asked for again it is not run again. */
    static byte[] said(String... command) {
        return SAID.computeIfAbsent(List.of(command), words -> run(command));
    }

    private static byte[] run(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Nrm.run(
                command,
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toByteArray();
    }
}
