package al.nrm.training;

import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.Period;
import java.util.List;

/**
 * Who must be trained in a county so that it can take part in a stage of the mechanism; from {@code coverage.yaml} of
 * the pack. Members of any audience of a group count for it.
 *
 * @param stage the id of the stage, such as {@code formal-identification}
 * @param meaning the stage in words
 * @param needs the groups that are all needed
 * @param stale after how long a training no longer counts
 * @param inForce the days on which it holds
 * @param citations where it is laid down
 */
public record CoverageNeed(
        String stage, Text meaning, List<Group> needs, Period stale, InForce inForce, List<Citation> citations)
        implements CitedEntry {
    /** Copies the lists. */
    public CoverageNeed {
        needs = List.copyOf(needs);
        citations = List.copyOf(citations);
    }

    /**
     * People of whom a number must be trained.
     *
     * @param label what they are called, such as "a trained police officer"
     * @param audiences the audiences to which they may belong
     * @param atLeast how many are needed, from 1
     */
    public record Group(Text label, List<Audience> audiences, int atLeast) {
        /**
         * Copies the audiences.
         *
         * @throws IllegalArgumentException if there is no audience or no positive number
         */
        public Group {
            audiences = List.copyOf(audiences);
            if (audiences.isEmpty() || atLeast < 1) {
                throw new IllegalArgumentException("A group names an audience and a number from 1.");
            }
        }
    }
}
