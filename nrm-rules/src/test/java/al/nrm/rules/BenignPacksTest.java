package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.language.RuleFileHead;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a policy expert does to a pack with a text editor and a spreadsheet. */
class BenignPacksTest {
    private static final String RULE = "rule \"added.rule\"\n  @sq(\"Rregull i shpikur: „po“ ose ‘jo’.\")\n"
            + "  @en(\"An invented rule: „yes“ or ‘no’ (100%%; a/b, $5 & #1).\")\n  @cite(\"policy\")\n"
            + "  @inForce(\"2005-07-18..\")\n  @policy\nwhen\n%s\nthen\n"
            + "  conclude.safeguard( Safeguard.MEANS_NOT_REQUIRED );\nend\n";
    private static final List<Matter> MATTERS = Matters.drawn(Tries.Counting.of(200, 5), 2024);
    private static final Map<String, UnaryOperator<Pack>> SAME = same();
    private static final Map<String, UnaryOperator<Pack>> OTHER = other();

    /** Edits that change no meaning. */
    private static Map<String, UnaryOperator<Pack>> same() {
        Map<String, UnaryOperator<Pack>> edits = new LinkedHashMap<>();
        edits.put("nothing", pack -> pack);
        edits.put("line ends of Windows", pack -> everywhere(pack, text -> text.replace("\n", "\r\n")));
        edits.put("a byte order mark", pack -> everywhere(pack, text -> "\uFEFF" + text));
        edits.put("no head", pack -> criteria(pack, text -> text.replace(RuleFileHead.text(), "")));
        edits.put(
                "imports in the head",
                pack -> criteria(
                        pack,
                        text -> text.replace(
                                RuleFileHead.text(), RuleFileHead.text() + "import al.nrm.casefile.Answer;\n")));
        edits.put("no line end at the end", pack -> everywhere(pack, String::stripTrailing));
        edits.put("tabs", pack -> criteria(pack, text -> text.replace("\n  ", "\n\t")));
        edits.put("empty lines", pack -> criteria(pack, text -> text.replace("\n", "\n\n")));
        edits.put(
                "no spaces in parentheses",
                pack -> criteria(pack, text -> text.replace("( ", "(").replace(" )", ")")));
        edits.put(
                "comments",
                pack -> criteria(
                        pack,
                        text -> "/* A note: rule \"x\" when then end; it's “so” [1] */\n"
                                + text.replace("when\n", "when // what must hold\n")
                                        .replace("then\n", "then /* it\n follows */\n")));
        edits.put(
                "comments at the end",
                pack -> everywhereIn(pack, "yaml", text -> text + "\n# Shënim i fundit: çështje „të hapura“.\n"));
        edits.put("rules the other way round", pack -> criteria(pack, text -> turned(text)));
        edits.put("all rules in one file", BenignPacksTest::together);
        edits.put("files renamed", BenignPacksTest::renamed);
        edits.put(
                "a README and a licence",
                pack -> pack.with("README.md", "# Paketa\n")
                        .with("criteria/README.md", "Notes.")
                        .with("LICENSE", "Free."));
        edits.put(
                "a form",
                pack -> pack.with(
                        "forms/referral.html",
                        "<!DOCTYPE html>\n<html lang=\"sq\">\n<head><meta charset=\"utf-8\">"
                                + "<title>{title}</title></head>\n<body>\n<!-- Formular - shembull -->\n<h1 class=\"small\">{status}</h1>"
                                + "<table class=\"rows\"><tr><td colspan=\"2\">Afati &amp; vendi: {due}</td></tr></table><br/>\n</body>\n</html>\n"));
        edits.put(
                "a file with a comment alone",
                pack -> pack.with("criteria/empty.drl", "// Nothing here yet.\n")
                        .with("criteria/none.drl", ""));
        edits.put(
                "a time limit written again",
                pack -> pack.replacing("parameters.yaml", "value: P7D", "value: \"P7D\""));
        edits.put(
                "a rule that is not in force yet",
                pack -> pack.with(
                        "criteria/added.drl", RULE.formatted("  Person()").replace("2005-07-18..", "2090-01-01..")));
        edits.put(
                "a rule that never was in force",
                pack -> pack.with(
                        "criteria/added.drl",
                        RULE.formatted("  Person( age < parameter( \"age-of-majority\" ) )")
                                .replace("2005-07-18..", "1990-01-01..1990-12-31")));
        edits.put(
                "a comparison in parentheses",
                pack -> pack.edited(
                        "criteria/status.drl",
                        text -> text.replace(
                                "Elements( act == Answer.YES, purpose == Answer.YES )",
                                "( Elements( ( act == Answer.YES ) && ( ( purpose == Answer.YES ) ) ) )")));
        return edits;
    }

    /** Edits that change what is decided, and are as welcome. */
    private static Map<String, UnaryOperator<Pack>> other() {
        Map<String, UnaryOperator<Pack>> edits = new LinkedHashMap<>();
        edits.put(
                "an indicator that no rule reads",
                pack -> pack.adding(
                        "indicators.csv",
                        "\r\nact.added,,ACT,,,\"Shpikur, për provë\",\"Invented \"\"so\"\"\",policy,false\n\n"));
        edits.put("a number", pack -> pack.replacing("parameters.yaml", "value: \"18\"", "value: 21"));
        edits.put("a period", pack -> pack.replacing("parameters.yaml", "value: P7D", "value: P10D"));
        edits.put(
                "a later value",
                pack -> pack.replacing(
                        "parameters.yaml",
                        "- { from: 2005-07-18, value: P7D, source: policy, verified: false }",
                        "- { from: 2005-07-18, to: 2026-12-31, value: P7D, source: policy, verified: false }\n"
                                + "    - { from: 2027-01-01, value: P3D, source: policy, verified: false }"));
        edits.put("the version", pack -> pack.replacing("pack.yaml", "version: 1.1.0", "version: 1.2.0-draft.2"));
        edits.put(
                "a bilingual publisher",
                pack -> pack.replacing(
                        "pack.yaml", "publisher: \"nrm-albania\"", "publisher: { sq: Ministria, en: Ministry }"));
        edits.put(
                "a source",
                pack -> pack.adding(
                        "sources.yaml",
                        "\nlaw-added:\n  title: { sq: \"Ligj i shpikur\", en: \"Invented law\" }\n"
                                + "  kind: LAW\n  number: 1/2027\n  date: 2026-12-01\n  inForce: { from: 2027-01-01 }\n  verified: null\n"));
        edits.put(
                "a closed rule",
                pack -> pack.edited(
                        "criteria/status.drl",
                        text -> text.replaceFirst("2005-07-18\\.\\.", "2005-07-18..2026-12-31")));
        edits.put("a rule without a condition", pack -> pack.with("criteria/added.drl", RULE.formatted("")));
        edits.put(
                "a rule on each kind of word",
                pack -> pack.with(
                        "criteria/added.drl",
                        RULE.formatted(
                                "  Person( age >= parameter( \"age-of-majority\" ), sex in ( Sex.FEMALE, Sex.MALE ) )\n"
                                        + "  not Observation( indicator not in ( \"act.recruited\", \"act.received\" ), answer != Answer.NO )\n"
                                        + "  exists ( Person( child == Answer.NO ) or Exploitation( types not contains ExploitationType.FORCED_LABOUR ) )\n"
                                        + "  ( Situation( lastContactWithExploiter <= parameter( \"contact.recent\" ) ) and Detection( setting != Setting.BORDER ) )")));
        edits.put(
                "a rule with or",
                pack -> pack.with(
                        "criteria/added.drl",
                        RULE.formatted(
                                "  Person( child == Answer.YES || sex == Sex.FEMALE ) or Needs( any == Answer.YES )\n  not ( not ( Detection() ) )")));
        edits.put(
                "32 parentheses",
                pack -> pack.with(
                        "criteria/added.drl",
                        RULE.formatted("  " + "( ".repeat(31) + "Person( child == Answer.YES )" + " )".repeat(31))));
        edits.put(
                "an indicator and a question",
                pack -> pack.adding("indicators.csv", "act.added,,ACT,,,Shpikur,Invented,policy,false\n")
                        .adding(
                                "questions.yaml",
                                "\n/observations/act.added:\n  prompt: { sq: \"Shpikur?\", en: \"Invented?\" }\n  burden: HEAVY\n  settings: [SHELTER]\n"));
        return edits;
    }

    private static Pack everywhere(Pack pack, UnaryOperator<String> edit) {
        return everywhereIn(pack, "", edit);
    }

    private static Pack everywhereIn(Pack pack, String ending, UnaryOperator<String> edit) {
        List.copyOf(pack.files().keySet()).stream()
                .filter(name -> name.endsWith(ending))
                .forEach(name -> pack.edited(name, edit));
        return pack;
    }

    private static Pack criteria(Pack pack, UnaryOperator<String> edit) {
        return everywhereIn(pack, ".drl", edit);
    }

    private static String turned(String text) {
        List<String> rules = new ArrayList<>(Pack.rules(text.replace(RuleFileHead.text(), "")));
        Collections.reverse(rules);
        return RuleFileHead.text() + String.join("\n", rules) + "\n";
    }

    private static Pack together(Pack pack) {
        StringBuilder all = new StringBuilder();
        pack.criteria()
                .forEach(name -> all.append(pack.text(name).replace(RuleFileHead.text(), ""))
                        .append('\n'));
        pack.criteria().forEach(pack::without);
        return pack.with("criteria/all.drl", all.toString());
    }

    private static Pack renamed(Pack pack) {
        for (String name : pack.criteria()) {
            String text = pack.text(name);
            pack.without(name).with("criteria/Tema e " + text.hashCode() + " ë.drl", text);
        }
        return pack;
    }

    static Stream<String> sameNames() {
        return SAME.keySet().stream();
    }

    static Stream<String> otherNames() {
        return OTHER.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameNames")
    void an_edit_that_changes_no_meaning_changes_no_decision(String name) {
        SameDecisions.assertAsBundled(SAME.get(name).apply(Pack.bundled()).load(), MATTERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherNames")
    void an_edit_that_changes_the_law_is_accepted_and_decides(String name) {
        ReferralRules rules = OTHER.get(name).apply(Pack.bundled()).load();
        assertThat(rules.pack().sha256()).isNotEqualTo(Matters.RULES.pack().sha256());
        for (Matter matter : MATTERS) {
            assertThat(rules.with(matter.directory()).decide(matter.file()).reasons())
                    .isNotEmpty();
        }
    }

    @Test
    void folder_zip_and_zip_with_a_top_folder_are_the_same_pack(@TempDir Path folder) {
        String expected = Matters.RULES.pack().sha256();
        assertThat(ReferralRules.load(Pack.bundled().folder(folder)).pack().sha256())
                .isEqualTo(expected);
        assertThat(Pack.load(Pack.bundled().zipped("")).pack().sha256()).isEqualTo(expected);
        assertThat(Pack.load(Pack.bundled().zipped("Paketa e re (2)/")).pack().sha256())
                .isEqualTo(expected);
    }

    @Test
    void notes_and_scenarios_do_not_count_for_the_hash_of_a_pack() {
        Pack pack = Pack.bundled()
                .with("README.md", "Other.")
                .with("LICENSE", "Other.")
                .with("scenarios/x/y.yaml", new byte[] {(byte) 0xFF});
        assertThat(pack.load().pack().sha256()).isEqualTo(Matters.RULES.pack().sha256());
        assertThat(pack.with("criteria/z.drl", "// z".getBytes(StandardCharsets.UTF_8))
                        .load()
                        .pack()
                        .sha256())
                .isNotEqualTo(Matters.RULES.pack().sha256());
    }

    @Test
    void a_rule_without_a_condition_fires_for_everybody() {
        ReferralRules rules =
                Pack.bundled().with("criteria/added.drl", RULE.formatted("")).load();
        for (Matter matter : MATTERS) {
            assertThat(rules.decide(matter.file()).reasons())
                    .anyMatch(reason -> reason.rule().equals("added.rule"));
        }
    }

    @Test
    void each_question_of_the_bundled_pack_can_be_read() {
        Map<String, QuestionTemplate> questions = Matters.RULES.pack().questions();
        assertThat(questions).containsKey("/person/age").containsKey("/observations/act.recruited");
        questions.forEach((pointer, question) -> {
            assertThat(question.settings()).isNotEmpty();
            assertThat(question.prompt().sq()).isNotEqualTo(question.prompt().en());
        });
    }
}
