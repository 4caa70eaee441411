package al.nrm.io.fuzz;

import al.nrm.document.ErrorDocument;
import al.nrm.document.InquiryDocument;
import al.nrm.document.ReadResult;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.io.json.ReadHistory;
import al.nrm.io.report.person.PersonTexts;
import al.nrm.io.spreadsheet.CaseTable;
import al.nrm.io.spreadsheet.DirectoryTable;
import al.nrm.io.spreadsheet.TrainingTable;
import al.nrm.problem.RefusedInputException;
import al.nrm.referral.HistoryRules;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that reads what others wrote, with bytes to begin from. A reader gives a value or refuses with problems, whatever
 * the bytes; it throws nothing else. What it accepted and the library writes, it reads again.
 */
public enum FuzzedReader {
    CASE(
            bytes -> again(bytes, Law.JSON.cases(Law.RULES.terms()), Law.JSON::pretty),
            () -> files("docs/examples", ".json")),
    DIRECTORY(
            bytes -> again(bytes, Law.JSON.directories(), Law.JSON::pretty),
            () -> files("nrm-rules/src/main/resources/al/nrm/rules", ".json")),
    DECISION(
            bytes -> again(bytes, Law.JSON.decisions(), Law.JSON::line),
            () -> files("docs/compatibility/1.0", "decision-street-child.json")),
    EVENT(bytes -> whole(Law.JSON.histories(Law.HISTORY).line(bytes)), FuzzedReader::events),
    HISTORY(FuzzedReader::history, () -> files("docs/examples/histories", ".jsonl")),
    QUESTIONS(
            bytes -> tree(bytes, tree -> whole(InquiryDocument.questions(tree))),
            () -> files("docs/compatibility/1.0", "questions-street-child.json")),
    ERRORS(
            bytes -> tree(bytes, tree -> whole(ErrorDocument.read(tree))),
            () -> List.of(
                    utf8(
                            "{\"schema\":\"nrm/errors/1\",\"errors\":[{\"pointer\":\"/id\",\"what\":{\"sq\":\"a\",\"en\":\"b\"}}],\"total\":1}"))),
    TRAINING(
            bytes -> again(bytes, Law.JSON.trainings(), Law.JSON::pretty),
            () -> List.of(utf8("{\"schema\":\"nrm/training/1\",\"sessions\":[]}"))),
    RELEASE(
            bytes -> whole(Law.JSON.releases().read(bytes)),
            () -> List.of(utf8("{\"schema\":\"nrm/release/1\",\"releases\":[]}"))),
    ANSWERS(
            bytes -> whole(Law.JSON.answers().read(bytes)),
            () -> List.of(utf8("{\"schema\":\"nrm/answers/1\",\"groups\":[{\"status\":\"POTENTIAL_VICTIM\"}]}"))),
    CASE_TABLE(
            bytes -> CaseTable.read(bytes, Law.RULES.terms(), true),
            () -> List.of(utf8(CaseTable.template(Law.RULES.terms(), TextLanguage.SQ, ';', true)))),
    DIRECTORY_TABLE(
            DirectoryTable::read,
            () -> List.of(utf8(DirectoryTable.write(Law.RULES.directory(), TextLanguage.EN, ',')))),
    TRAINING_TABLE(
            TrainingTable::read, () -> List.of(utf8(String.join(",", TrainingTable.HEADINGS) + "\n1,2,3,4,5,6,7\n"))),
    PERSON_TEXTS(
            FuzzedReader::personTexts,
            () -> files("nrm-io/src/main/resources/al/nrm/io/report/person", "en.properties")),
    PACK_ZIP(
            FuzzedReader::zip,
            () -> List.of(Pack.smallest().zipped(""), Pack.smallest().zipped("top/"))),
    PACK_RULES(bytes -> pack("criteria/zz.drl", bytes), () -> files("nrm-rules/src/main/pack/al/criteria", "age.drl")),
    PACK_SENTENCES(bytes -> pack("criteria/zz.dslr", bytes), () -> List.of(utf8(Law.SENTENCES))),
    PACK_LAYOUT(
            bytes -> pack("forms/referral.en.html", bytes),
            () -> files("nrm-rules/src/main/pack/al/forms", "referral.en.html")),
    PACK_INDICATORS(bytes -> pack("indicators.csv", bytes), () -> bundled("indicators.csv")),
    PACK_HEAD(bytes -> pack("pack.yaml", bytes), () -> bundled("pack.yaml")),
    PACK_SOURCES(bytes -> pack("sources.yaml", bytes), () -> bundled("sources.yaml")),
    PACK_PARAMETERS(bytes -> pack("parameters.yaml", bytes), () -> bundled("parameters.yaml")),
    PACK_QUESTIONS(bytes -> pack("questions.yaml", bytes), () -> bundled("questions.yaml")),
    PACK_DUTIES(bytes -> pack("duties.yaml", bytes), () -> bundled("duties.yaml")),
    PACK_DISCLOSURE(bytes -> pack("disclosure.yaml", bytes), () -> bundled("disclosure.yaml")),
    PACK_STEPS(bytes -> pack("steps.yaml", bytes), () -> bundled("steps.yaml")),
    PACK_CALENDAR(bytes -> pack("calendar.yaml", bytes), () -> bundled("calendar.yaml")),
    PACK_COMPETENCE(bytes -> pack("competence.yaml", bytes), () -> bundled("competence.yaml")),
    PACK_COVERAGE(bytes -> pack("coverage.yaml", bytes), () -> bundled("coverage.yaml")),
    PACK_SCENARIO(
            bytes -> draft("scenarios/age/zz.yaml", bytes),
            () -> files("nrm-rules/src/main/pack/al/scenarios/age", ".yaml").subList(0, 1));

    private final Consumer<byte[]> reading;
    private final Seeds seeds;

    FuzzedReader(Consumer<byte[]> reading, Seeds seeds) {
        this.reading = reading;
        this.seeds = seeds;
    }

    /** Bytes to begin from; read when they are asked for. */
    private interface Seeds {
        List<byte[]> read();
    }

    /** What readers need, made when the first of them is called. */
    private static final class Law {
        static final ReferralRules RULES = ReferralRules.bundled();
        static final HistoryRules HISTORY = RULES.pack().historyRules();
        static final NrmJson JSON = NrmJson.standard();
        static final String SENTENCES = """
            rregulli "zz.a"
              @sq("Fjali.")
              @en("Sentence.")
              @cite("policy")
              @inForce("2005-07-18..")
              @policy
            kur
                të paktën njëra nga këto:
                    personi trajtohet si fëmijë
            atëherë
                rasti merr këtë rrugë: informim
            fund
            """;
    }

    /**
     * Reads bytes.
     *
     * @param bytes whatever
     * @throws RuntimeException if the reader does anything but give a value or refuse
     */
    public void read(byte[] bytes) {
        reading.accept(bytes);
    }

    /** Documents that are read, and what was once found. */
    public List<byte[]> corpus() {
        List<byte[]> all = new ArrayList<>(seeds.read());
        all.addAll(files("nrm-io/src/test/resources/finds/" + name().toLowerCase(Locale.ROOT), ""));
        return all;
    }

    private static <T> void again(byte[] bytes, JsonReader<T> reader, Function<T, String> writer) {
        ReadResult<T> first = reader.read(bytes);
        whole(first);
        if (!first.isRefused()) {
            String written = writer.apply(first.value());
            ReadResult<T> second = reader.read(written);
            if (second.isRefused()) {
                throw new AssertionError("Written and not read again: " + second.problems());
            }
            if (!writer.apply(second.value()).equals(written)) {
                throw new AssertionError("Read again, and another value.");
            }
        }
    }

    /** A refusal has problems and a value has none. */
    private static void whole(ReadResult<?> result) {
        if (result.isRefused() == result.problems().isEmpty()
                || result.total() < result.problems().size()) {
            throw new AssertionError("Neither a value nor a refusal: " + result);
        }
    }

    private static void whole(ReadHistory read) {
        if (read.history().isEmpty() && read.problems().isEmpty()) {
            throw new AssertionError("Neither a history nor a refusal.");
        }
    }

    private static void history(byte[] bytes) {
        try {
            Law.JSON.histories(Law.HISTORY).read(new ByteArrayInputStream(bytes), FuzzedReader::whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is JSON for another parser is a tree of another parser. */
    private static void tree(byte[] bytes, Consumer<Object> reader) {
        Object tree;
        try {
            tree = JsonMapper.shared().readValue(bytes, Object.class);
        } catch (JacksonException notJson) {
            return;
        }
        if (tree instanceof Map<?, ?> || tree instanceof List<?>) {
            reader.accept(tree);
        }
    }

    private static void personTexts(byte[] bytes) {
        try {
            PersonTexts.read(new ByteArrayInputStream(bytes));
        } catch (RefusedInputException refused) {
            if (refused.problems().isEmpty()) {
                throw refused;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void zip(byte[] bytes) {
        refusing(() -> Pack.load(bytes));
    }

    private static void pack(String file, byte[] bytes) {
        byte[] zipped = Pack.smallest().with(file, bytes).zipped("");
        refusing(() -> Pack.load(zipped));
    }

    private static void draft(String file, byte[] bytes) {
        refusing(() -> Pack.smallest().with(file, bytes).open());
    }

    private static void refusing(Runnable reading) {
        try {
            reading.run();
        } catch (RulePackException refused) {
            if (refused.problems().isEmpty()) {
                throw refused;
            }
        }
    }

    private static List<byte[]> events() {
        List<byte[]> lines = new ArrayList<>();
        for (byte[] history : files("docs/examples/histories", ".jsonl")) {
            new String(history, StandardCharsets.UTF_8).lines().forEach(line -> lines.add(utf8(line)));
        }
        return lines;
    }

    private static List<byte[]> bundled(String file) {
        return files("nrm-rules/src/main/pack/al", file);
    }

    private static List<byte[]> files(String folder, String ending) {
        Path path = Path.of(System.getProperty("nrm.root", "..")).resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                contents.add(Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return contents;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
