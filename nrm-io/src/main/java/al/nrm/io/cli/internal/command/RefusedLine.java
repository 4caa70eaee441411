package al.nrm.io.cli.internal.command;

import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.util.List;

/**
 * A line of a file that was refused.
 *
 * @param number the line, from 1
 * @param problems what is wrong with it
 * @param total the number of all problems, of which some may not be listed
 */
public record RefusedLine(long number, List<Problem> problems, int total) {
    /** A line with one problem, in the language of the run. */
    public static RefusedLine of(long number, String what) {
        return new RefusedLine(number, List.of(Problem.at("", Text.of(what, what))), 1);
    }
}
