package al.nrm.io.cli.internal.command;

import al.nrm.provider.Directory;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the law: {@link RulePacks} in the program, a fixed law in tests. */
public interface RulesSource {
    /**
     * Opens a law.
     *
     * @param pack a folder or zip; empty for the bundled pack
     * @param directory empty for the bundled directory
     * @throws al.nrm.rules.pack.RulePackException if the pack is refused
     */
    LoadedRules open(Optional<Path> pack, Optional<Directory> directory);

    /** The version of the library. */
    String version();
}
