package al.nrm.io.cli;

import al.nrm.decision.UndecidedException;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.Defect;
import al.nrm.io.cli.internal.command.ErrorOutput;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.PipeClosedException;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.cli.internal.command.RootCommand;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.pack.MissingJarsException;
import al.nrm.rules.pack.RulePackException;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Writes a failure of a command to standard error and gives its exit code. */
record ExceptionMapper(CommandContext context) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintStream err = context.err();
        if (failure instanceof PipeClosedException) {
            return ExitCode.DONE.code();
        }
        ErrorOutput errors = new ErrorOutput(context);
        boolean json = line.getCommand() instanceof CliCommand command && command.isJson();
        if (failure instanceof RefusedFile refused) {
            errors.print(refused, json);
            return ExitCode.INPUT_REFUSED.code();
        }
        if (failure instanceof RefusedInputException refused) {
            errors.print(new RefusedFile("", refused), json);
            return ExitCode.INPUT_REFUSED.code();
        }
        if (failure instanceof RulePackException refused) {
            errors.print(refused, json);
            return ExitCode.PACK_REFUSED.code();
        }
        if (failure instanceof UndecidedException undecided) {
            err.println(errors.undecided(undecided));
            return ExitCode.PACK_REFUSED.code();
        }
        if (failure instanceof MissingJarsException missing) {
            err.println("nrm: " + missing.what().in(context.language()));
            return ExitCode.DEFECT.code();
        }
        boolean debug = line.getCommandSpec().root().userObject() instanceof RootCommand options && options.debug();
        err.println(Defect.of(failure).line(context.wording()));
        if (debug) {
            failure.printStackTrace(err);
        }
        return ExitCode.DEFECT.code();
    }
}
