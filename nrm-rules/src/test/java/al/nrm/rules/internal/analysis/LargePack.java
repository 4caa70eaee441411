package al.nrm.rules.internal.analysis;

import al.nrm.rules.fixture.Pack;
import java.util.List;
import java.util.Random;

/**
 * The bundled pack with as many more rules as are asked for: each says of one to three facts that a safeguard is to be kept
 * in mind or a service is wanted, so that none contradicts another.
 */
final class LargePack {
    private static final List<String> FACTS = List.of(
            "Situation( immediateDanger %s )",
            "Situation( exploiterKnowsWhereabouts %s )",
            "Situation( exploiterIsFamily %s )",
            "Situation( medicalEmergency %s )",
            "Situation( pregnant %s )",
            "Situation( companionSuspected %s )",
            "Situation( suspectedOfOffence %s )",
            "Situation( asylumClaim %s )",
            "Situation( priorVictim %s )",
            "Situation( wishesToReturn %s )",
            "Situation( inconsistentAccount %s )",
            "Person( child %s )",
            "Person( foreign %s )",
            "Person( speaksAlbanian %s )",
            "Consent( referral %s )",
            "Consent( policeReport %s )",
            "Detection( abroad %s )",
            "Elements( act %s )",
            "Elements( means %s )",
            "Elements( purpose %s )",
            "Case( open %s )",
            "Case( indicated %s )",
            "Indicators( exploitation %s )");
    private static final List<String> ANSWERS =
            List.of("== Answer.YES", "== Answer.NO", "!= Answer.YES", "!= Answer.NO", "== Answer.UNKNOWN");
    private static final List<String> CONCLUSIONS = List.of(
            "conclude.safeguard( Safeguard.RETRAFFICKING_RISK );",
            "conclude.safeguard( Safeguard.NO_FAMILY_PLACEMENT );",
            "conclude.safeguard( Safeguard.SAME_GENDER_OFFICER );",
            "conclude.service( Service.LEGAL_AID );",
            "conclude.service( Service.PSYCHOLOGICAL );",
            "conclude.service( Service.ECONOMIC_AID );",
            "conclude.duty( Duty.ASSESS_RISK, \"deadline.assess-risk\" );",
            "conclude.duty( Duty.INFORM_OF_RIGHTS );");

    private LargePack() {}

    /** The pack; the rules come with a scenario for every hundred of them, which names them. */
    static Pack of(int moreRules) {
        Random random = new Random(20270101);
        Pack pack = Pack.whole();
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < moreRules; i++) {
            rules.append(rule(i, random));
            if (i % 100 == 99 || i == moreRules - 1) {
                pack.with("criteria/more-" + i / 100 + ".drl", rules.toString());
                rules.setLength(0);
            }
        }
        return pack;
    }

    private static String rule(int number, Random random) {
        StringBuilder rule = new StringBuilder("rule \"more.r" + number + "\"\n")
                .append("  @sq(\"Rregull i shpikur ")
                .append(number)
                .append(".\")\n")
                .append("  @en(\"Invented rule ")
                .append(number)
                .append(".\")\n")
                .append("  @cite(\"policy\")\n  @inForce(\"2018-08-29..\")\n  @policy\nwhen\n");
        int facts = 1 + random.nextInt(3);
        for (int i = 0; i < facts; i++) {
            String fact = FACTS.get(random.nextInt(FACTS.size()));
            rule.append("  ")
                    .append(String.format(java.util.Locale.ROOT, fact, ANSWERS.get(random.nextInt(ANSWERS.size()))))
                    .append('\n');
        }
        return rule.append("then\n  ")
                .append(CONCLUSIONS.get(random.nextInt(CONCLUSIONS.size())))
                .append("\nend\n\n")
                .toString();
    }
}
