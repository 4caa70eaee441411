package al.nrm.rules;

import al.nrm.casefile.CaseFile;
import al.nrm.law.Edition;
import al.nrm.provider.Directory;
import al.nrm.rules.advice.LawOfTheDay;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.logic.CaseSpace;
import al.nrm.rules.logic.CaseVariable;
import al.nrm.rules.logic.DirectoryPlacement;
import al.nrm.rules.logic.Outcome;
import al.nrm.rules.logic.Outcomes;
import al.nrm.rules.logic.RuleLogic;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * The rules of a day with everything that one case knows worked in; what is left open are its unknown facts.
 *
 * @param logic the rules
 * @param outcomes everything that the decision may still say
 * @param with the same rules with other facts fixed
 */
record CaseInquiry(RuleLogic logic, List<Outcome> outcomes, Refixing with) {

    /** The rules with other facts fixed. */
    @FunctionalInterface
    interface Refixing {
        RuleLogic fixed(int[] facts);
    }

    static CaseInquiry of(CaseFile file, Set<String> closed, RulePack pack, Editions.OfADay day, Directory directory) {
        LawOfTheDay law = day.law();
        Edition edition = law.edition();
        List<Rule> rules = day.rules();
        SortedSet<Integer> ages = RuleLogic.ages(rules, edition);
        ages.addAll(DirectoryPlacement.ages(directory, law.majority()));
        CaseSpace space = CaseSpace.of(pack.catalogue(), ages, RuleLogic.types(rules));
        int[] known = space.known(file);
        closed.stream().filter(space::knows).map(space::place).forEach(place -> {
            if (space.variables().get(place).askable() && known[place] < 0) {
                known[place] = CaseVariable.UNKNOWN;
            }
        });
        Refixing with = facts -> new RuleLogic(
                rules,
                edition,
                pack.catalogue(),
                space,
                facts,
                new DirectoryPlacement(directory, file, law.majority(), law.fresh()));
        RuleLogic logic = with.fixed(known);
        Outcomes outcomes = new Outcomes(logic, rules, edition, file.detection().agency());
        return new CaseInquiry(logic, outcomes.all(), with);
    }
}
