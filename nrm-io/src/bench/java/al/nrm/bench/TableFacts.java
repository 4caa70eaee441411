package al.nrm.bench;

import java.util.OptionalInt;
import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Situation;
import al.nrm.indicator.Element;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A case as those who fill tables would hand it over: texts and numbers by name. Signs are counted before, as the product
 * does; no table language is good at that.
 */
final class TableFacts {
    private TableFacts() {}

    static Map<String, Object> of(CaseFile file, IndicatorCatalogue catalogue) {
        Situation situation = file.situation();
        Map<String, Object> facts = new HashMap<>();
        facts.put("years", (long) file.years().orElse(-1));
        facts.put("ageEstablished", new AgeOfMajority(18, OptionalInt.of(21)).isEstablished(file));
        facts.put("ageBasis", file.person().ageBasis().name());
        facts.put("appearsUnder18", file.person().appearsUnder18().name());
        facts.put("formal", file.formalIdentification().outcome().name());
        facts.put("typesKnown", !file.exploitation().types().isEmpty());
        facts.put("ended", file.exploitation().ended().name());
        facts.put("beganUnder18", file.exploitation().beganUnder18().name());
        facts.put("accompanied", situation.accompanied().name());
        facts.put("companionSuspected", situation.companionSuspected().name());
        facts.put("guardianSuspected", situation.guardianSuspected().name());
        facts.put("guardianPresent", situation.guardianPresent().name());
        facts.put("exploiterIsFamily", situation.exploiterIsFamily().name());
        facts.put("selfHarmRisk", situation.selfHarmRisk().name());
        facts.put("assaulted", situation.assaultedWithin72Hours().name());
        facts.put("medicalEmergency", situation.medicalEmergency().name());
        facts.put("immediateDanger", situation.immediateDanger().name());
        facts.put("pregnant", situation.pregnant().name());
        facts.put("exploiterKnows", situation.exploiterKnowsWhereabouts().name());
        facts.put("lastContact", situation.lastContactWithExploiter().name());
        facts.put("consent", file.consent().referral().name());
        count(file, catalogue, facts);
        return facts;
    }

    private static void count(CaseFile file, IndicatorCatalogue catalogue, Map<String, Object> facts) {
        long[] yes = new long[Element.values().length];
        long[] no = new long[yes.length];
        for (Map.Entry<String, Answer> answer : file.answers().entrySet()) {
            int element = catalogue.find(answer.getKey()).orElseThrow().element().ordinal();
            switch (answer.getValue()) {
                case YES -> yes[element]++;
                case NO -> no[element]++;
                case UNKNOWN -> {
                    // Neither speaks for the element nor helps to deny it.
                }
            }
        }
        for (Element element : Element.values()) {
            String name = element.name().toLowerCase(Locale.ROOT);
            facts.put(name + "Yes", yes[element.ordinal()]);
            facts.put(name + "No", no[element.ordinal()]);
            facts.put(name + "Asked", (long) catalogue.byElement().get(element).size());
        }
    }
}
