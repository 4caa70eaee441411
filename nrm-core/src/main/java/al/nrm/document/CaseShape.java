package al.nrm.document;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import java.util.Arrays;
import java.util.List;

/** The keys of a case, in the order of the vocabulary. */
final class CaseShape {
    static final Shape ANSWER = Shape.code(Answer.class);
    static final Shape COUNTY = Shape.code(County.codes(), true);
    static final Shape COUNTIES = Shape.list(Shape.code(County.codes(), false));
    static final Shape COUNTRIES = Shape.list(new Shape.Words(TextForm.COUNTRY));
    static final Shape LANGUAGES = Shape.list(new Shape.Words(TextForm.LANGUAGE));
    static final Shape MUNICIPALITY = Shape.code(
            Arrays.stream(County.values())
                    .flatMap(county -> county.municipalities().stream())
                    .toList(),
            false);

    /** Answers of {@link al.nrm.casefile.Situation}. */
    static final List<String> SITUATIONS = List.of(
            "immediateDanger",
            "exploiterKnowsWhereabouts",
            "exploiterIsFamily",
            "medicalEmergency",
            "pregnant",
            "accompanied",
            "companionSuspected",
            "guardianPresent",
            "guardianSuspected",
            "irregularStay",
            "suspectedOfOffence",
            "asylumClaim",
            "priorVictim",
            "wishesToReturn",
            "inconsistentAccount");

    /** Texts of {@link al.nrm.casefile.Identity}. */
    static final List<String> IDENTITY =
            List.of("givenName", "familyName", "fatherName", "personalNumber", "phone", "email", "note");

    /** Texts of {@link al.nrm.casefile.Address}. */
    static final List<String> ADDRESS = List.of("street", "city", "region", "postalCode", "country");

    private static final Shape DETECTION = Shape.Fields.none()
            .required("agency", Shape.requiredCode(Agency.class))
            .with("setting", Shape.code(Setting.class))
            .with("county", COUNTY)
            .with("municipality", MUNICIPALITY)
            .with("abroad", ANSWER);

    private static final Shape PERSON = Shape.Fields.none()
            .with("age", new Shape.Whole(0, Person.OLDEST))
            .with("birthDate", Shape.date())
            .with("ageBasis", Shape.code(AgeBasis.class))
            .with("appearsUnder18", ANSWER)
            .with("sex", Shape.code(Sex.class))
            .with("nationalities", COUNTRIES)
            .with("languages", LANGUAGES)
            .with("homeCounty", COUNTY)
            .with("dependants", new Shape.Whole(0, Integer.MAX_VALUE))
            .with(
                    "identity",
                    Shape.Fields.none()
                            .withAll(IDENTITY, Shape.text())
                            .with("address", Shape.Fields.none().withAll(ADDRESS, Shape.text())));

    private static final Shape OBSERVATION = Shape.Fields.none()
            .required("indicator", Shape.text())
            .required("answer", Shape.requiredCode(Answer.class))
            .with("by", Shape.code(Agency.class))
            .with("on", Shape.date())
            .with("note", Shape.text());

    private static final Shape EXPLOITATION = Shape.Fields.none()
            .with("types", Shape.codes(ExploitationType.class))
            .with("countries", COUNTRIES)
            .with("counties", COUNTIES)
            .with("ended", ANSWER);

    private static final Shape FORMAL_IDENTIFICATION = Shape.Fields.none()
            .with("outcome", Shape.code(FormalIdentification.Outcome.class))
            .with("on", Shape.date())
            .with("by", Shape.codes(Agency.class));

    static final Shape.Fields CASE = Shape.Fields.none()
            .required(DocumentKind.SCHEMA, Shape.code(List.of(DocumentKind.CASE.schema()), false))
            .required("id", new Shape.Words(TextForm.CASE_ID))
            .required("asOf", Shape.date())
            .with("recordedAt", new Shape.Words(TextForm.DATE_TIME))
            .required("detection", DETECTION)
            .required("person", PERSON)
            .with("observations", new Shape.Items(OBSERVATION, true))
            .with("exploitation", EXPLOITATION)
            .with(
                    "situation",
                    Shape.Fields.none()
                            .withAll(SITUATIONS, ANSWER)
                            .with("lastContactWithExploiter", Shape.code(LastContact.class)))
            .with(
                    "consent",
                    Shape.Fields.none()
                            .withAll(
                                    List.of("referral", "formalIdentification", "policeReport", "dataSharing"), ANSWER))
            .with("needs", Shape.codes(Service.class))
            .with("formalIdentification", FORMAL_IDENTIFICATION);

    private CaseShape() {}
}
