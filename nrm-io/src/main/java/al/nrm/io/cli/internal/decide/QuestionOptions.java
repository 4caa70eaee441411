package al.nrm.io.cli.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.OptionValues;
import al.nrm.io.cli.internal.command.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options that choose questions. */
final class QuestionOptions {
    @Option(names = "--not-known", paramLabel = "POINTER,…", split = ",")
    private List<String> notKnown = new ArrayList<>();

    @Option(names = "--now")
    private boolean now;

    /**
     * Refuses pointers of facts that are never asked.
     *
     * @throws UsageException if there is one
     */
    void check(LoadedRules law, OptionValues values) {
        Set<String> askable = law.inquiries().askable();
        for (String pointer : notKnown) {
            if (!askable.contains(pointer)) {
                throw values.refusedWithin(pointer, askable, "ask.unknown", pointer);
            }
        }
    }

    /** Every question about a case, without those of {@code --not-known}. */
    List<Question> all(LoadedRules law, CaseFile file) {
        return law.inquiries().questions(file, Set.copyOf(notKnown));
    }

    /** All questions; with {@code --now} only those that cannot wait. */
    List<Question> wanted(List<Question> questions) {
        return now ? questions.stream().filter(question -> !question.later()).toList() : questions;
    }
}
