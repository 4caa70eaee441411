package al.nrm.rules;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.language.RuleFileHead;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Order never matters: not of files, not of rules, not of the patterns of a rule. */
class PackOrderTest {
    private static final Pattern WHEN = Pattern.compile("(?m)^when\n(?<patterns>(?:  .*\n)*)then$");

    @Property(seed = "41")
    @Tries(100)
    void shuffled_files_rules_and_patterns_decide_the_same(@ForAll long seed) {
        Random random = new Random(seed);
        Pack pack = Pack.bundled();
        List<String> rules = new ArrayList<>();
        for (String name : pack.criteria()) {
            Pack.rules(pack.text(name).replace(RuleFileHead.text(), ""))
                    .forEach(rule -> rules.add(shuffledPatterns(rule, random)));
            pack.without(name);
        }
        Collections.shuffle(rules, random);
        for (int i = 0; i < rules.size(); i++) {
            String name = "criteria/topic-" + random.nextInt(12) + ".drl";
            String before = pack.files().containsKey(name) ? pack.text(name) : "";
            pack.with(name, before + rules.get(i) + "\n");
        }
        SameDecisions.assertAsBundled(pack.load(), Matters.drawn(20, seed));
    }

    /** Where each line is a pattern of its own. */
    private static String shuffledPatterns(String rule, Random random) {
        Matcher when = WHEN.matcher(rule);
        return when.replaceAll(found -> {
            List<String> lines = new ArrayList<>(List.of(when.group("patterns").split("\n")));
            boolean each = lines.stream()
                    .allMatch(
                            line -> line.chars().filter(letter -> letter == '(').count()
                                            == line.chars()
                                                    .filter(letter -> letter == ')')
                                                    .count()
                                    && line.matches("  (not |exists )?[(A-Z].*\\)"));
            if (each) {
                Collections.shuffle(lines, random);
            }
            return Matcher.quoteReplacement("when\n" + String.join("\n", lines) + "\nthen");
        });
    }
}
