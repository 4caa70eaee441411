package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.history.HistoryFiles;
import al.nrm.io.report.county.CountedCase;
import al.nrm.io.report.county.FollowedCase;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What is counted of the histories of a file or folder.
 *
 * @param cases the cases that were opened until the moment
 * @param read how reading went: a history in which something is wrong is left out and reported
 */
record FollowedCases(List<FollowedCase> cases, ExitCode read) {
    FollowedCases {
        cases = List.copyOf(cases);
    }

    static FollowedCases of(
            String place, OffsetDateTime moment, CommandContext context, LoadedRules law, boolean json) {
        List<FollowedCase> cases = new ArrayList<>();
        ExitCode read = new HistoryFiles(context, law.history(), json)
                .read(place, history -> FollowedCase.of(history, moment).ifPresent(cases::add));
        return new FollowedCases(cases, read);
    }

    /** What is counted by the last advice of each case. */
    List<CountedCase> counted() {
        return cases.stream().flatMap(one -> one.counted().stream()).toList();
    }
}
