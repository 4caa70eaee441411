package al.nrm.io.cli;

import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.HelpWording;
import al.nrm.io.cli.internal.command.RulePacks;
import al.nrm.io.cli.internal.command.RulesSource;
import al.nrm.io.cli.internal.command.Streams;
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
    // In JDK 22 to 24 there is a console without a terminal, too; then a progress line may be printed needlessly.
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
        try (InputStream words = HelpWording.class.getResourceAsStream("messages_en.properties")) {
            return words != null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Runs one command. It writes UTF-8 to the streams, flushes them and does not close them.
     *
     * @param out receives the result
     * @param err receives all other messages
     * @return the exit code: 0 done, 1 input refused, 2 wrong usage, 3 rule pack refused, 4 a scenario failed, 70 a defect of the program
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Streams(in, utf8(out), utf8(err), false), new RulePacks());
    }

    static int run(String[] args, Streams streams, RulesSource rules) {
        HelpWording wording = HelpWording.of(args);
        CommandContext context = new CommandContext(streams, rules, wording);
        CommandLine line = new CommandLine(new NrmCommand(context));
        setWords(line, wording.usage());
        // The converter of picocli drops the cause of an invalid path.
        line.registerConverter(Path.class, text -> Path.of(text));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(new PrintWriter(streams.out(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), false, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new UsageExceptionHandler(context));
        line.setExecutionExceptionHandler(new ExceptionMapper(context));
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

    /** Whether writing failed, for example of a help text, although the reader has not closed the pipe. */
    private static boolean isLost(Streams streams, HelpWording wording) {
        boolean lost = streams.out().checkError() && !streams.pipeClosed().getAsBoolean();
        if (lost) {
            streams.err().println("nrm: " + wording.words().of("output.broken"));
        }
        return lost;
    }

    /** Sets the words of the usage of a command and of all commands below it. */
    private static void setWords(CommandLine line, ResourceBundle words) {
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(command -> setWords(command, words));
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
