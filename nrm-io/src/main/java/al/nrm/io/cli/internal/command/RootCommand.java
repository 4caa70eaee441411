package al.nrm.io.cli.internal.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, with the options that every command has. */
public abstract class RootCommand extends CommandGroup {
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

    protected RootCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public CommandContext context() {
        return context;
    }

    /** The pack that was named; empty for the bundled one, which has the name {@code al}. */
    public Optional<Path> pack() {
        return Optional.ofNullable(pack).filter(NamedPacks::isOwn);
    }

    public Optional<String> directory() {
        return Optional.ofNullable(directory);
    }

    public Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean debug() {
        return debug;
    }

    /** Refuses an unknown language. {@link HelpWording} has chosen the language of the messages before. */
    public void checkLanguage(OptionValues values) {
        if (language != null && HelpWording.language(language).isEmpty()) {
            throw values.refused("usage.choice", "--lang", language, "sq, en");
        }
    }

    /** The version of the library. */
    public static final class Version implements CommandLine.IVersionProvider {
        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public String[] getVersion() {
            RootCommand root = (RootCommand) Objects.requireNonNull(spec).root().userObject();
            return new String[] {"nrm " + root.context().rules().version()};
        }
    }
}
