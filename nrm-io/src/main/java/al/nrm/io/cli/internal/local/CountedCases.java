package al.nrm.io.cli.internal.local;

import al.nrm.casefile.CaseFile;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.json.JsonLines;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.county.CountedCase;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides a file of cases, one per line, and keeps of each case only what is counted. */
final class CountedCases {
    private CountedCases() {}

    /**
     * Reads and decides.
     *
     * @throws RefusedFile if the file cannot be read, or a line is refused; it carries the problems of all lines
     */
    static List<CountedCase> of(String file, CommandContext context, LoadedRules law) {
        JsonReader<CaseFile> reader = NrmJson.standard().cases(law.terms());
        List<CountedCase> counted = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Long> ids = new HashMap<>();
        context.reading(file, stream -> {
            JsonLines lines = JsonLines.of(stream, Limits.DEFAULT.caseBytes());
            for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                ReadResult<CaseFile> read = reader.read(line.get().text());
                String place = "/" + line.get().number();
                if (read.isRefused()) {
                    read.problems()
                            .forEach(problem -> problems.add(Problem.at(
                                    place + problem.pointer(),
                                    problem.what(),
                                    problem.hint().orElse(problem.what()))));
                } else {
                    Long before = ids.putIfAbsent(read.value().id(), line.get().number());
                    if (before != null) {
                        problems.add(Problem.at(
                                place + "/id",
                                Text.of(
                                        "Ky rast gjendet tashmë në rreshtin " + before + ".",
                                        "This case is in line " + before + " already."),
                                Text.of("Çdo rast njëherë.", "Each case once.")));
                    }
                    counted.add(CountedCase.of(read.value(), law.decider().decide(read.value())));
                }
            }
            return counted;
        });
        if (!problems.isEmpty()) {
            throw new RefusedFile(file, problems, problems.size());
        }
        return counted;
    }
}
