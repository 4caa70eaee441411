package al.nrm.duty;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Setting;
import java.util.Optional;
import java.util.Set;

/**
 * Which agency a duty tells or asks.
 *
 * @param kind whether the agency is told of the case or asked for something
 * @param agency the agency
 * @param abroad the agency for a person found abroad, if it is another one
 * @param itself the effect on the duty if the agency found the person itself
 * @param instead the agency for that case; present only with {@link Itself#OTHER_AGENCY}
 * @param where when the agency is told or asked
 */
public record RecipientRule(
        Kind kind, Agency agency, Optional<Agency> abroad, Itself itself, Optional<Agency> instead, Where where) {

    /** What the recipient receives. */
    public enum Kind {
        /** The recipient is told of the case. */
        NOTICE,
        /** The recipient is asked to do something, or not to do something. */
        REQUEST
    }

    /** The effect on a duty if its recipient found the person itself. */
    public enum Itself {
        /** The duty is dropped: an agency is not told of a person it found itself. */
        FALLS_AWAY,
        /** The duty remains, without a recipient. */
        NO_RECIPIENT,
        /** Another agency is the recipient. */
        OTHER_AGENCY
    }

    /**
     * When the recipient is told or asked; otherwise the duty remains without a recipient.
     *
     * @param named only if the duty may name the person, or in one of the settings
     * @param settings settings in which it is told or asked in any case
     */
    public record Where(boolean named, Set<Setting> settings) {
        /** In every case. */
        public static final Where ALWAYS = new Where(false, Set.of());

        public Where {
            settings = Set.copyOf(settings);
        }

        /**
         * Whether the recipient is told or asked.
         *
         * @param mayBeNamed whether the duty may name the person
         * @param setting the setting in which the person was found
         * @return false if the duty has no recipient in this case
         */
        public boolean holds(boolean mayBeNamed, Setting setting) {
            return settings.contains(setting) || (named ? mayBeNamed : settings.isEmpty());
        }
    }

    /**
     * Whether an agency is a recipient in some case.
     *
     * @param recipient an agency
     * @return false if the duty never tells or asks it
     */
    public boolean mayTell(Agency recipient) {
        return recipient == agency
                || abroad.filter(recipient::equals).isPresent()
                || instead.filter(recipient::equals).isPresent();
    }

    /**
     * The recipient in a case.
     *
     * @param detecting the agency that found the person
     * @param isAbroad whether the person was found abroad
     * @return empty if the duty has no recipient because the agency found the person itself
     */
    public Optional<Agency> recipient(Agency detecting, boolean isAbroad) {
        Agency usual = isAbroad ? abroad.orElse(agency) : agency;
        return usual == detecting ? instead.filter(other -> other != detecting) : Optional.of(usual);
    }

    /**
     * Whether the duty is dropped in a case.
     *
     * @param detecting the agency that found the person
     * @param isAbroad whether the person was found abroad
     * @return true if the recipient found the person itself and the rule is {@link Itself#FALLS_AWAY}
     */
    public boolean fallsAway(Agency detecting, boolean isAbroad) {
        return itself == Itself.FALLS_AWAY && recipient(detecting, isAbroad).isEmpty();
    }
}
