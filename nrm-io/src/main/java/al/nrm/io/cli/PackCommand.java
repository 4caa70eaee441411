package al.nrm.io.cli;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackDraft;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nrm pack}: what an author of a pack needs. */
@Command(name = "pack")
final class PackCommand extends CommandGroup {
    private static final String BUNDLED = "al";

    PackCommand(CommandContext desk) {
        super(desk);
    }

    /** The options that every command has, checked. */
    NrmCommand options(@Nullable CommandSpec command) {
        return options(Objects.requireNonNull(command).commandLine());
    }

    /** Opens the pack that was named, else that of {@code --pack}, else the bundled one. */
    PackDraft draft(NrmCommand given, @Nullable Path named) {
        return path(given, named)
                .map(path -> reading(path, () -> PackDraft.open(path)))
                .orElseGet(PackDraft::bundled);
    }

    /** Opens the pack that was named; {@code al} is the bundled one. */
    PackDraft named(Path named) {
        return path(named)
                .map(path -> reading(path, () -> PackDraft.open(path)))
                .orElseGet(PackDraft::bundled);
    }

    private static Optional<Path> path(NrmCommand given, @Nullable Path named) {
        return named == null ? given.pack() : path(named);
    }

    /** A pack that was named, or nothing for the bundled one. */
    static Optional<Path> path(Path named) {
        return Optional.of(named).filter(path -> !path.toString().equals(BUNDLED));
    }

    /** The rules of a pack that was named. */
    ReferralRules rules(Path named) {
        return path(named)
                .map(path -> reading(path, () -> ReferralRules.load(path)))
                .orElseGet(ReferralRules::bundled);
    }

    /**
     * Reads a pack.
     *
     * @throws RefusedFile if there is none, or it cannot be read
     */
    <T> T reading(Path path, java.util.function.Supplier<T> read) {
        if (!Files.exists(path)) {
            throw RefusedFile.unreadable(
                    path.toString(), desk().wording().words().of("file.missing"));
        }
        try {
            return read.get();
        } catch (UncheckedIOException unreadable) {
            throw RefusedFile.unreadable(
                    path.toString(), desk().wording().unreadable(Objects.requireNonNull(unreadable.getCause())));
        }
    }

    /** Refuses a format that a command does not have. */
    void checkFormat(@Nullable CommandSpec command, @Nullable String format, String... known) {
        checkChoice(command, "--format", format, known);
    }

    /** Refuses a value that an option does not have. */
    void checkChoice(@Nullable CommandSpec command, String option, @Nullable String chosen, String... known) {
        if (chosen != null && !List.of(known).contains(chosen)) {
            throw new UsageException.Because(
                    Objects.requireNonNull(command).commandLine(),
                    desk().wording().words().of("usage.choice", option, chosen, String.join(", ", known)));
        }
    }
}
