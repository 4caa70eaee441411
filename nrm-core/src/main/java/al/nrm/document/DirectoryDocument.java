package al.nrm.document;

import static al.nrm.document.ValueCodecs.ANSWER;
import static al.nrm.document.ValueCodecs.COUNTY;
import static al.nrm.document.ValueCodecs.DATE;
import static al.nrm.document.ValueCodecs.TEXTS;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.problem.Problem;
import al.nrm.provider.Admission;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A directory document ({@code nrm/directory/1}) as a plain tree.
 *
 * <pre>{@code
 * Directory directory = DirectoryDocument.read(tree).value();
 * }</pre>
 */
public final class DirectoryDocument {
    private static final Codec<OptionalInt> COUNT = ValueCodecs.optionalWhole(0, Integer.MAX_VALUE);
    private static final Codec<OptionalInt> AGE = ValueCodecs.optionalWhole(0, Person.OLDEST);
    private static final Codec<Optional<LocalDate>> DAY = Codec.optional(DATE);
    private static final Codec<SortedMap<String, String>> NAME = ValueCodecs.textsByKey(TextForm.LANGUAGE, true);

    private static final ObjectCodec<Admission, Admission.Builder> ADMISSION = ObjectCodec.of(
                    Admission::builder, Admission.Builder::build)
            .optional("sexes", ValueCodecs.codes(Sex.class), Admission::sexes, Admission.Builder::sexes)
            .optional("minAge", AGE, Admission::minAge, Admission.Builder::minAge)
            .optional("maxAge", AGE, Admission::maxAge, Admission.Builder::maxAge)
            .optional(
                    "nationals",
                    ValueCodecs.optionalCode(Admission.Nationals.class),
                    Admission::nationals,
                    Admission.Builder::nationals)
            .optional("dependants", ANSWER, Admission::dependants, Admission.Builder::dependants)
            .optional(
                    "referredWithoutConsent",
                    ANSWER,
                    Admission::referredWithoutConsent,
                    Admission.Builder::referredWithoutConsent);

    private static final ObjectCodec<Capacity, Capacity.Builder> CAPACITY = ObjectCodec.of(
                    Capacity::builder, Capacity.Builder::build)
            .optional("places", COUNT, Capacity::places, Capacity.Builder::places)
            .optional("free", COUNT, Capacity::free, Capacity.Builder::free)
            .optional("asOf", DAY, Capacity::asOf, Capacity.Builder::asOf);

    private static final ObjectCodec<ProviderAddress, ProviderAddress.Builder> ADDRESS = ObjectCodec.of(
                    ProviderAddress::builder, ProviderAddress.Builder::build)
            .text("street", ProviderAddress::street, ProviderAddress.Builder::street)
            .text("city", ProviderAddress::city, ProviderAddress.Builder::city)
            .text("postalCode", ProviderAddress::postalCode, ProviderAddress.Builder::postalCode)
            .text("country", ProviderAddress::country, ProviderAddress.Builder::country)
            .optional(
                    "latitude",
                    Codec.optional(ValueCodecs.decimal(-90, 90)),
                    ProviderAddress::latitude,
                    ProviderAddress.Builder::latitude)
            .optional(
                    "longitude",
                    Codec.optional(ValueCodecs.decimal(-180, 180)),
                    ProviderAddress::longitude,
                    ProviderAddress.Builder::longitude);

    private static final ObjectCodec<ServiceProvider, ServiceProvider.Builder> PROVIDER = ObjectCodec.of(
                    ServiceProvider::builder, ServiceProvider.Builder::build)
            .required("id", ValueCodecs.text(TextForm.PROVIDER_ID), ServiceProvider::id, ServiceProvider.Builder::id)
            .required("name", NAME, ServiceProvider::name, ServiceProvider.Builder::name)
            .optional(
                    "kind",
                    ValueCodecs.optionalCode(ServiceProvider.Kind.class),
                    ServiceProvider::kind,
                    ServiceProvider.Builder::kind)
            .optional("county", COUNTY, ServiceProvider::county, ServiceProvider.Builder::county)
            .optional(
                    "services",
                    ValueCodecs.codes(Service.class),
                    ServiceProvider::services,
                    ServiceProvider.Builder::services)
            .optional(
                    "admits",
                    ADMISSION,
                    ServiceProvider::admits,
                    ServiceProvider.Builder::admits,
                    DirectoryDocument::hasAdmission)
            .optional(
                    "capacity", Codec.optional(CAPACITY), ServiceProvider::capacity, ServiceProvider.Builder::capacity)
            .optional(
                    "addressConfidential",
                    ANSWER,
                    ServiceProvider::addressConfidential,
                    ServiceProvider.Builder::addressConfidential)
            .text("source", ServiceProvider::source, ServiceProvider.Builder::source)
            .optional("verifiedOn", DAY, ServiceProvider::verifiedOn, ServiceProvider.Builder::verifiedOn)
            .optional(
                    "description",
                    ValueCodecs.textsByKey(TextForm.LANGUAGE, false),
                    ServiceProvider::description,
                    ServiceProvider.Builder::description)
            .optional("phones", TEXTS, ServiceProvider::phones, ServiceProvider.Builder::phones)
            .text("email", ServiceProvider::email, ServiceProvider.Builder::email)
            .text("url", ServiceProvider::url, ServiceProvider.Builder::url)
            .optional(
                    "languages",
                    Codec.list(ValueCodecs.text(TextForm.LANGUAGE)),
                    ServiceProvider::languages,
                    ServiceProvider.Builder::languages)
            .optional(
                    "address",
                    Codec.optional(ADDRESS),
                    ServiceProvider::publicAddress,
                    ServiceProvider.Builder::address,
                    DirectoryDocument::showsAddress)
            .optional(
                    "externalIds",
                    ValueCodecs.textsByKey(TextForm.ANY, false),
                    ServiceProvider::externalIds,
                    ServiceProvider.Builder::externalIds);

    private static final ObjectCodec<AgencyOffice, AgencyOffice.Builder> OFFICE = ObjectCodec.of(
                    AgencyOffice::builder, AgencyOffice.Builder::build)
            .required(
                    "agency",
                    ValueCodecs.requiredCode(Agency.class),
                    AgencyOffice::agency,
                    AgencyOffice.Builder::agency)
            .optional("county", COUNTY, AgencyOffice::county, AgencyOffice.Builder::county)
            .required("name", NAME, AgencyOffice::name, AgencyOffice.Builder::name)
            .municipality(AgencyOffice::municipality, AgencyOffice.Builder::municipality)
            .optional("phones", TEXTS, AgencyOffice::phones, AgencyOffice.Builder::phones)
            .text("hours", AgencyOffice::hours, AgencyOffice.Builder::hours)
            .text("source", AgencyOffice::source, AgencyOffice.Builder::source)
            .optional("verifiedOn", DAY, AgencyOffice::verifiedOn, AgencyOffice.Builder::verifiedOn);

    private static final ObjectCodec<Hotline, Hotline.Builder> HOTLINE = ObjectCodec.of(
                    Hotline::builder, Hotline.Builder::build)
            .required("name", NAME, Hotline::name, Hotline.Builder::name)
            .optional("phones", TEXTS, Hotline::phones, Hotline.Builder::phones)
            .optional("kind", ValueCodecs.optionalCode(Hotline.Kind.class), Hotline::kind, Hotline.Builder::kind)
            .optional(
                    "for",
                    ValueCodecs.optionalCode(Hotline.Audience.class),
                    Hotline::audience,
                    Hotline.Builder::audience)
            .text("hours", Hotline::hours, Hotline.Builder::hours)
            .optional("anonymous", ValueCodecs.ANSWER, Hotline::anonymous, Hotline.Builder::anonymous)
            .text("fromAbroad", Hotline::fromAbroad, Hotline.Builder::fromAbroad)
            .text("source", Hotline::source, Hotline.Builder::source)
            .optional("verifiedOn", DAY, Hotline::verifiedOn, Hotline.Builder::verifiedOn);

    static final ObjectCodec<Directory, Directory.Builder> CODEC = ObjectCodec.of(
                    Directory::builder, Directory.Builder::build)
            .schema(DocumentKind.DIRECTORY)
            .required("providers", Codec.list(PROVIDER), Directory::providers, Directory.Builder::providers)
            .optional("agencies", Codec.list(OFFICE), Directory::agencies, Directory.Builder::agencies)
            .optional("hotlines", Codec.list(HOTLINE), Directory::hotlines, Directory.Builder::hotlines);

    private DirectoryDocument() {}

    /**
     * Reads a directory with the usual limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @return the directory, or all problems of the document
     */
    public static ReadResult<Directory> read(@Nullable Object tree) {
        return read(tree, Limits.DEFAULT);
    }

    /**
     * Reads a directory with other limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param limits how large the document may be
     * @return the directory, or all problems of the document
     */
    public static ReadResult<Directory> read(@Nullable Object tree, Limits limits) {
        CheckedDocument document = new CheckedDocument(tree, DocumentKind.DIRECTORY, limits);
        if (document.isOfKind()) {
            checkRelations(document.root(), document.problems());
        }
        return document.read(CODEC);
    }

    /**
     * The document of a directory.
     *
     * @param directory the directory
     * @return a plain tree, its keys in the order of the vocabulary. Unknown values are left out, and so is an address
     *     unless {@code addressConfidential} is NO.
     */
    public static Map<String, @Nullable Object> tree(Directory directory) {
        return CODEC.write(directory);
    }

    private static boolean hasAdmission(ServiceProvider provider) {
        return !provider.admits().equals(Admission.UNKNOWN);
    }

    private static boolean showsAddress(ServiceProvider provider) {
        return provider.publicAddress().isPresent();
    }

    private static void checkRelations(ObjectView document, Problems problems) {
        Set<String> ids = new HashSet<>();
        List<ObjectView> providers = document.objects("providers");
        for (int i = 0; i < providers.size(); i++) {
            String pointer = "/providers/" + i;
            providers
                    .get(i)
                    .text("id")
                    .filter(id -> !ids.add(id))
                    .ifPresent(twice -> problems.add(() -> Problem.at(
                            pointer + "/id",
                            Text.of(
                                    "Ky identifikues përdoret tashmë nga një ofrues tjetër.",
                                    "Another provider has this id already."))));
            ages(providers.get(i).object("admits"), pointer, problems);
        }
        List<ObjectView> agencies = document.objects("agencies");
        for (int i = 0; i < agencies.size(); i++) {
            CountyAndMunicipality.check(agencies.get(i), "agencies", i, problems);
        }
    }

    private static void ages(ObjectView admits, String pointer, Problems problems) {
        OptionalInt lowest = admits.whole("minAge");
        OptionalInt highest = admits.whole("maxAge");
        if (lowest.isPresent() && highest.isPresent() && lowest.getAsInt() > highest.getAsInt()) {
            problems.add(Problem.at(
                    pointer + "/admits/minAge",
                    Text.of(
                            "Mosha më e ulët është mbi më të lartën.",
                            "The lowest age admitted is above the highest.")));
        }
    }
}
