package al.nrm.io.cli.internal.command;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackDraft;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Packs by their paths on the command line; {@code al} is the bundled one. */
public record NamedPacks(CommandContext context) {
    private static final String BUNDLED = "al";

    /** Whether a path is not the name of the bundled pack. */
    public static boolean isOwn(Path path) {
        return !path.toString().equals(BUNDLED);
    }

    /**
     * Opens a pack for its author.
     *
     * @param path empty for the bundled pack
     * @throws RefusedFile if there is none, or it cannot be read
     */
    public PackDraft draft(Optional<Path> path) {
        return path.filter(NamedPacks::isOwn)
                .map(own -> read(own, PackDraft::open))
                .orElseGet(PackDraft::bundled);
    }

    /**
     * The rules of a pack.
     *
     * @param path empty for the bundled pack
     * @throws RefusedFile if there is none, or it cannot be read
     */
    public ReferralRules rules(Optional<Path> path) {
        return path.filter(NamedPacks::isOwn)
                .map(own -> read(own, ReferralRules::load))
                .orElseGet(ReferralRules::bundled);
    }

    private <T> T read(Path path, Function<Path, T> read) {
        if (!Files.exists(path)) {
            throw RefusedFile.unreadable(path.toString(), context.words().of("file.missing"));
        }
        try {
            return read.apply(path);
        } catch (UncheckedIOException unreadable) {
            throw RefusedFile.unreadable(
                    path.toString(), context.wording().unreadable(Objects.requireNonNull(unreadable.getCause())));
        }
    }
}
