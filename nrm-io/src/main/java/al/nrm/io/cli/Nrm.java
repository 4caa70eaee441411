package al.nrm.io.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ResourceBundle;
import picocli.CommandLine;

/**
 * The program {@code nrm}.
 *
 * <pre>{@code
 * int code = Nrm.run(new String[] {"decide", "case.json"}, System.in, System.out, System.err);
 * }</pre>
 */
public final class Nrm {
    private Nrm() {}

    /** Runs one command and ends the process with its exit code. */
    // From JDK 22 to 24 there is a console without a terminal too; the worst is a needless progress line.
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] args) {
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = utf8(standard);
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        if (!readsItsOwnResources()) {
            // Java finds resources of a jar in a folder with "!" in its name, and cannot open them: JDK-4523159.
            err.println("nrm: zhvendoseni nrm.jar në një dosje pa \"!\" në emër. / "
                    + "Move nrm.jar to a folder without \"!\" in its name.");
            err.flush();
            System.exit(ExitCode.DEFECT.code());
        }
        int code = run(
                args,
                new Streams(System.in, out, err, System.console() != null, standard::isPipeClosed),
                new RulePacks());
        System.exit(code);
    }

    private static boolean readsItsOwnResources() {
        try (InputStream words = Nrm.class.getResourceAsStream("messages_en.properties")) {
            return words != null;
        } catch (IOException unreadable) {
            return false;
        }
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
            int code = line.execute(args);
            line.getOut().flush();
            return code == ExitCode.DONE.code() && isLost(streams, wording) ? ExitCode.INPUT_REFUSED.code() : code;
        } finally {
            line.getOut().flush();
            line.getErr().flush();
            streams.out().flush();
            streams.err().flush();
        }
    }

    /** Whether what was written, such as a help text, did not arrive, although something still reads it. */
    private static boolean isLost(Streams streams, HelpWording wording) {
        boolean lost = streams.out().checkError() && !streams.pipeClosed().getAsBoolean();
        if (lost) {
            streams.err().println("nrm: " + wording.words().of("output.broken"));
        }
        return lost;
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
