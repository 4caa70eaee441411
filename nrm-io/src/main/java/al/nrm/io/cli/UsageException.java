package al.nrm.io.cli;

import al.nrm.io.report.Labels;
import al.nrm.text.NearestWord;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was perhaps meant, and where help is; two lines, no page of usage. */
final class UsageException implements IParameterExceptionHandler {
    private final CommandContext desk;
    private final Labels words;

    UsageException(CommandContext desk) {
        this.desk = desk;
        this.words = desk.wording().words();
    }

    /** Wrong usage that a command found out itself, in words of the right language. */
    static final class Because extends ParameterException {
        private static final long serialVersionUID = 1L;

        Because(CommandLine line, String message) {
            super(line, message);
        }

        /** Where one of the commands below a command is missing. */
        static Because noCommand(CommandLine line, Labels words) {
            return new Because(
                    line,
                    words.of(
                            "usage.no-command",
                            String.join(", ", line.getSubcommands().keySet())));
        }

        /** With the known word that was perhaps meant: one that is near, else the codes in which the word occurs. */
        static Because maybe(CommandLine line, Labels words, String message, String word, Collection<String> known) {
            String part = "_" + word.toUpperCase(Locale.ROOT) + "_";
            String within = known.stream()
                    .filter(code -> ("_" + code + "_").contains(part))
                    .collect(Collectors.joining(", "));
            String meant = NearestWord.to(word, known).orElse(within);
            return new Because(line, meant.isEmpty() ? message : message + " " + words.of("usage.maybe", meant));
        }
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        if (wrong.getCause() instanceof InvalidPathException) {
            String file = wrong.getValue() == null ? "" : wrong.getValue();
            new ErrorOutput(desk.wording())
                    .print(
                            RefusedFile.unreadable(file, words.of("file.name")),
                            false,
                            desk.streams().err());
            return ExitCode.INPUT_REFUSED.code();
        }
        desk.streams().err().println("nrm: " + message(wrong, line));
        desk.streams()
                .err()
                .println(words.of("usage.help", line.getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USAGE.code();
    }

    private String message(ParameterException wrong, CommandLine line) {
        if (wrong instanceof Because) {
            return String.valueOf(wrong.getMessage());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), line);
        }
        if (wrong instanceof MissingParameterException missing) {
            return words.of(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageException::name).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.of("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        return words.of("usage.value", argument == null ? "" : name(argument));
    }

    private String unmatched(String word, CommandLine line) {
        boolean option = word.startsWith("-");
        boolean command = !option && !line.getSubcommands().isEmpty();
        List<String> known =
                new ArrayList<>(option ? options(line) : line.getSubcommands().keySet());
        String what = words.of(option ? "usage.option" : command ? "usage.command" : "usage.argument", word);
        String name = option ? word.split("=", 2)[0] : word;
        return NearestWord.to(name, known)
                // An option after "--" is known, and no hint: it is an argument there.
                .filter(near -> !near.equals(name))
                .map(near -> what + " " + words.of("usage.maybe", near))
                .orElse(command ? what + " " + words.of("usage.commands", String.join(", ", known)) : what);
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
