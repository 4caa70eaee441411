package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.pack.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision names the rules that it was made by; a pack that was altered in memory does not have the name of its origin. */
class AlteredPackHashTest {
    @Test
    void no_pack_with_a_change_in_it_has_the_hash_of_the_pack_nor_that_of_another_change() {
        ReferralRules rules = Pack.small().load();
        List<String> hashes = hashes(rules.pack());
        assertThat(hashes).isNotEmpty().doesNotContain(rules.pack().sha256()).doesNotHaveDuplicates();
        assertThat(hashes(Pack.small().load().pack())).isEqualTo(hashes);
    }

    private static List<String> hashes(RulePack pack) {
        return new PackMutator(CheckedPack.of(pack))
                .all().stream().map(mutant -> mutant.pack().sha256()).toList();
    }
}
