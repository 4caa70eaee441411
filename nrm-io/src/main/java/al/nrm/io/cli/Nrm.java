package al.nrm.io.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The program {@code nrm}. */
public final class Nrm {
    private Nrm() {}

    /** Runs one command and ends the process with its exit code. */
    // From JDK 22 to 24 there is a console without a terminal too; the worst is a needless progress line.
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] args) {
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int code = run(args, new Streams(System.in, out, err, System.console() != null), new RulePacks());
        System.exit(code);
    }

    /**
     * Runs one command. Whatever the streams are, UTF-8 is written to them; they are flushed, not closed.
     *
     * @param out gets only the result
     * @param err gets everything else
     * @return the exit code: 0 done, 1 input refused, 2 wrong usage, 3 rule pack refused, 4 a scenario failed, 70 a defect of the program
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Streams(in, utf8(out), utf8(err), false), new RulePacks());
    }

    static int run(String[] args, Streams streams, RulesSource books) {
        HelpWording wording = HelpWording.of(args);
        CommandContext desk = new CommandContext(streams, books, wording);
        CommandLine line = new CommandLine(new NrmCommand(desk))
                .addSubcommand(new DecideCommand(desk))
                .addSubcommand(new AskCommand(desk))
                .addSubcommand(new WhyNotCommand(desk))
                .addSubcommand(new WhomCommand(desk))
                .addSubcommand(new TrainingCommand(desk))
                .addSubcommand(exercises(desk))
                .addSubcommand(new CountyCommand(desk))
                .addSubcommand(new UnmetCommand(desk))
                .addSubcommand(forms(desk))
                .addSubcommand(packs(desk))
                .addSubcommand(directories(desk))
                .addSubcommand(cases(desk))
                .addSubcommand(new SchemaCommand(desk));
        speak(line, wording.usage());
        // The converter of picocli hides why a path is refused.
        line.registerConverter(Path.class, text -> Path.of(text));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(new PrintWriter(streams.out(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), false, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new UsageException(desk));
        line.setExecutionExceptionHandler(new ExceptionMapper(desk));
        try {
            return line.execute(args);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
            streams.out().flush();
            streams.err().flush();
        }
    }

    private static CommandLine forms(CommandContext desk) {
        return new CommandLine(new FormCommand(desk))
                .addSubcommand(new FormReferralCommand())
                .addSubcommand(new FormIdentificationCommand())
                .addSubcommand(new FormRightsCommand())
                .addSubcommand(new FormCardCommand());
    }

    private static CommandLine exercises(CommandContext desk) {
        return new CommandLine(new ExerciseCommand(desk))
                .addSubcommand(new ExerciseListCommand())
                .addSubcommand(new ExerciseShowCommand())
                .addSubcommand(new ExerciseMarkCommand());
    }

    private static CommandLine directories(CommandContext desk) {
        return new CommandLine(new DirectoryCommand(desk))
                .addSubcommand(new DirectoryTemplateCommand())
                .addSubcommand(new DirectoryReadCommand())
                .addSubcommand(new DirectoryCheckCommand())
                .addSubcommand(new DirectoryMergeCommand());
    }

    private static CommandLine cases(CommandContext desk) {
        return new CommandLine(new CasesCommand(desk))
                .addSubcommand(new CasesTemplateCommand())
                .addSubcommand(new CasesReadCommand());
    }

    private static CommandLine packs(CommandContext desk) {
        return new CommandLine(new PackCommand(desk))
                .addSubcommand(new PackWordsCommand())
                .addSubcommand(new PackShowCommand())
                .addSubcommand(new PackCheckCommand())
                .addSubcommand(new PackWatchCommand())
                .addSubcommand(new PackTestCommand())
                .addSubcommand(new PackDiffCommand())
                .addSubcommand(new PackInitCommand());
    }

    private static void speak(CommandLine line, ResourceBundle words) {
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(command -> speak(command, words));
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
