package al.nrm.document;

import static al.nrm.document.Trees.aDirectory;
import static al.nrm.document.Trees.map;
import static al.nrm.document.Trees.said;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.fixture.FullDirectory;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoryDocumentTest {
    private static final Map<String, Object> NAME = map("en", "Invented shelter");

    @Test
    void a_provider_may_say_nothing_but_its_id_and_name() {
        ServiceProvider provider = DirectoryDocument.read(aDirectory(map("id", "a", "name", NAME)))
                .value()
                .providers()
                .get(0);
        assertThat(provider)
                .isEqualTo(ServiceProvider.builder()
                        .id("a")
                        .name(Map.of("en", "Invented shelter"))
                        .build());
    }

    @Test
    void a_full_directory_is_read_and_written_as_it_was() {
        Map<String, Object> tree = fullDirectory();
        Directory directory = DirectoryDocument.read(tree).value();
        assertThat(DirectoryDocument.tree(directory)).isEqualTo(tree);
    }

    @Test
    void every_field_of_a_directory_is_written_and_read() {
        for (Directory directory : List.of(FullDirectory.FULL, FullDirectory.BARE)) {
            assertThat(DirectoryDocument.read(DirectoryDocument.tree(directory)).value())
                    .isEqualTo(directory);
        }
    }

    @Test
    void entries_that_do_not_go_together_are_refused() {
        Map<String, Object> tree = aDirectory(
                map("id", "a", "name", NAME, "admits", map("minAge", 18, "maxAge", 17)),
                map("id", "a", "name", map("x y", 3, "sq", "ok")),
                map("id", "b", "name", Map.of(), "capacity", List.of()),
                map("id", "c", "name", "Shelter", "address", map("latitude", 90.5)));
        tree.put("agencies", List.of(map("agency", "NGO", "name", NAME, "municipality", "Vorë")));
        assertThat(said(DirectoryDocument.read(tree)))
                .containsExactly(
                        "/providers/1/name/x y: This key does not have the right form.: "
                                + "Expected: a BCP 47 language such as sq, rom",
                        "/providers/1/name/x y: The value is not of the right type.: Expected: a text",
                        "/providers/2/name: At least one is required.: For example sq.",
                        "/providers/2/capacity: The value is not of the right type.: Expected: an object { … }",
                        "/providers/3/name: The value is not of the right type.: Expected: an object { … }",
                        "/providers/3/address/latitude: The number is out of range.: Expected: a number from -90 to 90",
                        "/providers/0/admits/minAge: The lowest age admitted is above the highest.",
                        "/providers/1/id: Another provider has this id already.",
                        "/agencies/0/municipality: A municipality without its county.: Maybe county AL-11");
    }

    @Test
    void a_zero_with_a_sign_is_zero() {
        Map<String, Object> provider =
                map("id", "a", "name", NAME, "addressConfidential", "NO", "address", map("latitude", -0.0));
        assertThat(DirectoryDocument.read(aDirectory(provider))
                        .value()
                        .providers()
                        .get(0)
                        .address()
                        .orElseThrow()
                        .latitude())
                .contains(0.0);
    }

    @Test
    void a_confidential_address_is_not_written() {
        for (Object confidential : new Object[] {"YES", "UNKNOWN", null}) {
            Map<String, Object> provider = map(
                    "id", "a", "name", NAME, "addressConfidential", confidential, "address", map("street", "Secret 1"));
            Directory directory = DirectoryDocument.read(aDirectory(provider)).value();
            assertThat(DirectoryDocument.tree(directory).toString()).doesNotContain("Secret");
            assertThat(DirectoryCanonicalForm.of(directory)).doesNotContain("Secret");
        }
    }

    @Test
    void the_canonical_form_is_the_same_for_the_same_entries_in_any_order() {
        Map<String, Object> a = map("id", "a", "name", map("sq", "Një \"strehë\" \\ \n e shpikur", "en", "A"));
        Map<String, Object> b = map("name", NAME, "services", List.of("MEDICAL", "ACCOMMODATION"), "id", "b");
        Map<String, Object> sameB = map("id", "b", "services", List.of("ACCOMMODATION", "MEDICAL"), "name", NAME);
        Map<String, Object> x = map("name", map("en", "X"), "phones", List.of("1", "2"));
        Map<String, Object> y = map("name", map("en", "Y"));
        Map<String, Object> one = aDirectory(a, b);
        one.put("hotlines", List.of(x, y));
        Map<String, Object> other = aDirectory(sameB, a);
        other.put("hotlines", List.of(y, x));
        other.put("agencies", List.of());
        String canonical = DirectoryCanonicalForm.of(DirectoryDocument.read(one).value());
        assertThat(DirectoryCanonicalForm.of(DirectoryDocument.read(other).value()))
                .isEqualTo(canonical)
                .isEqualTo(
                        "{\"hotlines\":[{\"name\":{\"en\":\"X\"},\"phones\":[\"1\",\"2\"]},{\"name\":{\"en\":\"Y\"}}],"
                                + "\"providers\":[{\"id\":\"a\",\"name\":{\"en\":\"A\","
                                + "\"sq\":\"Një \\\"strehë\\\" \\\\ \\n e shpikur\"}},"
                                + "{\"id\":\"b\",\"name\":{\"en\":\"Invented shelter\"},"
                                + "\"services\":[\"ACCOMMODATION\",\"MEDICAL\"]}],\"schema\":\"nrm/directory/1\"}");
    }

    @Test
    void the_canonical_form_differs_where_a_directory_differs() {
        Directory full = DirectoryDocument.read(fullDirectory()).value();
        assertThat(DirectoryCanonicalForm.of(full)).isNotEqualTo(DirectoryCanonicalForm.of(Directory.EMPTY));
        assertThat(DirectoryCanonicalForm.of(Directory.EMPTY))
                .isEqualTo("{\"providers\":[],\"schema\":\"nrm/directory/1\"}");
    }

    private static Map<String, Object> fullDirectory() {
        Map<String, Object> address = map();
        List.of("street", "city", "postalCode", "country").forEach(key -> address.put(key, "x"));
        address.putAll(map("latitude", 41.25, "longitude", 19.5));
        Map<String, Object> provider = map("id", "a", "name", NAME, "kind", "NGO", "county", "AL-03");
        provider.putAll(map(
                "services",
                List.of("ACCOMMODATION"),
                "admits",
                map(
                        "sexes",
                        List.of("FEMALE"),
                        "minAge",
                        0,
                        "maxAge",
                        120,
                        "nationals",
                        "ANY",
                        "dependants",
                        "YES",
                        "referredWithoutConsent",
                        "NO"),
                "capacity",
                map("places", 9, "free", 2, "asOf", "2026-03-01"),
                "addressConfidential",
                "NO",
                "source",
                "invented",
                "verifiedOn",
                "2026-01-01",
                "description",
                map("en", "x"),
                "phones",
                List.of("1"),
                "email",
                "x",
                "url",
                "x",
                "languages",
                List.of("sq"),
                "address",
                address,
                "externalIds",
                map("hsds", "1")));
        Map<String, Object> tree = aDirectory(provider);
        tree.put(
                "agencies",
                List.of(map(
                        "agency",
                        "NGO",
                        "county",
                        "AL-03",
                        "name",
                        NAME,
                        "municipality",
                        "Elbasan",
                        "phones",
                        List.of("1"),
                        "hours",
                        "x",
                        "source",
                        "x",
                        "verifiedOn",
                        "2026-01-01")));
        tree.put(
                "hotlines",
                List.of(map("name", NAME, "phones", List.of("1"), "source", "x", "verifiedOn", "2026-01-01")));
        return tree;
    }
}
