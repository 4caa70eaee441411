package al.nrm.io.report.decision;

import al.nrm.casefile.Identity;
import al.nrm.decision.ReferralBasis;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.IdentityWords;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.List;

/** Who the person is, with the warning that goes with it. */
final class IdentitySection {
    private IdentitySection() {}

    static Section of(Identity identity, ReportContext telling) {
        Labels labels = telling.labels();
        boolean none = telling.decision().referralBasis() == ReferralBasis.NONE;
        List<Block.Row> rows = new ArrayList<>();
        IdentityWords.of(identity)
                .forEach((key, value) ->
                        rows.add(new Block.Row(labels.of("identity." + key), Line.of(value), Tone.PLAIN)));
        List<Block> blocks =
                List.of(Block.warning(labels.of(none ? "page.who.none" : "page.who.some")), new Block.Rows(rows));
        return new Section("who", labels.of("page.who"), Section.Kind.OPEN, Tone.WARNING, blocks);
    }
}
