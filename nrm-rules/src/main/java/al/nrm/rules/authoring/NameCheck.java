package al.nrm.rules.authoring;

import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.CheckedPack;

/** An own pack with the id and the version of the bundled one: a decision names its pack by both. */
final class NameCheck implements Check {
    @Override
    public void check(PackDraft draft, CheckedPack pack, Findings findings) {
        CheckedPack bundled = BundledPack.read();
        if (pack.id().equals(bundled.id())
                && pack.version().equals(bundled.version())
                && !pack.sha256().equals(bundled.sha256())) {
            findings.warning(pack.place("pack.yaml", "version"), "version.bundled", pack.id(), pack.version());
        }
    }
}
