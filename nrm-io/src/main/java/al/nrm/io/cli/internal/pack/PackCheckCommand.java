package al.nrm.io.cli.internal.pack;

import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.NamedPacks;
import al.nrm.io.cli.internal.command.Today;
import al.nrm.rules.authoring.Finding;
import al.nrm.rules.authoring.PackCheck;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nrm pack check}: every problem of a pack, with file and line. */
@Command(name = "check")
final class PackCheckCommand extends OnePackCommand {
    /** How many further lines of an equal finding are named at most. */
    private static final int MOST_LINES = 8;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--since", paramLabel = "OLD", descriptionKey = "check.since")
    private @Nullable Path since;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "check.from")
    private @Nullable String from;

    @Override
    protected int run() {
        LocalDate amendment = from == null ? Today.day() : values().day(from, "check.no-day", from);
        PackDraft draft;
        try {
            draft = draft();
        } catch (RulePackException refused) {
            print(refused.problems().stream()
                    .map(problem -> new Finding(problem, Finding.Severity.ERROR))
                    .toList());
            return deliver(
                    path().map(Path::toString).orElse(""), refused.problems().size(), 0);
        }
        List<Finding> findings =
                new ArrayList<>(PackCheck.of(draft, Today.day()).findings());
        if (since != null) {
            RulePack older = new NamedPacks(context()).rules(Optional.of(since)).pack();
            findings.addAll(PackCheck.since(draft, older, amendment).findings());
        }
        PackCheck check = PackCheck.sorted(findings);
        print(check.findings());
        int warnings = check.of(Finding.Severity.WARNING).size();
        int errors = check.of(Finding.Severity.ERROR).size();
        return deliver(summary(draft), strict ? errors + warnings : errors, strict ? 0 : warnings);
    }

    /** Prints each finding; equal findings in several lines of a file are one line. */
    private void print(List<Finding> findings) {
        TextLanguage language = context().language();
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String what = finding.problem().path()
                    + finding.severity()
                    + finding.problem().sentence(language);
            alike.computeIfAbsent(what, none -> new ArrayList<>()).add(finding);
        }
        for (List<Finding> same : alike.values()) {
            String line = same.get(0).render(language);
            if (same.size() > 1) {
                String others = same.stream()
                        .skip(1)
                        .limit(MOST_LINES)
                        .map(finding -> Integer.toString(finding.problem().line()))
                        .collect(Collectors.joining(", "));
                line += " " + context().words().of("check.also", same.size(), others)
                        + (same.size() - 1 > MOST_LINES ? ", …)" : ")");
            }
            context().err().println(line);
        }
    }

    private static String summary(PackDraft draft) {
        RulePack read = draft.pack();
        return read.id() + " " + read.version() + ": " + read.ruleIds().size() + " rules, "
                + read.parameters().size() + " parameters, "
                + draft.scenarios().size() + " scenarios";
    }

    /** The last line is the same in both languages, since scripts read it; in Albanian a line for people comes before it. */
    private int deliver(String what, int errors, int warnings) {
        String counted = errors == 0 && warnings == 0
                ? "no problem"
                : errors == 0 ? counted(warnings, "warning") : counted(errors, "problem") + also(warnings);
        String albanian = context().language() == TextLanguage.SQ
                ? context().words().of("check.counted", errors, warnings) + "\n"
                : "";
        return deliver(
                false,
                albanian + "pack " + what + ": " + counted + "\n",
                errors == 0 ? ExitCode.DONE : ExitCode.PACK_REFUSED);
    }

    private static String also(int warnings) {
        return warnings == 0 ? "" : ", " + counted(warnings, "warning");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
