package al.nrm.io.cli;

import al.nrm.provider.Directory;
import java.nio.file.Path;
import java.util.Optional;

/** Where the law comes from: for the program the rule packs, for a test whatever it likes. */
interface RulesSource {
    /**
     * Opens a law.
     *
     * @param pack a folder or zip; none: the bundled pack
     * @param directory none: the bundled directory
     * @throws al.nrm.rules.pack.RulePackException if the pack is refused
     */
    LoadedRules open(Optional<Path> pack, Optional<Directory> directory);

    /** The version of the library. */
    String version();
}
