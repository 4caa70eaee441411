package al.nrm.io.report.internal.words;

import al.nrm.criteria.CriteriaBook;
import al.nrm.decision.DutyAction;
import al.nrm.duty.DutyCatalogue;
import al.nrm.io.report.Labels;
import al.nrm.privacy.RecipientKind;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that the entries of one book share, in one language. */
final class BookWords {
    private final DutyCatalogue duties;
    private final Labels labels;
    private final Labels words;
    private final LawWords law;

    BookWords(CriteriaBook book, TextLanguage language) {
        this.duties = book.whole().orElse(book).duties();
        this.labels = Labels.in(language).with(duties);
        this.words = CriteriaWords.in(language);
        this.law = new LawWords(book, language);
    }

    /** Words for a new entry. */
    EntryLines entry() {
        return new EntryLines(this);
    }

    LawWords law() {
        return law;
    }

    Labels labels() {
        return labels;
    }

    /** A sentence of the book's own words. */
    String say(String key, Object... values) {
        return words.of(key, values);
    }

    String in(Text text) {
        return text.in(labels.language());
    }

    String label(Enum<?> code) {
        return labels.of(code);
    }

    /** The sentence of a duty, without its code. */
    String label(DutyAction action) {
        return in(duties.label(action));
    }

    /** The sentence of a duty, with its code. */
    String duty(DutyAction action) {
        return label(action) + " (" + action.name() + ")";
    }

    String labels(Collection<? extends Enum<?>> codes) {
        return joined(codes, labels::of);
    }

    /** Codes in the book's own words. */
    String list(String family, Collection<? extends Enum<?>> codes) {
        return joined(codes, code -> say(family + code.name()));
    }

    String recipients(List<RecipientKind> recipients) {
        return joined(recipients, this::recipient);
    }

    private String recipient(RecipientKind recipient) {
        return recipient instanceof RecipientKind.OfAgency agency
                ? label(agency.agency())
                : say("book.provider", label(((RecipientKind.OfProvider) recipient).service()));
    }

    /** Things in one line, with commas. */
    static <T> String joined(Collection<? extends T> things, Function<T, String> word) {
        return things.stream().map(word).collect(Collectors.joining(", "));
    }
}
