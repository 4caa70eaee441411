package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.document.DirectoryCanonicalForm;
import al.nrm.provider.Directory;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.reading.Tries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final NrmJson JSON = NrmJson.standard();

    @Property(seed = "115")
    @Tries(value = 1_000, ordinary = 200)
    void a_case_that_was_written_reads_as_an_equal_case_and_writes_as_the_same_bytes(@ForAll("cases") CaseFile file) {
        CaseFile pretty = JSON.cases(Invented.TERMS).read(JSON.pretty(file)).value();
        CaseFile line = JSON.cases(Invented.TERMS)
                .read(JSON.line(file).getBytes(StandardCharsets.UTF_8))
                .value();
        assertThat(pretty).isEqualTo(file);
        assertThat(line).isEqualTo(file);
        assertThat(JSON.pretty(pretty)).isEqualTo(JSON.pretty(file));
        assertThat(JSON.line(file)).doesNotContain("\n");
    }

    @Property(seed = "115")
    @Tries(value = 1_000, ordinary = 200)
    void a_directory_that_was_written_reads_as_an_equal_directory(@ForAll("directories") Directory directory) {
        Directory read = JSON.directories().read(JSON.pretty(directory)).value();
        assertThat(read).isEqualTo(directory);
        assertThat(JSON.line(read)).isEqualTo(JSON.line(directory));
    }

    @Property(seed = "115")
    @Tries(value = 1_000, ordinary = 200)
    void a_decision_that_was_written_reads_as_an_equal_decision(@ForAll("decisions") Decision decision) {
        Decision read = JSON.decisions().read(JSON.pretty(decision)).value();
        assertThat(read).isEqualTo(decision);
        assertThat(JSON.pretty(read)).isEqualTo(JSON.pretty(decision));
    }

    @Property(seed = "115")
    @Tries(value = 300, ordinary = 100)
    void the_canonical_form_of_a_directory_does_not_depend_on_the_order_of_its_entries(
            @ForAll("directories") Directory directory, @ForAll long seed) {
        Directory shuffled = Directory.builder()
                .providers(shuffled(directory.providers(), seed))
                .agencies(shuffled(directory.agencies(), seed))
                .hotlines(shuffled(directory.hotlines(), seed))
                .build();
        String canonical = DirectoryCanonicalForm.of(directory);
        assertThat(DirectoryCanonicalForm.of(shuffled)).isEqualTo(canonical);
        assertThat(DirectoryCanonicalForm.of(JSON.directories().read(canonical).value()))
                .isEqualTo(canonical);
    }

    @Test
    void an_address_that_is_not_known_to_be_open_is_left_out() {
        for (Answer confidential : Answer.values()) {
            Directory directory = Directory.builder()
                    .addProviders(ServiceProvider.builder()
                            .id("invented-shelter")
                            .name(Map.of("en", "Invented shelter"))
                            .addressConfidential(confidential)
                            .address(ProviderAddress.builder()
                                    .street("Invented Street 1")
                                    .build())
                            .build())
                    .build();
            boolean open = confidential.isNo();
            assertThat(JSON.pretty(directory).contains("Invented Street")).isEqualTo(open);
            assertThat(JSON.line(directory).contains("Invented Street")).isEqualTo(open);
            assertThat(DirectoryCanonicalForm.of(directory).contains("Invented Street"))
                    .isEqualTo(open);
        }
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return Arbitraries.randomValue(random -> new Invented(random).caseFile());
    }

    @Provide
    Arbitrary<Directory> directories() {
        return Arbitraries.randomValue(random -> new InventedDirectory(random).directory());
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return Arbitraries.randomValue(random -> new InventedDecision(random).decision());
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
