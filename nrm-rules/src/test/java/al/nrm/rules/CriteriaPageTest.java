package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.RecipientRule;
import al.nrm.indicator.IndicatorSet;
import al.nrm.indicator.Strength;
import al.nrm.law.Parameter;
import al.nrm.provider.Caution;
import al.nrm.provider.ExclusionGround;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.UnreadPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The specification {@code docs/criteria.md} against the bundled pack. */
class CriteriaPageTest {
    private static final CheckedPack PACK = CheckedPack.of(Matters.RULES.pack());
    private static final String PAGE = page();
    private static final Pattern ID = Pattern.compile("`([a-z][a-z0-9]*(?:[.-][a-z0-9]+)+)`");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z]+(?:_[A-Z0-9]+)*\\b");
    /** Files that the page names, and words in capitals that are no codes. */
    private static final Pattern FILE = Pattern.compile(".*\\.(?:md|csv|yaml)");

    private static final Set<String> NO_CODES = Set.of("ILO", "AL", "CALENDAR");

    private static String page() {
        try {
            return Files.readString(Path.of(System.getProperty("nrm.root", ".."), "docs/criteria.md"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }

    /** The cells of the rows below a header. */
    private static List<List<String>> table(String header) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : PAGE.substring(PAGE.indexOf(header)).lines().skip(2).toList()) {
            if (!line.startsWith("|")) {
                return rows;
            }
            rows.add(Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                    .map(String::strip)
                    .toList());
        }
        return rows;
    }

    @Test
    void it_has_the_sections_that_comments_cite() {
        List<String> headings = PAGE.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3, line.indexOf('.')))
                .toList();
        assertThat(headings)
                .isEqualTo(
                        IntStream.rangeClosed(1, 11).mapToObj(String::valueOf).toList());
    }

    @Test
    void every_rule_and_parameter_of_the_pack_is_on_the_page() {
        assertThat(found(ID, PAGE))
                .containsAll(PACK.rules().stream().map(Rule::id).toList())
                .containsAll(PACK.parameters().keySet())
                .containsAll(PACK.unread().stream().map(UnreadPart::id).toList());
    }

    @Test
    void the_page_names_no_rule_parameter_or_indicator_that_the_pack_lacks() {
        Set<String> known = new TreeSet<>(PACK.parameters().keySet());
        PACK.rules().forEach(rule -> known.add(rule.id()));
        PACK.unread().forEach(part -> known.add(part.id()));
        known.addAll(PACK.catalogue().byId().keySet());
        known.add("al.nrm.rules.reading");
        assertThat(found(ID, PAGE))
                .allMatch(id -> known.contains(id) || FILE.matcher(id).matches());
    }

    @Test
    void every_code_that_a_rule_concludes_is_on_the_page() {
        Set<String> codes = found(CODE, PAGE);
        for (Rule rule : PACK.rules()) {
            rule.then().forEach(conclusion -> {
                if (conclusion instanceof al.nrm.rules.internal.rule.Conclusion.OfCode code) {
                    assertThat(codes).contains(code.code().name());
                }
            });
        }
        assertThat(codes)
                .containsAll(PACK.codes().names(Key.DUTIES))
                .containsAll(PACK.codes().names(Key.SAFEGUARDS));
    }

    @Test
    void the_page_names_no_code_that_there_is_not() {
        Set<String> known = new TreeSet<>(NO_CODES);
        Codes.names().forEach(family -> PACK.codes().ofFamily(family).forEach(code -> known.add(code.name())));
        Stream.<Enum<?>[]>of(ExclusionGround.values(), Caution.values(), IdentitySharing.values(), Strength.values())
                .flatMap(Arrays::stream)
                .forEach(code -> known.add(code.name()));
        IndicatorSet.bundled().forEach(set -> known.add(set.name()));
        known.add("IMMEDIATELY");
        assertThat(found(CODE, PAGE)).isSubsetOf(known);
    }

    @Test
    void the_table_of_parameters_is_that_of_the_pack() {
        List<List<String>> rows = new ArrayList<>();
        for (Parameter parameter : PACK.parameters().values()) {
            for (Parameter.DatedValue value : parameter.values()) {
                rows.add(List.of(
                        "`" + parameter.id() + "`",
                        value.value(),
                        value.inForce().from().toString(),
                        value.inForce().to().map(Object::toString).orElse(""),
                        value.source(),
                        String.valueOf(value.verified())));
            }
        }
        assertThat(table("| parameter | value |")).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void the_table_of_duties_is_that_of_the_pack_in_its_order() {
        assertThat(table("| duty | acts |"))
                .isEqualTo(PACK.duties().duties().stream()
                        .map(CriteriaPageTest::row)
                        .toList());
        assertThat(PACK.duties().duties().stream().map(DutyDeclaration::action).toList())
                .isEqualTo(DutyAction.bundled());
    }

    private static List<String> row(DutyDeclaration duty) {
        DutyTerms terms = duty.terms().get(duty.terms().size() - 1);
        ActorRule actor = terms.actor();
        String otherwise = actor.otherwise().map(Enum::name).orElse("the finder");
        String acts = actor.informed().isEmpty()
                ? otherwise
                : "the first informed of "
                        + actor.informed().stream().map(Enum::name).collect(Collectors.joining(", "))
                        + ", else " + otherwise;
        String told = terms.recipient().map(CriteriaPageTest::told).orElse("–");
        String named = terms.recipient().isEmpty() ? "–" : terms.naming().orElse("never");
        return List.of(duty.action().name(), acts, told, named);
    }

    private static String told(RecipientRule rule) {
        return rule.agency().name()
                + rule.abroad().map(agency -> ", abroad " + agency.name()).orElse("")
                + (rule.kind() == RecipientRule.Kind.REQUEST ? ", asked" : "");
    }
}
