package al.nrm.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One declaration in the table of {@link CaseFacts}. A property that is not set has the default that fits most facts.
 */
final class CaseFactBuilder<T> {
    final CasePart part;
    final String key;
    final ValueType<T> type;
    final Function<CaseFile, T> read;
    final BiConsumer<CaseDraft, T> put;
    CaseFact.Asking asking = CaseFact.Asking.BY_THE_DECISION;
    Optional<DataCategory> category = Optional.empty();
    boolean required;
    Predicate<CaseFile> known;
    Predicate<CaseFile> written;
    Function<CaseFile, List<String>> evidence;
    int answerIndex = -1;
    private final Consumer<CaseFact<T>> table;

    CaseFactBuilder(
            CasePart part,
            String key,
            ValueType<T> type,
            Function<CaseFile, T> read,
            BiConsumer<CaseDraft, T> put,
            Consumer<CaseFact<T>> table) {
        this.part = part;
        this.key = key;
        this.type = type;
        this.read = read;
        this.put = put;
        this.table = table;
        this.known = file -> type.isKnown(read.apply(file));
        this.written = known;
        List<String> pointer = List.of(part.pointer(key));
        this.evidence = file -> pointer;
    }

    CaseFactBuilder<T> asking(CaseFact.Asking who) {
        this.asking = who;
        return this;
    }

    CaseFactBuilder<T> category(DataCategory of) {
        this.category = Optional.of(of);
        return this;
    }

    CaseFactBuilder<T> required() {
        this.required = true;
        return this;
    }

    CaseFactBuilder<T> known(Predicate<CaseFile> when) {
        this.known = when;
        this.written = when;
        return this;
    }

    CaseFactBuilder<T> written(Predicate<CaseFile> when) {
        this.written = when;
        return this;
    }

    CaseFactBuilder<T> evidence(Function<CaseFile, List<String>> pointers) {
        this.evidence = pointers;
        return this;
    }

    CaseFactBuilder<T> answerIndex(int index) {
        this.answerIndex = index;
        return this;
    }

    /** Completes the declaration and adds the fact to the table. */
    CaseFact<T> add() {
        CaseFact<T> fact = new CaseFact<>(this);
        table.accept(fact);
        return fact;
    }
}
