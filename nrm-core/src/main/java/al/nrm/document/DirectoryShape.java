package al.nrm.document;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.provider.Admission;
import al.nrm.provider.ServiceProvider;
import java.util.List;

/** The keys of a directory, in the order of the vocabulary. */
final class DirectoryShape {
    /** Texts of {@link al.nrm.provider.ProviderAddress}. */
    static final List<String> ADDRESS = List.of("street", "city", "postalCode", "country");

    private static final Shape NAME = new Shape.ByKey(TextForm.LANGUAGE, true);
    private static final Shape TEXTS = Shape.list(Shape.text());
    private static final Shape COUNT = new Shape.Whole(0, Integer.MAX_VALUE);
    private static final Shape AGE = new Shape.Whole(0, Person.OLDEST);

    private static final Shape ADMITS = Shape.Fields.none()
            .with("sexes", Shape.codes(Sex.class))
            .with("minAge", AGE)
            .with("maxAge", AGE)
            .with("nationals", Shape.code(Admission.Nationals.class))
            .with("dependants", CaseShape.ANSWER)
            .with("referredWithoutConsent", CaseShape.ANSWER);

    private static final Shape CAPACITY =
            Shape.Fields.none().with("places", COUNT).with("free", COUNT).with("asOf", Shape.date());

    private static final Shape PROVIDER = Shape.Fields.none()
            .required("id", new Shape.Words(TextForm.PROVIDER_ID))
            .required("name", NAME)
            .with("kind", Shape.code(ServiceProvider.Kind.class))
            .with("county", CaseShape.COUNTY)
            .with("services", Shape.codes(Service.class))
            .with("admits", ADMITS)
            .with("capacity", CAPACITY)
            .with("addressConfidential", CaseShape.ANSWER)
            .with("source", Shape.text())
            .with("verifiedOn", Shape.date())
            .with("description", new Shape.ByKey(TextForm.LANGUAGE, false))
            .with("phones", TEXTS)
            .with("email", Shape.text())
            .with("url", Shape.text())
            .with("languages", CaseShape.LANGUAGES)
            .with(
                    "address",
                    Shape.Fields.none()
                            .withAll(ADDRESS, Shape.text())
                            .with("latitude", new Shape.Decimal(-90, 90))
                            .with("longitude", new Shape.Decimal(-180, 180)))
            .with("externalIds", new Shape.ByKey(TextForm.ANY, false));

    private static final Shape AGENCY = Shape.Fields.none()
            .required("agency", Shape.requiredCode(Agency.class))
            .with("county", CaseShape.COUNTY)
            .required("name", NAME)
            .with("municipality", CaseShape.MUNICIPALITY)
            .with("phones", TEXTS)
            .with("hours", Shape.text())
            .with("source", Shape.text())
            .with("verifiedOn", Shape.date());

    private static final Shape HOTLINE = Shape.Fields.none()
            .required("name", NAME)
            .with("phones", TEXTS)
            .with("source", Shape.text())
            .with("verifiedOn", Shape.date());

    static final Shape.Fields DIRECTORY = Shape.Fields.none()
            .required(DocumentKind.SCHEMA, Shape.code(List.of(DocumentKind.DIRECTORY.schema()), false))
            .required("providers", Shape.list(PROVIDER))
            .with("agencies", Shape.list(AGENCY))
            .with("hotlines", Shape.list(HOTLINE));

    private DirectoryShape() {}
}
