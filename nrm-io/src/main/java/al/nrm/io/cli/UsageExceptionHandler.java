package al.nrm.io.cli;

import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.ErrorOutput;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.cli.internal.command.UsageException;
import al.nrm.text.NearestWord;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what is wrong with a command line, the word that may have been meant, and the command for help, in two lines. */
record UsageExceptionHandler(CommandContext context) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        if (wrong.getCause() instanceof InvalidPathException) {
            String file = wrong.getValue() == null ? "" : wrong.getValue();
            new ErrorOutput(context)
                    .print(RefusedFile.unreadable(file, context.words().of("file.name")), false);
            return ExitCode.INPUT_REFUSED.code();
        }
        context.err().println("nrm: " + message(wrong, line));
        context.err()
                .println(context.words().of("usage.help", line.getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USAGE.code();
    }

    private String message(ParameterException wrong, CommandLine line) {
        if (wrong instanceof UsageException) {
            return String.valueOf(wrong.getMessage());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), line);
        }
        if (wrong instanceof MissingParameterException missing) {
            return context.words()
                    .of(
                            "usage.missing",
                            missing.getMissing().stream()
                                    .map(UsageExceptionHandler::name)
                                    .collect(Collectors.joining(", ")));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return context.words().of("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        return context.words().of("usage.value", argument == null ? "" : name(argument));
    }

    private String unmatched(String word, CommandLine line) {
        boolean option = word.startsWith("-");
        boolean command = !option && !line.getSubcommands().isEmpty();
        List<String> known =
                new ArrayList<>(option ? options(line) : line.getSubcommands().keySet());
        String what = context.words().of(option ? "usage.option" : command ? "usage.command" : "usage.argument", word);
        String name = option ? word.split("=", 2)[0] : word;
        return NearestWord.to(name, known)
                // An option after "--" is an argument, and its own name is no hint.
                .filter(near -> !near.equals(name))
                .map(near -> what + " " + context.words().of("usage.maybe", near))
                .orElse(command ? what + " " + context.words().of("usage.commands", String.join(", ", known)) : what);
    }

    private static List<String> options(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .sorted()
                .toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
