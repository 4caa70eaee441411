package al.nrm.referral;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.Safeguard;
import al.nrm.event.Recipient;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.NamingLaw;
import al.nrm.privacy.RecipientKind;
import al.nrm.text.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The grounds on which one recipient may learn data of a case, and the categories for each ground.
 *
 * @param kinds the kinds of the recipient in the disclosure table, the main kind first
 * @param byGround the categories that the table allows on each existing ground
 * @param naming the grounds that allow the name of the person
 * @param onOtherGrounds the categories that the table allows on any ground
 */
record DisclosureScope(
        List<RecipientKind> kinds,
        Map<DisclosureGround, Set<DataCategory>> byGround,
        Set<DisclosureGround> naming,
        Set<DataCategory> onOtherGrounds) {
    private static final Text GROUND_MISSING = Text.of(
            "Në këtë çast mungon baza mbi të cilën tabela e jep.",
            "The ground on which the table gives it does not exist at this moment.");
    private static final Text NOT_IN_TABLE = Text.of(
            "Tabela e të dhënave nuk ia jep këtij marrësi.",
            "The disclosure table does not give it to this recipient.");

    /** The scope in a case that has a history, in its state at a moment. */
    static DisclosureScope of(Recipient recipient, CaseState state, SharingGrounds sharing) {
        Map<DisclosureGround, Set<DataCategory>> byGround = new EnumMap<>(DisclosureGround.class);
        Set<DisclosureGround> naming = EnumSet.noneOf(DisclosureGround.class);
        for (DisclosureGround ground : DisclosureGround.values()) {
            if (sharing.without(state, recipient, ground, false).isEmpty()) {
                byGround.put(ground, sharing.categories(state, recipient, EnumSet.of(ground)));
                if (sharing.without(state, recipient, ground, true).isEmpty()) {
                    naming.add(ground);
                }
            }
        }
        if (naming.isEmpty()) {
            // Without the name only ground DUTY counts.
            byGround.keySet().retainAll(EnumSet.of(DisclosureGround.DUTY));
        }
        return new DisclosureScope(
                sharing.kinds(state, recipient),
                byGround,
                naming,
                sharing.categories(state, recipient, EnumSet.allOf(DisclosureGround.class)));
    }

    /** The scope in a decided case of which no history is kept. */
    static DisclosureScope of(
            RecipientKind recipient, Decision decision, CaseFile file, NamingLaw law, DisclosureTable table) {
        Disclosure disclosure = recipient instanceof RecipientKind.OfProvider asked
                ? Disclosure.ofProvider(decision, file, asked.service(), law, table)
                : Disclosure.of(decision, file, ((RecipientKind.OfAgency) recipient).agency(), true, law, table);
        Map<DisclosureGround, Set<DataCategory>> byGround = new EnumMap<>(DisclosureGround.class);
        byGround.put(DisclosureGround.DUTY, Set.of());
        byGround.put(disclosure.ground(), disclosure.categories());
        return new DisclosureScope(
                List.of(recipient),
                byGround,
                disclosure.named() ? EnumSet.of(disclosure.ground()) : EnumSet.noneOf(DisclosureGround.class),
                table.categories(
                        recipient,
                        EnumSet.allOf(DisclosureGround.class),
                        decision.safeguards().stream().map(Safeguard::code).collect(Collectors.toSet()),
                        decision.asOf()));
    }

    /** {@return whether the recipient may learn nothing} */
    boolean isEmpty() {
        return byGround.isEmpty();
    }

    /** {@return whether a ground allows the name} */
    boolean isNamed() {
        return !naming.isEmpty();
    }

    /** {@return the categories of all grounds, in the order of the vocabulary} */
    Set<DataCategory> categories() {
        Set<DataCategory> all = EnumSet.noneOf(DataCategory.class);
        byGround.values().forEach(all::addAll);
        return Collections.unmodifiableSet(all);
    }

    /** {@return every category that no ground allows, with the reason} */
    Map<DataCategory, Text> withheld() {
        Set<DataCategory> given = categories();
        Map<DataCategory, Text> withheld = new EnumMap<>(DataCategory.class);
        for (DataCategory category : DataCategory.values()) {
            if (!given.contains(category)) {
                withheld.put(category, onOtherGrounds.contains(category) ? GROUND_MISSING : NOT_IN_TABLE);
            }
        }
        return Collections.unmodifiableMap(withheld);
    }

    /** {@return the first ground that allows all of it; empty if no single one does} */
    Optional<DisclosureGround> giving(Set<DataCategory> what, boolean identity) {
        return byGround.entrySet().stream()
                .filter(given -> given.getValue().containsAll(what))
                .map(Map.Entry::getKey)
                .filter(ground -> !identity || naming.contains(ground))
                .findFirst();
    }
}
