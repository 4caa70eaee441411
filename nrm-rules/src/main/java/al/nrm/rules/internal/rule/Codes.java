package al.nrm.rules.internal.rule;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Evidence;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.place.County;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The codes that a rule may name, as {@code Family.CODE}. */
public final class Codes {
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = new TreeMap<>(Map.ofEntries(
            Map.entry("AgeBasis", AgeBasis.class),
            Map.entry("Agency", Agency.class),
            Map.entry("Answer", Answer.class),
            Map.entry("County", County.class),
            Map.entry("Dimension", Dimension.class),
            Map.entry("Element", Element.class),
            Map.entry("Evidence", Evidence.class),
            Map.entry("ExploitationType", ExploitationType.class),
            Map.entry("LastContact", LastContact.class),
            Map.entry("Outcome", FormalIdentification.Outcome.class),
            Map.entry("Pathway", Pathway.class),
            Map.entry("ReferralBasis", ReferralBasis.class),
            Map.entry("Service", Service.class),
            Map.entry("Setting", Setting.class),
            Map.entry("Sex", Sex.class),
            Map.entry("Status", Status.class),
            Map.entry("TreatAs", TreatAs.class),
            Map.entry("Urgency", Urgency.class)));

    /** The families whose codes a pack declares; only conclusions name them. */
    private static final Map<String, Class<?>> DECLARED =
            Map.of("Duty", DutyAction.class, "Safeguard", SafeguardCode.class);

    private Codes() {}

    /** The names of all families, those whose codes a pack declares among them. */
    public static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(FAMILIES.keySet());
        names.addAll(DECLARED.keySet());
        return names;
    }

    /** The families of which every pack has the same codes, by the name that rules use. */
    public static Map<String, Class<? extends Enum<?>>> families() {
        return FAMILIES;
    }

    /** The name that rules use for a family. */
    public static String nameOf(Class<?> family) {
        return Stream.<Map<String, ? extends Class<?>>>of(FAMILIES, DECLARED)
                .flatMap(families -> families.entrySet().stream())
                .filter(entry -> entry.getValue() == family)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The code of a family, if it has one of this name. */
    public static Optional<Enum<?>> find(Class<? extends Enum<?>> family, String code) {
        for (Enum<?> constant : family.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** All codes of a family as rules write them. */
    public static List<String> written(Class<? extends Enum<?>> family) {
        String name = nameOf(family);
        return Arrays.stream(family.getEnumConstants())
                .map(constant -> name + "." + constant.name())
                .toList();
    }
}
