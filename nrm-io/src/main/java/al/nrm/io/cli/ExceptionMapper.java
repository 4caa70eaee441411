package al.nrm.io.cli;

import al.nrm.decision.UndecidedException;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.pack.MissingJarsException;
import al.nrm.rules.pack.RulePackException;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into lines on standard error and an exit code. */
final class ExceptionMapper implements IExecutionExceptionHandler {
    private final CommandContext desk;

    ExceptionMapper(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintStream err = desk.streams().err();
        if (failure instanceof ParameterException wrong) {
            return new UsageException(desk).handleParseException(wrong, new String[0]);
        }
        if (failure instanceof PipeClosedException) {
            return ExitCode.DONE.code();
        }
        ErrorOutput complaints = new ErrorOutput(desk.wording());
        boolean json = line.getCommand() instanceof AnswersPrograms command && command.isJson();
        if (failure instanceof RefusedFile refused) {
            complaints.print(refused, json, err);
            return ExitCode.INPUT_REFUSED.code();
        }
        if (failure instanceof RefusedInputException refused) {
            complaints.print(new RefusedFile("", refused.problems(), refused.total()), json, err);
            return ExitCode.INPUT_REFUSED.code();
        }
        if (failure instanceof RulePackException refused) {
            complaints.print(refused, json, err);
            return ExitCode.PACK_REFUSED.code();
        }
        if (failure instanceof UndecidedException undecided) {
            err.println(complaints.undecided(undecided));
            return ExitCode.PACK_REFUSED.code();
        }
        if (failure instanceof MissingJarsException missing) {
            err.println("nrm: " + missing.what().in(desk.wording().language()));
            return ExitCode.DEFECT.code();
        }
        boolean debug = line.getCommandSpec().root().userObject() instanceof NrmCommand options && options.debug();
        err.println(Defect.of(failure).line(desk.wording()));
        if (debug) {
            failure.printStackTrace(err);
        }
        return ExitCode.DEFECT.code();
    }
}
