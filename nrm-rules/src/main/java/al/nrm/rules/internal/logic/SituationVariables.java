package al.nrm.rules.internal.logic;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Situation;
import al.nrm.rules.internal.logic.CaseVariable.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The facts of the situation, of consent and of the exploitation. */
final class SituationVariables {
    static final String TYPES = "/exploitation/types";

    private SituationVariables() {}

    static List<CaseVariable> all(Set<ExploitationType> distinguished) {
        List<CaseVariable> all = new ArrayList<>();
        all.add(types(distinguished));
        all.add(CaseVariables.of(
                "/exploitation/ended",
                List.of(CaseVariables.answers()),
                true,
                file -> file.exploitation().ended(),
                (file, value) -> with(
                        file,
                        Exploitation.builder()
                                .from(file.exploitation())
                                .ended((Answer) value.code())
                                .build())));
        situation(all, "immediateDanger", Situation::immediateDanger, Situation.Builder::immediateDanger);
        situation(
                all,
                "exploiterKnowsWhereabouts",
                Situation::exploiterKnowsWhereabouts,
                Situation.Builder::exploiterKnowsWhereabouts);
        situation(all, "exploiterIsFamily", Situation::exploiterIsFamily, Situation.Builder::exploiterIsFamily);
        situation(all, "medicalEmergency", Situation::medicalEmergency, Situation.Builder::medicalEmergency);
        situation(all, "pregnant", Situation::pregnant, Situation.Builder::pregnant);
        situation(all, "accompanied", Situation::accompanied, Situation.Builder::accompanied);
        situation(all, "companionSuspected", Situation::companionSuspected, Situation.Builder::companionSuspected);
        situation(all, "guardianPresent", Situation::guardianPresent, Situation.Builder::guardianPresent);
        situation(all, "guardianSuspected", Situation::guardianSuspected, Situation.Builder::guardianSuspected);
        situation(all, "irregularStay", Situation::irregularStay, Situation.Builder::irregularStay);
        situation(all, "suspectedOfOffence", Situation::suspectedOfOffence, Situation.Builder::suspectedOfOffence);
        situation(all, "asylumClaim", Situation::asylumClaim, Situation.Builder::asylumClaim);
        situation(all, "priorVictim", Situation::priorVictim, Situation.Builder::priorVictim);
        situation(all, "wishesToReturn", Situation::wishesToReturn, Situation.Builder::wishesToReturn);
        situation(all, "inconsistentAccount", Situation::inconsistentAccount, Situation.Builder::inconsistentAccount);
        all.add(CaseVariables.of(
                "/situation/lastContactWithExploiter",
                CaseVariables.unknownFirst(LastContact.values()),
                true,
                file -> file.situation().lastContactWithExploiter(),
                (file, value) -> with(
                        file,
                        Situation.builder()
                                .from(file.situation())
                                .lastContactWithExploiter((LastContact) value.code())
                                .build())));
        consent(all, "referral", Consent::referral, Consent.Builder::referral);
        consent(all, "formalIdentification", Consent::formalIdentification, Consent.Builder::formalIdentification);
        consent(all, "policeReport", Consent::policeReport, Consent.Builder::policeReport);
        consent(all, "dataSharing", Consent::dataSharing, Consent.Builder::dataSharing);
        return all;
    }

    private static void situation(
            List<CaseVariable> all,
            String name,
            Function<Situation, Answer> read,
            BiFunction<Situation.Builder, Answer, Situation.Builder> fill) {
        all.add(CaseVariables.of(
                "/situation/" + name,
                List.of(CaseVariables.answers()),
                true,
                file -> read.apply(file.situation()),
                (file, value) -> with(
                        file,
                        fill.apply(Situation.builder().from(file.situation()), (Answer) value.code())
                                .build())));
    }

    private static void consent(
            List<CaseVariable> all,
            String name,
            Function<Consent, Answer> read,
            BiFunction<Consent.Builder, Answer, Consent.Builder> fill) {
        all.add(CaseVariables.of(
                "/consent/" + name,
                List.of(CaseVariables.answers()),
                true,
                file -> read.apply(file.consent()),
                (file, value) -> CaseFile.builder()
                        .from(file)
                        .consent(fill.apply(Consent.builder().from(file.consent()), (Answer) value.code())
                                .build())
                        .build()));
    }

    private static CaseFile with(CaseFile file, Situation situation) {
        return CaseFile.builder().from(file).situation(situation).build();
    }

    private static CaseFile with(CaseFile file, Exploitation exploitation) {
        return CaseFile.builder().from(file).exploitation(exploitation).build();
    }

    /**
     * Nothing known; asked, none known; each set of the types that rules tell apart; and one for all other types, which
     * decide alike.
     */
    private static CaseVariable types(Set<ExploitationType> distinguished) {
        List<ExploitationType> told = List.copyOf(distinguished);
        List<Value> values = new ArrayList<>();
        values.add(new Value(Answer.UNKNOWN, ""));
        for (int bits = 0; bits < 1 << told.size(); bits++) {
            Set<ExploitationType> types = EnumSet.noneOf(ExploitationType.class);
            for (int i = 0; i < told.size(); i++) {
                if ((bits & (1 << i)) != 0) {
                    types.add(told.get(i));
                }
            }
            values.add(value(types));
        }
        EnumSet.allOf(ExploitationType.class).stream()
                .filter(type -> !distinguished.contains(type))
                .max(java.util.Comparator.naturalOrder())
                .ifPresent(other -> values.add(value(EnumSet.of(other))));
        return new CaseVariable(
                TYPES,
                values,
                true,
                file -> place(file.exploitation(), told),
                (file, value) -> with(
                        file,
                        Exploitation.builder()
                                .from(file.exploitation())
                                .addAllTypes(typesOf(value))
                                .typesAsked(true)
                                .build()));
    }

    private static Value value(Set<ExploitationType> types) {
        return new Value(types, types.stream().map(Enum::name).toList());
    }

    @SuppressWarnings("unchecked")
    static Set<ExploitationType> typesOf(Value value) {
        return (Set<ExploitationType>) value.code();
    }

    private static int place(Exploitation exploitation, List<ExploitationType> told) {
        if (!exploitation.typesAsked()) {
            return CaseVariable.UNKNOWN;
        }
        int bits = 0;
        for (int i = 0; i < told.size(); i++) {
            bits |= exploitation.types().contains(told.get(i)) ? 1 << i : 0;
        }
        boolean others = bits == 0 && !exploitation.types().isEmpty();
        return others ? 1 + (1 << told.size()) : 1 + bits;
    }
}
