package al.nrm.casefile;

import al.nrm.casefile.CaseFact.Asking;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.SpokenLanguage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;

/**
 * The table of all facts of a case, in the order of the case document. A fact is declared here and nowhere else:
 * reading, writing and checking of documents, the JSON Schema, the vocabulary of the rules, questions, reports, forms
 * and disclosure are derived from this table. {@code docs/adding-a-fact.md} shows how to add one.
 *
 * <p>Not in the table: the id of the case, the {@linkplain CaseFile#observations() observations}, whose indicators the
 * pack declares, and the {@linkplain Identity identity} of the person, which must not appear in anything derived from
 * the table.
 *
 * <pre>{@code
 * for (CaseFact<?> fact : CaseFacts.in(CasePart.SITUATION)) {
 *     System.out.println(fact.pointer() + " = " + fact.of(caseFile));
 * }
 * }</pre>
 */
public final class CaseFacts {
    private static final CaseFactTable TABLE = new CaseFactTable();

    // ---- The case itself

    /** The day of the events, which selects the law in force. */
    public static final CaseFact<Optional<LocalDate>> AS_OF = TABLE.fact(
                    CasePart.CASE, "asOf", new ValueType.Day(), file -> Optional.of(file.asOf()), CaseFacts::putDay)
            .asking(Asking.NEVER)
            .required()
            .add();

    /** When the facts were written down. */
    public static final CaseFact<Optional<OffsetDateTime>> RECORDED_AT = TABLE.fact(
                    CasePart.CASE,
                    "recordedAt",
                    new ValueType.Time(),
                    CaseFile::recordedAt,
                    (draft, at) -> draft.file().recordedAt(at))
            .asking(Asking.NEVER)
            .add();

    // ---- Detection

    /** The agency that found the person and writes the case. */
    public static final CaseFact<Agency> AGENCY = TABLE.fact(
                    CasePart.DETECTION,
                    "agency",
                    new ValueType.OneCode<>(Agency.class),
                    file -> file.detection().agency(),
                    (draft, value) -> draft.detection().agency(value))
            .required()
            .asking(Asking.IN_THE_FORM)
            .add();

    /** The kind of place where the person was found. */
    public static final CaseFact<Setting> SETTING = TABLE.fact(
                    CasePart.DETECTION,
                    "setting",
                    new ValueType.OneCode<>(Setting.class),
                    file -> file.detection().setting(),
                    (draft, value) -> draft.detection().setting(value))
            .asking(Asking.IN_THE_FORM)
            .category(DataCategory.SETTING)
            .add();

    /** The county where the person was found. */
    public static final CaseFact<Optional<County>> COUNTY = TABLE.fact(
                    CasePart.DETECTION,
                    "county",
                    new ValueType.OneCounty(),
                    file -> file.detection().county(),
                    (draft, value) -> draft.detection().county(value))
            .asking(Asking.IN_THE_FORM)
            .category(DataCategory.COUNTY)
            .add();

    /** The municipality where the person was found; set after its county. */
    public static final CaseFact<Optional<Municipality>> MUNICIPALITY = TABLE.fact(
                    CasePart.DETECTION,
                    "municipality",
                    new ValueType.OneMunicipality(),
                    file -> file.detection().municipality(),
                    (draft, value) -> draft.detection().municipality(value))
            .asking(Asking.IN_THE_FORM)
            .category(DataCategory.MUNICIPALITY)
            .add();

    /** The person is outside Albania. */
    public static final CaseFact<Answer> ABROAD = TABLE.fact(
                    CasePart.DETECTION,
                    "abroad",
                    new ValueType.OneCode<>(Answer.class),
                    file -> file.detection().abroad(),
                    (draft, value) -> draft.detection().abroad(value))
            .asking(Asking.IN_THE_FORM)
            .add();

    // ---- Person

    /** Completed years on the day of the case. */
    public static final CaseFact<OptionalInt> AGE = TABLE.fact(
                    CasePart.PERSON,
                    "age",
                    new ValueType.WholeNumber(0, Person.OLDEST),
                    file -> file.person().age(),
                    (draft, value) -> draft.person().age(value))
            .category(DataCategory.PERSON)
            .evidence(CaseFacts::ageEvidence)
            .add();

    /** The date of birth. No agency learns it, since it can identify the person. */
    public static final CaseFact<Optional<LocalDate>> BIRTH_DATE = TABLE.fact(
                    CasePart.PERSON,
                    "birthDate",
                    new ValueType.Day(),
                    file -> file.person().birthDate(),
                    (draft, value) -> draft.person().birthDate(value))
            .asking(Asking.IN_THE_FORM)
            .add();

    /** What the age is based on. */
    public static final CaseFact<AgeBasis> AGE_BASIS = TABLE.fact(
                    CasePart.PERSON,
                    "ageBasis",
                    new ValueType.OneCode<>(AgeBasis.class),
                    file -> file.person().ageBasis(),
                    (draft, value) -> draft.person().ageBasis(value))
            .asking(Asking.IN_THE_FORM)
            .category(DataCategory.PERSON)
            .written(CaseFacts::isAgeBasisWritten)
            .add();

    /** The person appears to be under eighteen. */
    public static final CaseFact<Answer> APPEARS_UNDER_18 = TABLE.fact(
                    CasePart.PERSON,
                    "appearsUnder18",
                    new ValueType.OneCode<>(Answer.class),
                    file -> file.person().appearsUnder18(),
                    (draft, value) -> draft.person().appearsUnder18(value))
            .add();

    /** The sex as recorded. */
    public static final CaseFact<Sex> SEX = TABLE.fact(
                    CasePart.PERSON,
                    "sex",
                    new ValueType.OneCode<>(Sex.class),
                    file -> file.person().sex(),
                    (draft, value) -> draft.person().sex(value))
            .category(DataCategory.PERSON)
            .add();

    /** The nationalities. */
    public static final CaseFact<SortedSet<Country>> NATIONALITIES = TABLE.fact(
                    CasePart.PERSON,
                    "nationalities",
                    new ValueType.Countries(),
                    file -> file.person().nationalities(),
                    (draft, value) -> draft.person().nationalities(value))
            .category(DataCategory.ORIGIN)
            .add();

    /** The languages that the person speaks well. */
    public static final CaseFact<SortedSet<SpokenLanguage>> LANGUAGES = TABLE.fact(
                    CasePart.PERSON,
                    "languages",
                    new ValueType.Languages(),
                    file -> file.person().languages(),
                    (draft, value) -> draft.person().languages(value))
            .category(DataCategory.ORIGIN)
            .add();

    /** The county where the person lives. */
    public static final CaseFact<Optional<County>> HOME_COUNTY = TABLE.fact(
                    CasePart.PERSON,
                    "homeCounty",
                    new ValueType.OneCounty(),
                    file -> file.person().homeCounty(),
                    (draft, value) -> draft.person().homeCounty(value))
            .asking(Asking.IN_THE_FORM)
            .category(DataCategory.HOME)
            .add();

    /** The number of children with the person. */
    public static final CaseFact<OptionalInt> DEPENDANTS = TABLE.fact(
                    CasePart.PERSON,
                    "dependants",
                    new ValueType.WholeNumber(0, Integer.MAX_VALUE),
                    file -> file.person().dependants(),
                    (draft, value) -> draft.person().dependants(value))
            .category(DataCategory.HOME)
            .add();

    // ---- Exploitation

    /** The forms of exploitation. An empty set means that the question was answered with "none". */
    public static final CaseFact<Set<ExploitationType>> EXPLOITATION_TYPES = TABLE.fact(
                    CasePart.EXPLOITATION,
                    "types",
                    new ValueType.ManyCodes<>(ExploitationType.class),
                    file -> file.exploitation().types(),
                    (draft, value) -> draft.exploitation().types(value).typesAsked(true))
            .category(DataCategory.KINDS)
            .known(file -> file.exploitation().typesAsked())
            .add();

    /** The countries of the exploitation. */
    public static final CaseFact<SortedSet<Country>> EXPLOITATION_COUNTRIES = TABLE.fact(
                    CasePart.EXPLOITATION,
                    "countries",
                    new ValueType.Countries(),
                    file -> file.exploitation().countries(),
                    (draft, value) -> draft.exploitation().countries(value))
            .asking(Asking.IN_THE_FORM)
            .category(DataCategory.EXPLOITATION)
            .add();

    /** The counties of the exploitation. */
    public static final CaseFact<Set<County>> EXPLOITATION_COUNTIES = TABLE.fact(
                    CasePart.EXPLOITATION,
                    "counties",
                    new ValueType.Counties(),
                    file -> file.exploitation().counties(),
                    (draft, value) -> draft.exploitation().counties(value))
            .asking(Asking.IN_THE_FORM)
            .category(DataCategory.EXPLOITATION)
            .add();

    /** The exploitation has ended. */
    public static final CaseFact<Answer> EXPLOITATION_ENDED = TABLE.fact(
                    CasePart.EXPLOITATION,
                    "ended",
                    new ValueType.OneCode<>(Answer.class),
                    file -> file.exploitation().ended(),
                    (draft, value) -> draft.exploitation().ended(value))
            .category(DataCategory.EXPLOITATION)
            .add();

    /** The person was under eighteen at some time of the exploitation. */
    public static final CaseFact<Answer> EXPLOITATION_BEGAN_UNDER_18 = TABLE.fact(
                    CasePart.EXPLOITATION,
                    "beganUnder18",
                    new ValueType.OneCode<>(Answer.class),
                    file -> file.exploitation().beganUnder18(),
                    (draft, value) -> draft.exploitation().beganUnder18(value))
            .category(DataCategory.EXPLOITATION)
            .add();

    // ---- Situation

    /** There is danger to life or limb now. */
    public static final CaseFact<Answer> IMMEDIATE_DANGER =
            TABLE.situation("immediateDanger").category(DataCategory.DANGER).add();

    /** The exploiter knows where the person is. */
    public static final CaseFact<Answer> EXPLOITER_KNOWS_WHEREABOUTS = TABLE.situation("exploiterKnowsWhereabouts")
            .category(DataCategory.DANGER)
            .add();

    /** The exploiter is a member of the family. */
    public static final CaseFact<Answer> EXPLOITER_IS_FAMILY =
            TABLE.situation("exploiterIsFamily").category(DataCategory.FAMILY).add();

    /** The person needs medical care at once. */
    public static final CaseFact<Answer> MEDICAL_EMERGENCY =
            TABLE.situation("medicalEmergency").category(DataCategory.HEALTH).add();

    /** The person is pregnant. */
    public static final CaseFact<Answer> PREGNANT =
            TABLE.situation("pregnant").category(DataCategory.HEALTH).add();

    /** Another person is with the person. */
    public static final CaseFact<Answer> ACCOMPANIED =
            TABLE.situation("accompanied").add();

    /** The companion may be involved. */
    public static final CaseFact<Answer> COMPANION_SUSPECTED =
            TABLE.situation("companionSuspected").category(DataCategory.DANGER).add();

    /** A parent or guardian is present. */
    public static final CaseFact<Answer> GUARDIAN_PRESENT =
            TABLE.situation("guardianPresent").category(DataCategory.FAMILY).add();

    /** A parent or guardian may be involved. */
    public static final CaseFact<Answer> GUARDIAN_SUSPECTED =
            TABLE.situation("guardianSuspected").category(DataCategory.FAMILY).add();

    /** The person has no right to stay in the country. */
    public static final CaseFact<Answer> IRREGULAR_STAY =
            TABLE.situation("irregularStay").add();

    /** The person is suspected of an offence. */
    public static final CaseFact<Answer> SUSPECTED_OF_OFFENCE =
            TABLE.situation("suspectedOfOffence").add();

    /** The person asks for asylum. */
    public static final CaseFact<Answer> ASYLUM_CLAIM =
            TABLE.situation("asylumClaim").add();

    /** The person was a victim of trafficking before. */
    public static final CaseFact<Answer> PRIOR_VICTIM =
            TABLE.situation("priorVictim").add();

    /** The person wishes to return home. */
    public static final CaseFact<Answer> WISHES_TO_RETURN =
            TABLE.situation("wishesToReturn").category(DataCategory.RETURN).add();

    /** The account contradicts itself. */
    public static final CaseFact<Answer> INCONSISTENT_ACCOUNT =
            TABLE.situation("inconsistentAccount").add();

    /** The person speaks of or shows intent to harm themselves. */
    public static final CaseFact<Answer> SELF_HARM_RISK =
            TABLE.situation("selfHarmRisk").category(DataCategory.HEALTH).add();

    /** Sexual or other violence against the person in the 72 hours before the day of the case. */
    public static final CaseFact<Answer> ASSAULTED_WITHIN_72_HOURS = TABLE.situation("assaultedWithin72Hours")
            .category(DataCategory.HEALTH)
            .add();

    /** When the person was last in contact with the exploiter. */
    public static final CaseFact<LastContact> LAST_CONTACT_WITH_EXPLOITER = TABLE.fact(
                    CasePart.SITUATION,
                    "lastContactWithExploiter",
                    new ValueType.OneCode<>(LastContact.class),
                    file -> file.situation().lastContactWithExploiter(),
                    (draft, value) -> draft.situation().lastContactWithExploiter(value))
            .category(DataCategory.DANGER)
            .add();

    // ---- Consent

    /** The person agrees to be referred by name to agencies and providers. */
    public static final CaseFact<Answer> CONSENT_TO_REFERRAL =
            TABLE.consent("referral").category(DataCategory.CONSENT).add();

    /** The person agrees to ask for the status of victim; always voluntary. */
    public static final CaseFact<Answer> CONSENT_TO_FORMAL_IDENTIFICATION =
            TABLE.consent("formalIdentification").category(DataCategory.CONSENT).add();

    /** The person agrees to report to the police; no service depends on it. */
    public static final CaseFact<Answer> CONSENT_TO_POLICE_REPORT =
            TABLE.consent("policeReport").category(DataCategory.CONSENT).add();

    /** The person agrees that personal data are shared with agencies and providers. */
    public static final CaseFact<Answer> CONSENT_TO_DATA_SHARING =
            TABLE.consent("dataSharing").category(DataCategory.CONSENT).add();

    /** The person was asked without the companion, in a language that the person speaks. */
    public static final CaseFact<Answer> ASKED_ALONE =
            TABLE.consent("askedAlone").category(DataCategory.CONSENT).add();

    // ---- Needs

    /** The services that the person needs. */
    public static final CaseFact<Set<Service>> NEEDS = TABLE.fact(
                    CasePart.CASE,
                    "needs",
                    new ValueType.ManyCodes<>(Service.class),
                    CaseFile::needs,
                    (draft, value) -> draft.file().needs(value))
            .asking(Asking.IN_THE_FORM)
            .category(DataCategory.NEEDS)
            .add();

    // ---- Formal identification

    /** The outcome that the responsible group decided. */
    public static final CaseFact<FormalIdentification.Outcome> IDENTIFICATION_OUTCOME = TABLE.fact(
                    CasePart.FORMAL_IDENTIFICATION,
                    "outcome",
                    new ValueType.OneCode<>(FormalIdentification.Outcome.class),
                    file -> file.formalIdentification().outcome(),
                    (draft, value) -> draft.formalIdentification().outcome(value))
            .asking(Asking.NEVER)
            .add();

    /** The day of the outcome; dropped if there is no outcome. */
    public static final CaseFact<Optional<LocalDate>> IDENTIFICATION_DAY = TABLE.fact(
                    CasePart.FORMAL_IDENTIFICATION,
                    "on",
                    new ValueType.Day(),
                    file -> file.formalIdentification().on(),
                    (draft, value) -> draft.formalIdentification().on(value))
            .asking(Asking.NEVER)
            .add();

    /** The agencies that took part; dropped if there is no outcome. */
    public static final CaseFact<Set<Agency>> IDENTIFICATION_AGENCIES = TABLE.fact(
                    CasePart.FORMAL_IDENTIFICATION,
                    "by",
                    new ValueType.ManyCodes<>(Agency.class),
                    file -> file.formalIdentification().by(),
                    (draft, value) -> draft.formalIdentification().by(value))
            .asking(Asking.NEVER)
            .add();

    private static final List<CaseFact<?>> ALL = TABLE.facts();
    private static final Map<CasePart, List<CaseFact<Answer>>> ANSWERS = TABLE.answers();
    private static final Map<String, CaseFact<?>> BY_POINTER = byPointer();

    private CaseFacts() {}

    /**
     * Every fact.
     *
     * @return the facts in the order of the case document
     */
    public static List<CaseFact<?>> all() {
        return ALL;
    }

    /**
     * The facts of one part.
     *
     * @param part the part
     * @return its facts in the order of the case document
     */
    public static List<CaseFact<?>> in(CasePart part) {
        List<CaseFact<?>> facts = new ArrayList<>();
        for (CaseFact<?> fact : ALL) {
            if (fact.part() == part) {
                facts.add(fact);
            }
        }
        return List.copyOf(facts);
    }

    /**
     * The yes/no facts of one part.
     *
     * @param part the part
     * @return its facts of type {@link Answer} in the order of the case document
     */
    public static List<CaseFact<Answer>> answersIn(CasePart part) {
        return ANSWERS.getOrDefault(part, List.of());
    }

    /**
     * The fact at a pointer.
     *
     * @param pointer a JSON pointer such as {@code /person/age}
     * @return the fact; empty if the table has none
     */
    public static Optional<CaseFact<?>> find(String pointer) {
        return Optional.ofNullable(BY_POINTER.get(pointer));
    }

    private static Map<String, CaseFact<?>> byPointer() {
        Map<String, CaseFact<?>> facts = new HashMap<>();
        for (CaseFact<?> fact : ALL) {
            facts.put(fact.pointer(), fact);
        }
        return facts;
    }

    /** The pointers of the facts that give the age; the pointer of the age itself if it is not known. */
    private static List<String> ageEvidence(CaseFile file) {
        boolean born = file.person().birthDate().isPresent();
        if (!born) {
            return List.of(AGE.pointer());
        }
        return file.person().age().isPresent()
                ? List.of(AGE.pointer(), BIRTH_DATE.pointer())
                : List.of(BIRTH_DATE.pointer());
    }

    /** Beside an age or a birth date an absent basis means STATED, so UNKNOWN must be written there. */
    private static boolean isAgeBasisWritten(CaseFile file) {
        return AGE_BASIS.isKnown(file)
                || file.person().age().isPresent()
                || file.person().birthDate().isPresent();
    }

    private static void putDay(CaseDraft draft, Optional<LocalDate> day) {
        draft.file().asOf(day.orElseThrow(() -> new IllegalArgumentException("Every case has a day.")));
    }
}
