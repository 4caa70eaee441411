package al.nrm.document;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.CaseTerms;
import al.nrm.fixture.InventedValues;
import al.nrm.law.InForce;
import al.nrm.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain trees to be read; all they describe is invented. */
final class Trees {
    static final CaseTerms TERMS = InventedValues.terms(
            InForce.of(LocalDate.of(2005, 7, 18), java.util.Optional.of(LocalDate.of(2030, 12, 31))));

    private Trees() {}

    /** The smallest case, with more keys or other values. */
    static Map<String, Object> aCase(Object... more) {
        Map<String, Object> tree = map(
                "schema",
                "nrm/case/1",
                "id",
                "invented-1",
                "asOf",
                "2026-03-02",
                "detection",
                map("agency", "NGO"),
                "person",
                map());
        tree.putAll(map(more));
        return tree;
    }

    static Map<String, Object> aDirectory(Map<?, ?>... providers) {
        return map("schema", "nrm/directory/1", "providers", List.of(providers));
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** Each problem as {@code pointer: what: hint} in English. */
    static List<String> said(ReadResult<?> reading) {
        List<String> said = new ArrayList<>();
        for (Problem problem : reading.problems()) {
            said.add(problem.pointer() + ": " + problem.what().en()
                    + problem.hint().map(hint -> ": " + hint.en()).orElse(""));
        }
        return said;
    }

    /** A case in which every key is there. */
    static Map<String, Object> fullCase() {
        Map<String, Object> situation = map();
        CaseFacts.answersIn(CasePart.SITUATION).forEach(fact -> situation.put(fact.key(), Answer.YES.name()));
        situation.put("lastContactWithExploiter", "NONE");
        Map<String, Object> identity = map();
        List.of("givenName", "familyName", "fatherName", "personalNumber", "phone", "email", "note")
                .forEach(key -> identity.put(key, "Person i shpikur"));
        Map<String, Object> address = map();
        List.of("street", "city", "region", "postalCode", "country").forEach(key -> address.put(key, "x"));
        identity.put("address", address);
        Map<String, Object> tree = map(
                "schema",
                "nrm/case/1",
                "id",
                "invented-2",
                "asOf",
                "2026-03-02",
                "recordedAt",
                "2026-03-02T20:40:00+01:00");
        tree.putAll(map(
                "detection",
                map("agency", "NGO", "setting", "STREET", "county", "AL-03", "municipality", "Elbasan", "abroad", "NO"),
                "person",
                map(
                        "age",
                        16,
                        "birthDate",
                        "2010-01-01",
                        "ageBasis",
                        "DOCUMENT",
                        "appearsUnder18",
                        "YES",
                        "sex",
                        "MALE",
                        "nationalities",
                        List.of("AL", "XK"),
                        "languages",
                        List.of("rom", "sq"),
                        "homeCounty",
                        "AL-04",
                        "dependants",
                        0,
                        "identity",
                        identity),
                "observations",
                List.of(map(
                        "indicator", "act.recruited", "answer", "YES", "by", "NGO", "on", "2026-03-02", "note", "x")),
                "exploitation",
                map(
                        "types",
                        List.of("FORCED_BEGGING"),
                        "countries",
                        List.of("AL"),
                        "counties",
                        List.of("AL-03"),
                        "ended",
                        "NO"),
                "situation",
                situation,
                "consent",
                map("referral", "YES", "formalIdentification", "NO", "policeReport", "NO", "dataSharing", "YES"),
                "needs",
                List.of("ACCOMMODATION", "EDUCATION"),
                "formalIdentification",
                map("outcome", "PENDING", "on", "2026-03-01", "by", List.of("NGO"))));
        return tree;
    }
}
