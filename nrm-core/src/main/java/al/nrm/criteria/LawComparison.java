package al.nrm.criteria;

import al.nrm.law.PackEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs in the law of two packs, without any case: rules, values, sources, indicators, questions, duties and the
 * rest. Scenarios, line numbers and the order of entries are not compared.
 *
 * <pre>{@code
 * LawComparison compared = LawComparison.of(PackDraft.bundled().book(), PackDraft.open(path).book());
 * compared.changes().forEach(change -> show(change.kind(), change.id()));
 * }</pre>
 *
 * @param changes by chapter, then in the order of the newer book; entries that only the older book has follow
 */
public record LawComparison(List<EntryChange> changes) {
    /** Copies the changes. */
    public LawComparison {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two books.
     *
     * @param before the older book
     * @param after the newer book
     * @return what differs
     */
    public static LawComparison of(CriteriaBook before, CriteriaBook after) {
        List<EntryChange> changes = new ArrayList<>();
        for (BookChapter chapter : BookChapter.values()) {
            Map<String, PackEntry> old = before.entries(chapter);
            Map<String, @Nullable PackEntry> all = new LinkedHashMap<>(after.entries(chapter));
            old.keySet().forEach(id -> all.putIfAbsent(id, null));
            all.forEach((id, now) -> kind(Optional.ofNullable(old.get(id)), Optional.ofNullable(now))
                    .map(kind -> corrected(old.get(id), now) || corrected(before, after, id)
                            ? EntryChange.Kind.CORRECTED
                            : kind)
                    .ifPresent(kind -> changes.add(new EntryChange(
                            chapter, id, kind, Optional.ofNullable(old.get(id)), Optional.ofNullable(now)))));
        }
        return new LawComparison(changes);
    }

    /** Whether the newer entry corrects something, and the older one does not have the same correction. */
    private static boolean corrected(@Nullable PackEntry before, @Nullable PackEntry after) {
        return before != null && after != null && !before.corrections().containsAll(after.corrections());
    }

    private static boolean corrected(CriteriaBook before, CriteriaBook after, String id) {
        return Optional.ofNullable(after.corrections().get(id))
                .filter(correction -> !correction.equals(before.corrections().get(id)))
                .isPresent();
    }

    private static Optional<EntryChange.Kind> kind(Optional<PackEntry> before, Optional<PackEntry> after) {
        if (before.isEmpty()) {
            return Optional.of(EntryChange.Kind.ADDED);
        }
        if (after.isEmpty()) {
            return Optional.of(EntryChange.Kind.REMOVED);
        }
        if (before.get() instanceof Criterion old && after.get() instanceof Criterion now) {
            return ofRule(law(old), law(now));
        }
        return before.equals(after) ? Optional.empty() : Optional.of(EntryChange.Kind.CHANGED);
    }

    private static Optional<EntryChange.Kind> ofRule(Criterion old, Criterion now) {
        if (old.equals(now)) {
            return Optional.empty();
        }
        Criterion days = Criterion.builder().from(old).inForce(now.inForce()).build();
        if (days.equals(now)
                && old.inForce().from().equals(now.inForce().from())
                && now.inForce().to().filter(old.inForce()::covers).isPresent()) {
            return Optional.of(EntryChange.Kind.CLOSED);
        }
        Criterion words = Criterion.builder().from(old).sentence(now.sentence()).build();
        return Optional.of(words.equals(now) ? EntryChange.Kind.REWORDED : EntryChange.Kind.CHANGED);
    }

    /** A rule without its line, its links to other rules and its scenarios. */
    private static Criterion law(Criterion rule) {
        return Criterion.builder()
                .from(rule)
                .line(1)
                .stratum(0)
                .reads(List.of())
                .concludes(List.of())
                .overriddenBy(List.of())
                .firesIn(List.of())
                .silentIn(List.of())
                .build();
    }

    /**
     * The entries of the newer book that are new or differ.
     *
     * @return their ids by chapter; chapters without any are left out
     */
    public Map<BookChapter, Set<String>> changedIds() {
        Map<BookChapter, Set<String>> ids = new EnumMap<>(BookChapter.class);
        changes.stream()
                .filter(change -> change.after().isPresent())
                .forEach(change -> ids.computeIfAbsent(change.chapter(), none -> new TreeSet<>())
                        .add(change.id()));
        return ids;
    }
}
