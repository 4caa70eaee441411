package al.nrm.rules.pack;

import al.nrm.casefile.CaseTerms;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.form.Form;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.inquiry.QuestionBlock;
import al.nrm.law.Correction;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureTable;
import al.nrm.referral.HistoryRules;
import al.nrm.referral.StepTable;
import al.nrm.text.Text;
import al.nrm.training.CoverageNeed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The law of one mechanism with its history, read and checked. Only the library makes one.
 *
 * <pre>{@code
 * RulePack pack = ReferralRules.load(Path.of("pack")).pack();
 * String name = pack.id() + " " + pack.version() + " " + pack.sha256();
 * }</pre>
 */
public interface RulePack {
    /**
     * The id of the pack.
     *
     * @return such as {@code al}
     */
    String id();

    /**
     * The version of the pack.
     *
     * @return a semantic version, such as {@code 1.0.0}
     */
    String version();

    /**
     * The name of the pack.
     *
     * @return in both languages
     */
    Text title();

    /**
     * Who publishes the pack.
     *
     * @return in both languages
     */
    Text publisher();

    /**
     * The days that the pack covers.
     *
     * @return from the first day on; cases of other days are refused
     */
    InForce inForce();

    /**
     * The hash over path and content of every file but scenarios, {@code *.md} and LICENSE.
     *
     * @return SHA-256 in lower-case hexadecimal
     */
    String sha256();

    /**
     * The legal texts and policies that rules cite.
     *
     * @return by id
     */
    Map<String, Source> sources();

    /**
     * The dated values that rules compare with.
     *
     * @return by id
     */
    Map<String, Parameter> parameters();

    /**
     * The corrections of entries that cannot have one themselves: removed rules, indicators, duties.
     *
     * @return by id of the entry, by code of the duty or safeguard, or by the name of a whole file
     */
    Map<String, Correction> corrections();

    /**
     * The indicators of trafficking.
     *
     * @return the catalogue
     */
    IndicatorCatalogue catalogue();

    /**
     * The ids of the rules, of all days.
     *
     * @return sorted
     */
    List<String> ruleIds();

    /**
     * How facts are asked for.
     *
     * @return by JSON pointer into the case
     */
    Map<String, QuestionTemplate> questions();

    /**
     * The themes of the interview, sorted by their first questions. Facts without a theme are left out.
     *
     * @return in the order in which they are asked; empty if the pack has none
     */
    default List<QuestionBlock> blocks() {
        Map<String, List<String>> byCode = new LinkedHashMap<>();
        questions().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, QuestionTemplate> entry) ->
                                entry.getValue().order().orElse(Integer.MAX_VALUE))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> entry.getValue()
                        .block()
                        .ifPresent(code -> byCode.computeIfAbsent(code, any -> new ArrayList<>())
                                .add(entry.getKey())));
        return byCode.entrySet().stream()
                .map(entry -> new QuestionBlock(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The layouts of forms.
     *
     * @return by name, such as {@code referral.sq}
     */
    Map<String, Form> forms();

    /**
     * The duties and safeguards that the pack declares.
     *
     * @return the catalogue
     */
    DutyCatalogue duties();

    /**
     * What recipients may learn of a case, and on which grounds.
     *
     * @return the table
     */
    DisclosureTable disclosure();

    /**
     * Who may take which step in the life of a referral.
     *
     * @return the table
     */
    StepTable steps();

    /**
     * The weekend and the public holidays.
     *
     * @return the calendar; only weekends if the pack has none
     */
    HolidayCalendar calendar();

    /**
     * The rules by which histories of cases are read and checked.
     *
     * @return the rules, without decisions that are kept elsewhere
     */
    HistoryRules historyRules();

    /**
     * Who must be trained in a county so that it can take part in each stage of the mechanism.
     *
     * @return in the order of the pack; empty if the pack has none
     */
    List<CoverageNeed> coverage();

    /**
     * Which office is competent for which duty, and the bodies of a county.
     *
     * @return the table; {@link CompetenceTable#EMPTY} if the pack has none
     */
    CompetenceTable competence();

    /**
     * Parts of what the pack cites that were not read, and that no source, parameter or provider names.
     *
     * @return in the order of the pack
     */
    List<UnreadPart> unread();

    /**
     * What a case must fit to be decided: indicators of the catalogue, a day that the pack covers.
     *
     * @return the terms
     */
    CaseTerms terms();
}
