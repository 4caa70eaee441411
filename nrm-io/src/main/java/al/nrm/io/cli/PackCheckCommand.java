package al.nrm.io.cli;

import al.nrm.io.report.Labels;
import al.nrm.rules.authoring.Finding;
import al.nrm.rules.authoring.PackCheck;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.TextLanguage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack check}: every problem of a pack, with file and line. */
@Command(name = "check", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackCheckCommand implements Callable<Integer> {
    /** How many of the lines are named on which the same is wrong. */
    private static final int MOST_LINES = 8;

    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PACK", descriptionKey = "pack", arity = "0..1")
    private @Nullable Path path;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--since", paramLabel = "OLD", descriptionKey = "check.since")
    private @Nullable Path since;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "check.from")
    private @Nullable String from;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        CommandContext desk = parent.desk();
        LocalDate amendment = amendment(desk);
        PackDraft draft;
        try {
            draft = parent.draft(given, path);
        } catch (RulePackException refused) {
            say(
                    desk,
                    refused.problems().stream()
                            .map(problem -> new Finding(problem, Finding.Severity.ERROR))
                            .toList());
            String name = path == null ? given.pack().map(Path::toString).orElse("") : path.toString();
            return deliver(desk, given, name, refused.problems().size(), 0);
        }
        List<Finding> findings =
                new ArrayList<>(PackCheck.of(draft, Today.day()).findings());
        if (since != null) {
            RulePack older = parent.rules(since).pack();
            findings.addAll(PackCheck.since(draft, older, amendment).findings());
        }
        PackCheck check = PackCheck.sorted(findings);
        say(desk, check.findings());
        List<RulePackProblem> warnings = check.of(Finding.Severity.WARNING);
        int errors = check.of(Finding.Severity.ERROR).size();
        return deliver(
                desk, given, summary(draft), strict ? errors + warnings.size() : errors, strict ? 0 : warnings.size());
    }

    /** The first day on which the law may be another: the given one, else today. */
    private LocalDate amendment(CommandContext desk) {
        if (from == null) {
            return Today.day();
        }
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException noDay) {
            throw new UsageException.Because(
                    Objects.requireNonNull(spec).commandLine(),
                    desk.wording().words().of("check.no-day", from));
        }
    }

    /** The same of several lines of a file is one line. */
    private static void say(CommandContext desk, List<Finding> findings) {
        TextLanguage language = desk.wording().language();
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
                line += " " + desk.wording().words().of("check.also", same.size(), others)
                        + (same.size() - 1 > MOST_LINES ? ", …)" : ")");
            }
            desk.streams().err().println(line);
        }
    }

    private static String summary(PackDraft draft) {
        RulePack read = draft.pack();
        return read.id() + " " + read.version() + ": " + read.ruleIds().size() + " rules, "
                + read.parameters().size() + " parameters, "
                + draft.scenarios().size() + " scenarios";
    }

    /** The last line is the same in both languages, since scripts read it; people have theirs before it. */
    private static int deliver(CommandContext desk, NrmCommand given, String what, int errors, int warnings) {
        Labels words = desk.wording().words();
        String counted = errors == 0 && warnings == 0
                ? "no problem"
                : errors == 0 ? counted(warnings, "warning") : counted(errors, "problem") + also(warnings);
        return desk.deliver(given, delivery -> {
            if (desk.wording().language() == TextLanguage.SQ) {
                delivery.print(words.of("check.counted", errors, warnings) + "\n");
            }
            delivery.print("pack " + what + ": " + counted + "\n");
            return errors == 0 ? ExitCode.DONE.code() : ExitCode.PACK_REFUSED.code();
        });
    }

    private static String also(int warnings) {
        return warnings == 0 ? "" : ", " + counted(warnings, "warning");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
