package al.nrm.io.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code nrm} itself, and the options that every command has. */
@Command(name = "nrm", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class NrmCommand implements Runnable {
    private final CommandContext desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--pack", paramLabel = "PACK", scope = ScopeType.INHERIT)
    private @Nullable Path pack;

    @Option(names = "--directory", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable String directory;

    @Option(names = "--lang", paramLabel = "sq|en", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Option(names = "-o", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path output;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // picocli answers it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // picocli answers it
    private boolean version;

    NrmCommand(CommandContext desk) {
        this.desk = desk;
    }

    Optional<Path> pack() {
        // The bundled pack has a name, so that it can be asked for.
        return Optional.ofNullable(pack).filter(path -> !path.toString().equals("al"));
    }

    Optional<String> directory() {
        return Optional.ofNullable(directory);
    }

    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }

    /** Refuses a language that does not exist; which one to use was found out before. */
    void checkLanguage(CommandLine line) {
        if (language != null && HelpWording.language(language).isEmpty()) {
            throw new UsageException.Because(
                    line, desk.wording().words().of("usage.choice", "--lang", language, "sq, en"));
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        checkLanguage(line);
        throw UsageException.Because.noCommand(line, desk.wording().words());
    }

    /** The version of the library. */
    static final class Version implements CommandLine.IVersionProvider {
        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public String[] getVersion() {
            CommandSpec root = java.util.Objects.requireNonNull(spec).root();
            NrmCommand command = (NrmCommand) root.userObject();
            return new String[] {"nrm " + command.desk.books().version()};
        }
    }
}
