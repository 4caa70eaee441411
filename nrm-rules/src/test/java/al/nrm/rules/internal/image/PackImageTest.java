package al.nrm.rules.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.form.Form;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.provider.Admission;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.pack.HashedDirectory;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.internal.pack.PackReader;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.PackTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackImageTest {
    private static final Path FOLDER = Path.of("src/main/pack/al");

    private static CheckedPack read() throws IOException {
        Problems problems = new Problems();
        return new PackReader(PackFiles.ofFolder(FOLDER, problems), problems).read();
    }

    @Test
    void the_bundled_pack_equals_the_one_read_from_its_folder() throws IOException {
        assertThat(BundledPack.read()).isEqualTo(read());
        assertThat(BundledPack.read().tables()).isEqualTo(read().tables());
    }

    @Test
    void the_image_in_the_library_is_that_of_the_folder_byte_for_byte() throws IOException {
        try (InputStream image = ReferralRules.class.getResourceAsStream("pack-al.image");
                InputStream tables = ReferralRules.class.getResourceAsStream("tables-al.image")) {
            assertThat(image.readAllBytes()).isEqualTo(PackImage.of(read()));
            assertThat(tables.readAllBytes()).isEqualTo(PackImage.of(read().tables()));
        }
    }

    @Test
    void the_bundled_directory_carries_the_hash_of_itself() {
        assertThat(BundledPack.directory())
                .isEqualTo(HashedDirectory.of(BundledPack.directory().directory()));
        assertThat(Matters.RULES.directory()).isEqualTo(BundledPack.directory().directory());
    }

    @Test
    void a_layout_of_any_length_comes_back_as_it_was() throws IOException {
        String layout = "<p>ë {day} \uD83D\uDE00</p>".repeat(20_000);
        PackTables tables = PackTables.builder()
                .from(read().tables())
                .putForms("long", Form.builder().name("long").layout(layout).build())
                .build();
        CheckedPack back = PackImage.pack(PackImage.of(read()), () -> PackImage.of(tables));
        assertThat(back.tables()).isEqualTo(tables);
        assertThat(back.forms()).containsKeys("referral.sq", "referral.en", "initial-identification.sq", "long");
    }

    @Test
    void a_directory_with_every_key_comes_back_as_it_was() {
        SortedMap<String, String> name = new TreeMap<>(Map.of("sq", "Shtëpia – ☎", "en", "House"));
        LocalDate day = LocalDate.of(2026, 3, 2);
        Municipality durres = County.DURRES.municipalities().stream()
                .map(each -> Municipality.of(County.DURRES, each))
                .findFirst()
                .orElseThrow();
        Directory directory = Directory.builder()
                .addProviders(ServiceProvider.builder()
                        .id("house")
                        .name(name)
                        .kind(ServiceProvider.Kind.NGO)
                        .county(County.DURRES)
                        .services(List.of(Service.LEGAL_AID, Service.ACCOMMODATION))
                        .admits(Admission.builder()
                                .sexes(Set.of(Sex.FEMALE))
                                .minAge(0)
                                .maxAge(17)
                                .nationals(Admission.Nationals.FOREIGN)
                                .dependants(Answer.YES)
                                .referredWithoutConsent(Answer.NO)
                                .build())
                        .capacity(
                                Capacity.builder().places(12).free(0).asOf(day).build())
                        .addressConfidential(Answer.YES)
                        .source("a list")
                        .verifiedOn(day)
                        .description(name)
                        .phones(List.of("112", "116 006"))
                        .email("house@example.org")
                        .url("https://example.org")
                        .languages(List.of("sq", "rom"))
                        .address(ProviderAddress.builder()
                                .street("Rruga 1")
                                .city("Durrës")
                                .postalCode("2001")
                                .country("AL")
                                .latitude(41.3245)
                                .longitude(-19.45)
                                .build())
                        .externalIds(new TreeMap<>(Map.of("register", "1")))
                        .build())
                .addAgencies(AgencyOffice.builder()
                        .agency(Agency.BORDER_POLICE)
                        .county(County.DURRES)
                        .name(name)
                        .municipality(durres)
                        .phones(List.of("129"))
                        .hours("00:00-24:00")
                        .source("a list")
                        .verifiedOn(day)
                        .build())
                .addHotlines(Hotline.builder()
                        .name(name)
                        .phones(List.of("111"))
                        .kind(Hotline.Kind.HELPLINE)
                        .audience(Hotline.Audience.CHILD)
                        .hours("00:00-24:00")
                        .anonymous(Answer.YES)
                        .fromAbroad("+355 4 111")
                        .source("a list")
                        .verifiedOn(day)
                        .build())
                .build();
        assertThat(PackImage.directory(PackImage.of(directory))).isEqualTo(directory);
        Directory empty = Directory.builder()
                .addProviders(ServiceProvider.builder().id("bare").name(name).build())
                .addAgencies(AgencyOffice.builder()
                        .agency(Agency.BORDER_POLICE)
                        .name(name)
                        .build())
                .addHotlines(Hotline.builder().name(name).build())
                .build();
        assertThat(PackImage.directory(PackImage.of(empty))).isEqualTo(empty);
    }
}
