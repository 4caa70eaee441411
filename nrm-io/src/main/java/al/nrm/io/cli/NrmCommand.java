package al.nrm.io.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code nrm} itself, and the options that every command has. */
@Command(
        name = "nrm",
        subcommands = {
            DecideCommand.class,
            AskCommand.class,
            WhyNotCommand.class,
            WhomCommand.class,
            HistoryCommand.class,
            DueCommand.class,
            OverridesCommand.class,
            TrainingCommand.class,
            ExerciseCommand.class,
            CountyCommand.class,
            UnmetCommand.class,
            FormCommand.class,
            PackCommand.class,
            DirectoryCommand.class,
            CasesCommand.class,
            SchemaCommand.class
        })
final class NrmCommand extends CommandGroup {
    private final CommandContext context;

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

    NrmCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    CommandContext context() {
        return context;
    }

    /** The pack that was named; empty for the bundled one, which has the name {@code al}. */
    Optional<Path> pack() {
        return Optional.ofNullable(pack).filter(NamedPacks::isOwn);
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

    /** Refuses an unknown language. {@link HelpWording} has chosen the language of the messages before. */
    void checkLanguage(OptionValues values) {
        if (language != null && HelpWording.language(language).isEmpty()) {
            throw values.refused("usage.choice", "--lang", language, "sq, en");
        }
    }

    /** The version of the library. */
    static final class Version implements CommandLine.IVersionProvider {
        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public String[] getVersion() {
            NrmCommand root = (NrmCommand) Objects.requireNonNull(spec).root().userObject();
            return new String[] {"nrm " + root.context().rules().version()};
        }
    }
}
