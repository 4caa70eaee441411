package al.nrm.io.cli.internal.training;

import al.nrm.io.cli.internal.command.CommandGroup;
import picocli.CommandLine.Command;

/** {@code nrm exercise}: exercises for trainings, made from scenarios of a pack. */
@Command(
        name = "exercise",
        subcommands = {ExerciseListCommand.class, ExerciseShowCommand.class, ExerciseMarkCommand.class})
public final class ExerciseCommand extends CommandGroup {}
