package al.nrm.decision;

import al.nrm.casefile.Answer;
import java.time.LocalDate;

/** A decision on an invented case, for tests to change. */
public final class Decisions {
    private Decisions() {}

    public static Decision.Builder invented() {
        return Decision.builder()
                .caseId("invented-1")
                .asOf(LocalDate.of(2026, 3, 2))
                .library(LibraryVersion.builder().version("1.0.0").build())
                .pack(PackReference.builder()
                        .id("al")
                        .version("1.0.0")
                        .sha256("0")
                        .build())
                .directory(DirectoryReference.builder().sha256("0").build())
                .status(Status.POTENTIAL_VICTIM)
                .treatAs(TreatAs.CHILD)
                .elements(Elements.builder()
                        .act(Answer.YES)
                        .means(Answer.UNKNOWN)
                        .purpose(Answer.YES)
                        .build())
                .evidence(Evidence.LIMITED)
                .urgency(Urgency.URGENT)
                .referralBasis(ReferralBasis.CHILD);
    }
}
