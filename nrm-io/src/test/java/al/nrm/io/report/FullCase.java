package al.nrm.io.report;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import al.nrm.text.TextLanguage;
import java.nio.charset.StandardCharsets;

/** A case in which every fact is given, under the bundled rules. The person in it is invented. */
public final class FullCase {
    public static final ReferralRules RULES = ReferralRules.bundled();
    public static final ReferenceData GLOSSARY = new ReferenceData(
            RULES.pack().sources(),
            RULES.pack().parameters(),
            RULES.pack().catalogue(),
            RULES.directory(),
            RULES.pack().duties(),
            RULES.pack().disclosure(),
            RULES.pack().blocks());
    public static final String ID = "KANARINA-ID";
    public static final String NOTE = "KANARINA-SHENIM";

    private static final String TEXT = """
            {"schema": "nrm/case/1", "id": "KANARINA-ID", "asOf": "2026-03-02",
             "detection": {"agency": "MOBILE_UNIT", "setting": "WORKPLACE", "county": "AL-03", "municipality": "Elbasan",
              "abroad": "NO"},
             "person": {"age": 15, "birthDate": "2010-06-07", "ageBasis": "DOCUMENT", "appearsUnder18": "YES",
              "sex": "FEMALE", "nationalities": ["AL"], "languages": ["sq"], "homeCounty": "AL-04", "dependants": 1,
              "identity": {"givenName": "Kanarina-emri", "familyName": "Kanarina-mbiemri", "fatherName": "Kanarina-ati",
               "personalNumber": "KANARINA-NP", "phone": "+355 00 111", "email": "kanarina@example.invalid",
               "note": "KANARINA-SHENIM", "address": {"street": "Rruga Kanarina", "city": "Fier"}}},
             "observations": [
              {"indicator": "act.recruited", "answer": "YES", "by": "MOBILE_UNIT", "on": "2026-03-02",
               "note": "KANARINA-SHENIM"},
              {"indicator": "ex.low-or-no-salary", "answer": "YES"},
              {"indicator": "cd.withholding-of-wages", "answer": "YES"}, {"indicator": "pu.forced-labour", "answer": "YES"}],
             "exploitation": {"types": ["FORCED_LABOUR"], "countries": ["AL"], "counties": ["AL-05"], "ended": "YES",
              "beganUnder18": "YES"},
             "situation": {"immediateDanger": "NO", "lastContactWithExploiter": "WITHIN_A_YEAR",
              "exploiterKnowsWhereabouts": "NO", "exploiterIsFamily": "YES", "medicalEmergency": "NO", "pregnant": "YES",
              "accompanied": "YES", "companionSuspected": "NO", "guardianPresent": "NO", "guardianSuspected": "NO",
              "irregularStay": "NO", "suspectedOfOffence": "NO", "asylumClaim": "YES", "priorVictim": "YES",
              "wishesToReturn": "YES", "inconsistentAccount": "YES", "selfHarmRisk": "NO",
              "assaultedWithin72Hours": "NO"},
             "consent": {"referral": "YES", "formalIdentification": "YES", "policeReport": "NO", "dataSharing": "YES",
              "askedAlone": "YES"},
             "needs": ["ACCOMMODATION", "MEDICAL"]}
            """;

    private FullCase() {}

    /** A child of fifteen years: everybody who is told may know her, but for the labour inspectorate. */
    public static CaseFile child() {
        return read(TEXT);
    }

    /** A woman of thirty years who wants no report to the police: the police may not know her. */
    public static CaseFile adult() {
        return read(TEXT.replace("\"age\": 15", "\"age\": 30").replace("2010-06-07", "1995-06-07"));
    }

    /** The same, who lets nobody have her data. */
    public static CaseFile adultWhoSharesNothing() {
        return read(TEXT.replace("\"age\": 15", "\"age\": 30")
                .replace("2010-06-07", "1995-06-07")
                .replace("\"dataSharing\": \"YES\"", "\"dataSharing\": \"NO\""));
    }

    /** The woman, whose life is in danger and who agreed to everything but a report to the police. */
    public static CaseFile adultInDanger() {
        return read(TEXT.replace("\"age\": 15", "\"age\": 30")
                .replace("2010-06-07", "1995-06-07")
                .replace("\"beganUnder18\": \"YES\"", "\"beganUnder18\": \"NO\"")
                .replace("\"immediateDanger\": \"NO\"", "\"immediateDanger\": \"YES\""));
    }

    /** The woman in danger, who answered beside a companion who is suspected. */
    public static CaseFile adultInDangerBesideACompanion() {
        return read(TEXT.replace("\"age\": 15", "\"age\": 30")
                .replace("2010-06-07", "1995-06-07")
                .replace("\"beganUnder18\": \"YES\"", "\"beganUnder18\": \"NO\"")
                .replace("\"immediateDanger\": \"NO\"", "\"immediateDanger\": \"YES\"")
                .replace("\"companionSuspected\": \"NO\"", "\"companionSuspected\": \"YES\"")
                .replace("\"askedAlone\": \"YES\"", "\"askedAlone\": \"NO\""));
    }

    /** A person of whom no age is known: presumed to be a child. */
    public static CaseFile presumedChildWhoShares() {
        return read(withoutAge());
    }

    /** The same, who lets nobody have their data. */
    public static CaseFile presumedChildWhoSharesNothing() {
        return read(withoutAge().replace("\"dataSharing\": \"YES\"", "\"dataSharing\": \"NO\""));
    }

    private static String withoutAge() {
        return TEXT.replace(
                "\"age\": 15, \"birthDate\": \"2010-06-07\", \"ageBasis\": \"DOCUMENT\", \"appearsUnder18\": \"YES\",",
                "");
    }

    /** The child, from abroad, without a right to stay and suspected of an offence. */
    public static CaseFile foreignChildSuspectedOfAnOffence() {
        return read(TEXT.replace("\"nationalities\": [\"AL\"]", "\"nationalities\": [\"SY\"]")
                .replace("\"irregularStay\": \"NO\"", "\"irregularStay\": \"YES\"")
                .replace("\"suspectedOfOffence\": \"NO\"", "\"suspectedOfOffence\": \"YES\""));
    }

    public static CaseFile changed(String what, String to) {
        return read(TEXT.replace(what, to));
    }

    public static Decision decided(CaseFile file) {
        return RULES.decide(file);
    }

    public static Form layout(FormKind kind, TextLanguage language) {
        return RULES.pack().forms().get(kind.nameIn(language));
    }

    private static CaseFile read(String text) {
        return NrmJson.standard()
                .cases(RULES.terms())
                .read(text.getBytes(StandardCharsets.UTF_8))
                .value();
    }
}
