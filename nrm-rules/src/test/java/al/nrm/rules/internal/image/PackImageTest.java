package al.nrm.rules.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.fixture.FullDirectory;
import al.nrm.form.Form;
import al.nrm.provider.Directory;
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
import java.util.List;
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
    void a_directory_with_every_field_comes_back_as_it_was_and_so_does_one_with_as_few_as_possible() {
        for (Directory directory : List.of(FullDirectory.FULL, FullDirectory.BARE)) {
            assertThat(PackImage.directory(PackImage.of(directory))).isEqualTo(directory);
        }
    }
}
