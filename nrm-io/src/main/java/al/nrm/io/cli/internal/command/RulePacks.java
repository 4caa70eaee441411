package al.nrm.io.cli.internal.command;

import al.nrm.io.report.ReferenceData;
import al.nrm.provider.Directory;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Opens rule packs with {@link ReferralRules}. */
public final class RulePacks implements RulesSource {
    @Override
    public LoadedRules open(Optional<Path> pack, Optional<Directory> directory) {
        ReferralRules loaded = pack.map(ReferralRules::load).orElseGet(ReferralRules::bundled);
        ReferralRules rules = directory.map(loaded::with).orElse(loaded);
        RulePack law = rules.pack();
        return new LoadedRules(
                rules,
                new RuleInquiries(rules),
                rules.terms(),
                glossary(rules),
                law.forms(),
                law.coverage(),
                law.competence(),
                law.historyRules());
    }

    /** The names for the ids in decisions of these rules. */
    public static ReferenceData glossary(ReferralRules rules) {
        RulePack law = rules.pack();
        return new ReferenceData(
                law.sources(),
                law.parameters(),
                law.catalogue(),
                rules.directory(),
                law.duties(),
                law.disclosure(),
                law.blocks());
    }

    @Override
    public String version() {
        try (InputStream file = Objects.requireNonNull(ReferralRules.class.getResourceAsStream("library.properties"))) {
            Properties library = new Properties();
            library.load(file);
            return library.getProperty("version", "?");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
