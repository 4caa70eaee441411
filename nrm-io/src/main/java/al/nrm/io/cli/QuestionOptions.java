package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.io.report.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which questions are wanted. */
final class QuestionOptions {
    @Option(names = "--not-known", paramLabel = "POINTER,…", split = ",")
    private List<String> notKnown = new ArrayList<>();

    @Option(names = "--now")
    private boolean now;

    /**
     * Refuses pointers of facts that are never asked.
     *
     * @throws WrongUsage.Because if there is one
     */
    void check(LoadedRules law, CommandLine line, Labels words) {
        Set<String> askable = law.inquiries().askable();
        for (String pointer : notKnown) {
            if (!askable.contains(pointer)) {
                throw UsageException.Because.maybe(line, words, words.of("ask.unknown", pointer), pointer, askable);
            }
        }
    }

    /** Every question about a case, but for those that were asked in vain. */
    List<Question> all(LoadedRules law, CaseFile file) {
        return law.inquiries().questions(file, Set.copyOf(notKnown));
    }

    /** Those that are wanted: with {@code --now} only what cannot wait. */
    List<Question> wanted(List<Question> questions) {
        return now ? questions.stream().filter(question -> !question.later()).toList() : questions;
    }
}
