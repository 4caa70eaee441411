package al.nrm.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.reading.Tries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The parser reads a rule file as the parser of Drools does, which is the witness here, or refuses it. */
class RuleParserTest {
    private static final CheckedPack PACK =
            CheckedPack.of(ReferralRules.bundled().pack());
    private static final PackSymbols KNOWN =
            new PackSymbols(PACK.inForce(), PACK.sources(), PACK.parameters(), PACK.catalogue(), PACK.codes());
    private static final Pattern BLOCK = Pattern.compile("(?s)```[a-z]*\n(.*?)```");

    private static final String RULE =
            "rule \"invented.rule\"\n  @sq(\"Fjali e shpikur.\")\n  @en(\"An invented sentence.\")\n"
                    + "  @cite(\"policy\")\n  @inForce(\"2005-07-18..\")\nwhen\n  %s\nthen\n"
                    + "  conclude.safeguard( Safeguard.MEANS_NOT_REQUIRED );\nend\n";

    private static List<Rule> read(String text, Problems problems) {
        return RuleParser.read("criteria/invented.drl", text, KNOWN, 100, problems);
    }

    private static boolean accepts(String text) {
        Problems problems = new Problems();
        read(text, problems);
        return problems.isEmpty();
    }

    /** Whether it was accepted; then Drools must have read the same. */
    private static boolean agrees(String name, String text) {
        Problems problems = new Problems();
        List<Rule> rules = read(text, problems);
        if (problems.isEmpty()) {
            assertThat(DrlWitness.read(text)).as(name + "\n" + text).contains(ReadRule.of(rules));
        }
        return problems.isEmpty();
    }

    @Property(seed = "61")
    @Tries(20_000)
    void what_is_accepted_of_rules_with_slips_is_read_as_Drools_reads_it(@ForAll long seed) {
        agrees("slips", new InventedRules(seed, PACK).withSlips());
    }

    @Property(seed = "62")
    @Tries(value = 20_000, ordinary = 500)
    void a_rule_as_the_documents_have_it_is_accepted_and_read_as_Drools_reads_it(@ForAll long seed) {
        String text = new InventedRules(seed, PACK).wellFormed();
        Problems problems = new Problems();
        read(text, problems);
        assertThat(problems.sorted().stream().map(problem -> problem.what().en()))
                .as(text)
                .isSubsetOf("The rule has more than 8 patterns.");
        agrees("well formed", text);
    }

    @Example
    void rules_with_slips_are_often_accepted_and_often_refused() {
        long accepted = IntStream.range(0, 300)
                .filter(seed -> accepts(new InventedRules(seed, PACK).withSlips()))
                .count();
        assertThat(accepted).isBetween(60L, 240L);
    }

    @Example
    void every_file_of_the_bundled_pack_is_read_as_Drools_reads_it() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/pack/al/criteria"))) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".drl")).toList();
            assertThat(all).hasSizeGreaterThan(8);
            for (Path file : all) {
                assertThat(agrees(file.toString(), Files.readString(file)))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    @Example
    void every_file_of_the_pack_of_version_1_is_read_as_Drools_reads_it() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile("../docs/compatibility/1.0/pack-al-1.0.0.zip")) {
            for (ZipEntry entry :
                    zip.stream().filter(one -> one.getName().endsWith(".drl")).toList()) {
                texts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(texts).hasSizeGreaterThan(8);
        texts.forEach((name, text) -> assertThat(agrees(name, text)).as(name).isTrue());
    }

    @Example
    void every_rule_in_the_pages_for_authors_is_read_as_Drools_reads_it() throws IOException {
        int rules = 0;
        try (Stream<Path> pages = Files.list(Path.of("../docs"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                List<String> blocks = BLOCK.matcher(Files.readString(page))
                        .results()
                        .map(block -> block.group(1).replace("example-amendment", "policy"))
                        .filter(block -> block.contains("\nwhen\n"))
                        .toList();
                for (String block : blocks) {
                    rules += agrees(page.toString(), block) ? 1 : 0;
                }
            }
        }
        assertThat(rules).isGreaterThan(1);
    }

    @Example
    void a_file_may_have_the_head_that_a_new_pack_has_and_means_the_same() {
        String text = RULE.formatted("Person( child == Answer.YES )");
        String head = RuleFileHead.text() + "import al.nrm.casefile.Answer;\n";
        assertThat(agrees("head", head + text)).isTrue();
        assertThat(ReadRule.of(read(head + text, new Problems()))).isEqualTo(ReadRule.of(read(text, new Problems())));
        assertThat(read(head + text, new Problems()).get(0).place().line()).isEqualTo(3);
        assertThat(accepts(head.replace(";", "") + text)).isFalse();
        assertThat(accepts(text + head)).isFalse();
    }

    /** No rule is left out without a problem. */
    @Property(seed = "64")
    @Tries(20_000)
    void a_rule_is_read_or_something_is_said_of_it(@ForAll long seed) {
        Problems problems = new Problems();
        List<Rule> rules = read(new InventedRules(seed, PACK).withSlips() + RULE.formatted("Person()"), problems);
        assertThat(rules.size() == 2 || !problems.isEmpty()).isTrue();
    }

    @Example
    void a_denial_reaches_to_the_end_of_its_parentheses_and_no_further() {
        String when = "not ( Person( child == Answer.NO ) ) or Person( child == Answer.YES )";
        String rule = RULE.formatted(when);
        assertThat(PlainTree.of(read(rule, new Problems()).get(0).when()).normal())
                .isEqualTo("or[not[Person.child == Answer.NO], Person.child == Answer.YES]");
        assertThat(agrees("not", rule)).isTrue();
    }
}
