package al.nrm.io.cli;

import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.RootCommand;
import al.nrm.io.cli.internal.decide.AskCommand;
import al.nrm.io.cli.internal.decide.CasesCommand;
import al.nrm.io.cli.internal.decide.DecideCommand;
import al.nrm.io.cli.internal.decide.SchemaCommand;
import al.nrm.io.cli.internal.decide.WhyNotCommand;
import al.nrm.io.cli.internal.form.FormCommand;
import al.nrm.io.cli.internal.history.DueCommand;
import al.nrm.io.cli.internal.history.HistoryCommand;
import al.nrm.io.cli.internal.history.OverridesCommand;
import al.nrm.io.cli.internal.local.CountyCommand;
import al.nrm.io.cli.internal.local.DirectoryCommand;
import al.nrm.io.cli.internal.local.UnmetCommand;
import al.nrm.io.cli.internal.local.WhomCommand;
import al.nrm.io.cli.internal.pack.PackCommand;
import al.nrm.io.cli.internal.training.ExerciseCommand;
import al.nrm.io.cli.internal.training.TrainingCommand;
import picocli.CommandLine.Command;

/** {@code nrm} itself. */
@Command(
        name = "nrm",
        subcommands = {
            DecideCommand.class,
            AskCommand.class,
            WhyNotCommand.class,
            WhomCommand.class,
            HistoryCommand.class,
            DueCommand.class,
            OverridesCommand.class,
            TrainingCommand.class,
            ExerciseCommand.class,
            CountyCommand.class,
            UnmetCommand.class,
            FormCommand.class,
            PackCommand.class,
            DirectoryCommand.class,
            CasesCommand.class,
            SchemaCommand.class
        })
final class NrmCommand extends RootCommand {
    NrmCommand(CommandContext context) {
        super(context);
    }
}
