package al.nrm.privacy;

import al.nrm.casefile.DataCategory;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.SafeguardCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What each recipient may learn of a case, and on which grounds ({@code disclosure.yaml}). Everything that no entry
 * allows is withheld.
 *
 * @param entries in the order of the file
 * @param limits limits on the grounds of sharing in the history of a case, in the order of the file
 */
public record DisclosureTable(List<DisclosureEntry> entries, List<SharingLimit> limits) {
    /** A table that allows nothing. */
    public static final DisclosureTable EMPTY = new DisclosureTable(List.of(), List.of());

    /** Copies the lists. */
    public DisclosureTable {
        entries = List.copyOf(entries);
        limits = List.copyOf(limits);
    }

    /**
     * What a recipient may learn.
     *
     * @param recipient the agency or provider
     * @param grounds the grounds that hold for this recipient
     * @param safeguards the safeguards of the decision
     * @param day the day of the decision
     * @return the categories that at least one entry allows; every other category is withheld
     */
    public Set<DataCategory> categories(
            RecipientKind recipient, Set<DisclosureGround> grounds, Set<SafeguardCode> safeguards, LocalDate day) {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        for (DisclosureEntry entry : entries) {
            if (entry.inForce().covers(day) && entry.allows(recipient, grounds, safeguards)) {
                categories.addAll(entry.learns());
            }
        }
        return Collections.unmodifiableSet(categories);
    }

    /**
     * The limits on a ground of sharing.
     *
     * @param ground the ground
     * @param day the day of sharing
     * @return the limits that are in force, in the order of the file
     */
    public List<SharingLimit> limits(DisclosureGround ground, LocalDate day) {
        return limits.stream()
                .filter(limit -> limit.on().contains(ground) && limit.inForce().covers(day))
                .toList();
    }
}
