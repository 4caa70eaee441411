package al.nrm.rules.internal.question;

import al.nrm.casefile.AskedFact;
import al.nrm.casefile.Setting;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.text.Text;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The question for each fact, including facts for which the pack has none, and the order of the blocks. */
final class QuestionCatalogue {
    private static final int LAST = Integer.MAX_VALUE;
    /** Settings in which heavy questions can be asked at once: quiet, and with trained staff. */
    private static final Set<Setting> QUIET =
            EnumSet.of(Setting.HEALTH_FACILITY, Setting.SHELTER, Setting.SCHOOL, Setting.MISSION_ABROAD, Setting.OTHER);

    private final Map<String, QuestionTemplate> questions;
    private final IndicatorCatalogue indicators;
    private final Map<String, Integer> blocks = new HashMap<>();
    private final Optional<String> blockOfUnwordedSigns;

    /**
     * Prepares the catalogue.
     *
     * @param questions the questions of the pack, by the pointer of their fact
     * @param indicators the indicators of the pack
     */
    QuestionCatalogue(Map<String, QuestionTemplate> questions, IndicatorCatalogue indicators) {
        this.questions = questions;
        this.indicators = indicators;
        questions
                .values()
                .forEach(question -> question.block()
                        .ifPresent(block -> blocks.merge(block, question.order().orElse(LAST), Math::min)));
        this.blockOfUnwordedSigns = questions.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(AskedFact.OBSERVATIONS))
                .flatMap(entry -> entry.getValue().block().stream())
                .max((one, other) -> Integer.compare(place(one), place(other)));
    }

    /** The question for a fact. */
    QuestionTemplate of(String pointer) {
        QuestionTemplate worded = questions.get(pointer);
        return worded == null ? unworded(pointer) : worded;
    }

    /** Where the block of a question comes among the blocks; a question without one comes after all that have one. */
    int block(QuestionTemplate question) {
        return question.block().map(this::place).orElse(LAST);
    }

    private int place(String block) {
        return blocks.getOrDefault(block, LAST);
    }

    /** The question for an indicator without one: its label, as a heavy question, after the indicators that have one. */
    private QuestionTemplate unworded(String pointer) {
        Optional<Indicator> indicator = pointer.startsWith(AskedFact.OBSERVATIONS)
                ? Optional.ofNullable(indicators.byId().get(pointer.substring(AskedFact.OBSERVATIONS.length())))
                : Optional.empty();
        return indicator
                .map(sign -> new QuestionTemplate(
                        Text.of(
                                "A vlen kjo: " + sign.label().sq() + "?",
                                "Does this hold: " + sign.label().en() + "?"),
                        QuestionTemplate.Burden.HEAVY,
                        QUIET,
                        blockOfUnwordedSigns,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .orElseGet(() -> QuestionTemplate.unworded(pointer));
    }
}
