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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PACK", descriptionKey = "pack", arity = "0..1")
    private @Nullable Path path;

    @Option(names = "--strict")
    private boolean strict;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        CommandContext desk = parent.desk();
        PackDraft draft;
        try {
            draft = parent.draft(given, path);
        } catch (RulePackException refused) {
            refused.problems().forEach(problem -> say(desk, problem));
            String name = path == null ? given.pack().map(Path::toString).orElse("") : path.toString();
            return deliver(desk, given, name, refused.problems().size(), 0);
        }
        PackCheck check = PackCheck.of(draft);
        check.findings().forEach(finding -> say(desk, finding.problem()));
        List<RulePackProblem> warnings = check.of(Finding.Severity.WARNING);
        int errors = check.of(Finding.Severity.ERROR).size();
        return deliver(
                desk, given, summary(draft), strict ? errors + warnings.size() : errors, strict ? 0 : warnings.size());
    }

    private static void say(CommandContext desk, RulePackProblem problem) {
        desk.streams().err().println(problem.render(desk.wording().language()));
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
