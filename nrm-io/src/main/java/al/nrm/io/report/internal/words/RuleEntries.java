package al.nrm.io.report.internal.words;

import al.nrm.casefile.Setting;
import al.nrm.criteria.BookQuestion;
import al.nrm.criteria.Clause;
import al.nrm.criteria.Criterion;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.WeightSet;
import al.nrm.io.report.internal.words.EntryWords.Item;
import java.util.List;
import java.util.stream.Collectors;

/** Rules, and what they are asked and weighed with: indicators, sets of weights, questions. */
final class RuleEntries {
    private final BookWords book;
    private final IndicatorCatalogue catalogue;

    RuleEntries(BookWords book, IndicatorCatalogue catalogue) {
        this.book = book;
        this.catalogue = catalogue;
    }

    Item rule(Criterion rule) {
        LawWords law = book.law();
        EntryLines lines = book.entry()
                .line(law.days(rule.inForce())
                        + (rule.policy() ? "; " + book.say("book.reading") : "")
                        + rule.corrects().map(law::corrects).orElse(""))
                .line(book.say("book.when") + ": " + inOneLine(rule.condition(), rule))
                .line(book.say("book.then") + ": "
                        + rule.conclusions().stream()
                                .map(conclusion -> law.filled(conclusion, rule.inForce()))
                                .map(SentenceWords::withoutStop)
                                .collect(Collectors.joining("; ")));
        exceptions("book.overrides", rule.overrides(), lines);
        exceptions("book.overridden-by", rule.overriddenBy(), lines);
        return lines.line(book.say("book.rests-on") + ": "
                        + rule.citations().stream().map(law::shortCitation).collect(Collectors.joining("; ")))
                .item(rule.id(), law.filled(rule.sentence(), rule.inForce()));
    }

    private void exceptions(String key, List<String> rules, EntryLines lines) {
        if (!rules.isEmpty()) {
            lines.line(book.say(key) + ": " + String.join(", ", rules));
        }
    }

    /** A condition, with its parts in brackets. */
    private String inOneLine(Clause clause, Criterion rule) {
        String own = book.law().filled(clause.words(), rule.inForce());
        return clause.parts().isEmpty()
                ? own
                : own + " ("
                        + clause.parts().stream()
                                .map(part -> inOneLine(part, rule))
                                .collect(Collectors.joining("; "))
                        + ")";
    }

    Item indicator(Indicator indicator) {
        EntryLines lines =
                book.entry().daysIfAny(indicator.inForce()).say("book.element", book.label(indicator.element()));
        indicator.dimension().ifPresent(dimension -> lines.say("book.dimension", book.label(dimension)));
        for (WeightSet set : catalogue.sets()) {
            indicator
                    .strength(set.code())
                    .ifPresent(strength -> lines.say("book.weight", book.in(set.meaning()), book.label(strength)));
        }
        return lines.say("book.indicator-source", indicator.source(), book.law().verified(indicator.verified()))
                .item(indicator.id(), book.in(indicator.label()));
    }

    Item weights(WeightSet set) {
        EntryLines lines =
                book.entry().daysIfAny(set.inForce()).say(set.child() ? "book.weights.child" : "book.weights.adult");
        if (set.isGeneral()) {
            lines.say("book.weights.general");
        } else {
            List<String> types = set.types().stream().sorted().toList();
            lines.say(
                    "book.weights.types",
                    BookWords.joined(types, type -> book.labels().of("ExploitationType." + type)));
        }
        return lines.of(set, set.column(), set.meaning());
    }

    Item question(BookQuestion question) {
        EntryLines lines = book.entry()
                .line(book.say("book.burden." + question.burden())
                        + question.manner()
                                .map(manner -> "; " + book.say("book.manner." + manner))
                                .orElse(""));
        if (question.settings().size() < Setting.values().length - 1) {
            lines.say(
                    "book.settings",
                    book.labels(question.settings().stream().sorted().toList()));
        }
        question.say().ifPresent(say -> lines.say("book.say", book.in(say)));
        question.care().ifPresent(care -> lines.say("book.care", book.in(care)));
        return lines.item(question.pointer(), book.in(question.prompt()));
    }
}
