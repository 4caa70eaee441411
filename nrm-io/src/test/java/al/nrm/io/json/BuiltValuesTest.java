package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.fixture.InventedValues;
import al.nrm.place.SpokenLanguage;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a builder accepts, the reader reads again; what a document cannot say, no builder accepts. */
class BuiltValuesTest {
    private static final NrmJson JSON = NrmJson.standard();
    private static final String LONG = "x".repeat(10_001);
    private static final String HALF = "a\ud83d";

    @Property(tries = 60, seed = "13")
    void a_case_that_a_builder_accepts_is_read_again(@ForAll("cases") long seed, @ForAll("edits") List<Integer> edits) {
        CaseFile.Builder builder = CaseFile.builder().from(new Invented(new Random(seed)).caseFile());
        try {
            Random random = new Random(seed);
            edits.forEach(edit -> careless(builder, edit, random));
            CaseFile built = builder.build();
            assertThat(JSON.cases(Invented.TERMS).read(JSON.pretty(built)).value())
                    .isEqualTo(built);
        } catch (RefusedInputException refused) {
            assertThat(refused.problems()).isNotEmpty();
            assertThat(refused.getMessage()).doesNotContain("xxx");
        }
    }

    private static void careless(CaseFile.Builder builder, int edit, Random random) {
        switch (edit) {
            case 0 -> builder.recordedAt(OffsetDateTime.of(2026, 3, 4, 5, 6, 7, 89, ZoneOffset.ofTotalSeconds(3601)));
            case 1 -> builder.addObservations(noted(LONG));
            case 2 -> builder.addObservations(noted(HALF));
            case 3 -> builder.addAllObservations(Collections.nCopies(700, noted("x".repeat(random.nextInt(1_500)))));
            case 4 ->
                builder.person(Person.builder()
                        .identity(Identity.builder()
                                .note(HALF.repeat(random.nextInt(3)))
                                .build())
                        .addLanguages(SpokenLanguage.of("sq" + "-a".repeat(random.nextInt(6_000))))
                        .build());
            case 5 -> builder.addObservations(noted("\u0000\"\\".repeat(random.nextInt(3_400))));
            case 6 -> builder.addAllObservations(Collections.nCopies(70, noted("ë".repeat(9_999))));
            default -> builder.addObservations(noted("\ud83d\ude00".repeat(10_000)));
        }
    }

    private static Observation noted(String note) {
        return Observation.builder()
                .indicator("act.recruited")
                .answer(Answer.YES)
                .note(note)
                .build();
    }

    @Property(tries = 100, seed = "13")
    void a_directory_that_a_builder_accepts_is_read_again(
            @ForAll("cases") long seed, @ForAll("edits") List<Integer> edits) {
        Directory.Builder builder = Directory.builder().from(new InventedDirectory(new Random(seed)).directory());
        try {
            edits.forEach(edit -> builder.addProviders(careless(edit)));
            Directory built = builder.build();
            assertThat(JSON.directories().read(JSON.pretty(built)).value()).isEqualTo(built);
        } catch (RefusedInputException | IllegalArgumentException refused) {
            assertThat(refused.getMessage()).doesNotContain("xxx");
        }
    }

    private static ServiceProvider careless(int edit) {
        ServiceProvider.Builder provider =
                ServiceProvider.builder().id("careless-" + edit).name(Map.of("sq", "Qendër e shpikur"));
        return (switch (edit) {
                    case 0 -> provider.description(Map.of("not a language", "x"));
                    case 1 -> provider.email(LONG);
                    case 2 -> provider.addPhones(HALF);
                    case 3 -> provider.verifiedOn(LocalDate.of(10_000, 1, 1));
                    case 4 -> provider.addLanguages("");
                    case 5 ->
                        provider.addressConfidential(Answer.NO)
                                .address(ProviderAddress.builder()
                                        .latitude(Double.NaN)
                                        .build());
                    case 6 -> provider.externalIds(Map.of(HALF, "x"));
                    default ->
                        provider.addressConfidential(Answer.NO)
                                .address(ProviderAddress.builder()
                                        .longitude(-0.0)
                                        .build());
                })
                .build();
    }

    @Test
    void each_bound_is_named_where_it_is_passed() {
        refuses(file -> file.addObservations(noted(LONG)), "/observations/0/note: The text is too long.");
        refuses(
                file -> file.addObservations(noted(HALF)),
                "/observations/0/note: The text holds halves of characters, which is not Unicode.");
        refuses(
                file -> file.addAllObservations(Collections.nCopies(1_001, noted(""))),
                "/observations: The list is too long.");
        refuses(file -> file.asOf(LocalDate.MAX), "/asOf: The date cannot be written in a document.");
        refuses(
                file -> file.addAllObservations(Collections.nCopies(90, noted("x".repeat(9_000)))),
                ": The texts are too long together.");
        assertThatThrownBy(() -> Directory.builder()
                        .addHotlines(Hotline.builder().name(Map.of("en", LONG)).build())
                        .build())
                .hasMessage("/hotlines/0/name/en: The text is too long.");
    }

    @Test
    void a_directory_that_is_larger_than_a_reader_takes_is_refused_by_its_builder() {
        List<Hotline> lines = Collections.nCopies(
                1_700, Hotline.builder().name(Map.of("en", "x".repeat(9_900))).build());
        assertThatThrownBy(() -> Directory.builder().hotlines(lines).build())
                .isInstanceOf(RefusedInputException.class)
                .hasMessage(": The texts are too long together.");
        Directory fits = Directory.builder().hotlines(lines.subList(0, 1_600)).build();
        assertThat(JSON.directories().read(JSON.pretty(fits)).value()).isEqualTo(fits);
    }

    @Test
    @EnabledIfSystemProperty(named = "nrm.thorough", matches = "true")
    void the_largest_directory_that_a_builder_accepts_is_read_again() {
        for (int seed = 0; seed < 8; seed++) {
            Directory some = new InventedDirectory(new Random(seed)).directory();
            int accepted = 0;
            for (int step = 1 << 17; step > 0; step /= 2) {
                accepted = builds(some, accepted + step) ? accepted + step : accepted;
            }
            Directory largest = many(some, accepted);
            assertThat(JSON.directories().read(JSON.pretty(largest)).value()).isEqualTo(largest);
        }
    }

    private static boolean builds(Directory some, int times) {
        try {
            many(some, times);
            return true;
        } catch (RefusedInputException tooLarge) {
            return false;
        }
    }

    private static Directory many(Directory some, int times) {
        Directory.Builder many = Directory.builder();
        for (int i = 0; i < times; i++) {
            int copy = i;
            some.providers()
                    .forEach(provider -> many.addProviders(ServiceProvider.builder()
                            .from(provider)
                            .id("p" + copy + "-" + provider.id())
                            .build()));
            many.addAllAgencies(some.agencies()).addAllHotlines(some.hotlines());
        }
        return many.build();
    }

    private static void refuses(UnaryOperator<CaseFile.Builder> change, String message) {
        CaseFile.Builder smallest = InventedValues.caseFile();
        assertThatThrownBy(() -> change.apply(smallest).build())
                .isInstanceOf(RefusedInputException.class)
                .hasMessage(message);
    }

    @Test
    void limits_above_the_usual_ones_end_in_a_refusal_where_the_value_holds_no_more() {
        String json =
                "{\"schema\":\"nrm/case/1\",\"id\":\"a\",\"asOf\":\"2026-03-02\",\"detection\":{\"agency\":\"NGO\"},"
                        + "\"person\":{\"identity\":{\"note\":\"" + LONG + "\"}}}";
        ReadResult<CaseFile> result = JSON.with(
                        Limits.builder().textLength(20_000).build())
                .cases(Invented.TERMS)
                .read(json);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/person/identity/note"));
    }

    @Provide
    Arbitrary<Long> cases() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<List<Integer>> edits() {
        return Arbitraries.integers().between(0, 7).list().uniqueElements().ofMaxSize(3);
    }
}
