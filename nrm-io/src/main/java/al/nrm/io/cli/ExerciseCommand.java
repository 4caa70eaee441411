package al.nrm.io.cli;

import picocli.CommandLine.Command;

/** {@code nrm exercise}: exercises for trainings, made from scenarios of a pack. */
@Command(
        name = "exercise",
        subcommands = {ExerciseListCommand.class, ExerciseShowCommand.class, ExerciseMarkCommand.class})
final class ExerciseCommand extends CommandGroup {}
