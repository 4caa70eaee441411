package al.nrm.rules.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A pack in sentences against the same pack in formal rules. */
@Domain(Matters.class)
class TwinTest {
    private static final List<Rule> RULES = CheckedPack.of(Matters.RULES.pack()).rules();
    private static final ReferralRules BY_HAND =
            inSentences(Map.of("status", written("status"), "referral", written("referral")));
    private static final ReferralRules ALBANIAN = inSentences(spoken(TextLanguage.SQ));
    private static final ReferralRules ENGLISH = inSentences(spoken(TextLanguage.EN));

    /** The bundled rules with some files, by their names, written in sentences. */
    private static ReferralRules inSentences(Map<String, String> topics) {
        Pack pack = Pack.bundled();
        topics.forEach(
                (topic, text) -> pack.without("criteria/" + topic + ".drl").with("criteria/" + topic + ".dslr", text));
        return pack.load();
    }

    private static String written(String topic) {
        String file = "/sentences/" + topic + ".dslr";
        try (InputStream in = Objects.requireNonNull(TwinTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> spoken(TextLanguage language) {
        Map<String, String> topics = new TreeMap<>();
        RULES.stream()
                .collect(Collectors.groupingBy(rule -> rule.place().path().replaceAll("^criteria/|\\.drl$", "")))
                .forEach((topic, rules) -> topics.put(topic, new Speaker(language).say(rules)));
        return topics;
    }

    @Example
    void status_in_Albanian_and_referral_in_English_say_what_their_formal_twins_say() {
        assertThat(CheckedPack.of(BY_HAND.pack()).rules())
                .filteredOn(rule -> rule.place().path().endsWith(".dslr"))
                .hasSize(22);
        assertThat(Plain.of(CheckedPack.of(BY_HAND.pack()).rules())).isEqualTo(Plain.of(RULES));
    }

    @Example
    void every_rule_of_the_bundled_pack_can_be_said_in_either_language_and_means_the_same() {
        assertThat(Plain.of(CheckedPack.of(ALBANIAN.pack()).rules())).isEqualTo(Plain.of(RULES));
        assertThat(Plain.of(CheckedPack.of(ENGLISH.pack()).rules())).isEqualTo(Plain.of(RULES));
    }

    @Property(seed = "20180829")
    @Tries(2_000)
    void a_case_is_decided_the_same_whatever_the_rules_are_written_in(@ForAll Matter matter) {
        Decision formal = Matters.decide(matter);
        assertThat(List.of(BY_HAND, ALBANIAN, ENGLISH))
                .allSatisfy(twin -> assertThat(
                                samePack(formal, twin.with(matter.directory()).decide(matter.file())))
                        .isEqualTo(formal));
    }

    /** The hash of the pack is that of its files, so it differs. */
    private static Decision samePack(Decision formal, Decision decision) {
        return Decision.builder().from(decision).pack(formal.pack()).build();
    }
}
