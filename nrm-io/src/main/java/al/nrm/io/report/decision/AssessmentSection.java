package al.nrm.io.report.decision;

import al.nrm.casefile.Agency;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The status, whether the person is treated as a child, and who may learn the name. */
final class AssessmentSection {
    private AssessmentSection() {}

    static Section of(ReportContext telling) {
        Decision decision = telling.decision();
        Labels labels = telling.labels();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(headline(decision, labels), Tone.PLAIN));
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(
                labels.of("head.treat"),
                Line.headline(labels.of("head." + Labels.key(decision.treatAs()))),
                Tone.PLAIN));
        boolean none = decision.referralBasis() == ReferralBasis.NONE;
        rows.add(new Block.Row(
                labels.of("head.name"), Line.headline(name(decision, labels)), none ? Tone.WARNING : Tone.PLAIN));
        blocks.add(new Block.Rows(rows));
        return Section.open("assessment", labels.of("head.status"), blocks);
    }

    /** Without an indication the headline has the number of open questions, so that it does not read as a finding. */
    private static Line headline(Decision decision, Labels labels) {
        String said = labels.of("head." + Labels.key(decision.status()));
        if (decision.status() != Status.NO_INDICATION) {
            return Line.headline(said);
        }
        int open = decision.questions().size();
        String known = open == 0
                ? labels.of("head.known-so-far")
                : labels.of(open == 1 ? "head.open-question" : "head.open-questions", open);
        return Line.strong(known).plus(" " + said);
    }

    /** The basis of the referral, and the agencies that learn the name in this case. */
    private static String name(Decision decision, Labels labels) {
        String ground = labels.of("head." + Labels.key(decision.referralBasis()));
        Set<Agency> with = told(decision, IdentitySharing.SHARED);
        Set<Agency> without = told(decision, IdentitySharing.WITHHELD);
        without.removeAll(with);
        if (decision.referralBasis() == ReferralBasis.NONE || (with.isEmpty() && without.isEmpty())) {
            return ground;
        }
        if (with.isEmpty()) {
            return labels.of("name.nobody-yet") + " " + ground;
        }
        return ground + " "
                + (without.isEmpty() ? labels.of("name.to-all") : labels.of("name.to-all-but", names(without, labels)));
    }

    private static Set<Agency> told(Decision decision, IdentitySharing sharing) {
        Set<Agency> told = new LinkedHashSet<>();
        for (Duty duty : decision.duties()) {
            if (duty.identity().filter(sharing::equals).isPresent()) {
                duty.recipient().ifPresent(told::add);
            }
        }
        return told;
    }

    private static String names(Set<Agency> agencies, Labels labels) {
        return agencies.stream().map(labels::of).collect(Collectors.joining(", "));
    }
}
