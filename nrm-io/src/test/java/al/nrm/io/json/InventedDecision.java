package al.nrm.io.json;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Elements;
import al.nrm.decision.Evidence;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.Notice;
import al.nrm.decision.PackReference;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Pathway;
import al.nrm.decision.Question;
import al.nrm.decision.Reason;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.DimensionScore;
import al.nrm.indicator.IndicatorSet;
import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.provider.Caution;
import al.nrm.provider.ExclusionGround;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Invents decisions of every shape, among them shapes that no rule would make. */
public final class InventedDecision extends Invented {
    InventedDecision(Random random) {
        super(random);
    }

    private InventedDecision(Random random, List<String> texts) {
        super(random, texts);
    }

    /** Decisions whose ids are as they are written in packs and directories. */
    public static Arbitrary<Decision> withPlainIds() {
        return saying(Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(3)
                .ofMaxLength(12)
                .map(word -> "x-" + word));
    }

    /** Decisions all of whose ids and sentences are made of these words. */
    public static Arbitrary<Decision> saying(Arbitrary<String> words) {
        return Combinators.combine(words.list().ofSize(12), Arbitraries.randoms())
                .as((texts, random) -> new InventedDecision(random, texts).decision());
    }

    /** A decision whose reasons may rest on each other in a circle, as no true one does. */
    Decision goingRound() {
        Decision decision = decision();
        List<Reason> reasons = decision.reasons();
        return Decision.builder()
                .from(decision)
                .reasons(reasons.stream()
                        .map(reason -> restingOn(reason, indexes(reasons.size())))
                        .toList())
                .build();
    }

    private static Reason restingOn(Reason reason, List<Integer> others) {
        return reason.in(reason.evidence(), reason.concludes(), others);
    }

    Decision decision() {
        List<Reason> alone = several(4, this::reason);
        // Each rests on some that come later, so none on itself; in a true decision either may come first.
        List<Reason> reasons = IntStream.range(0, alone.size())
                .mapToObj(i -> restingOn(
                        alone.get(i),
                        indexes(alone.size() - i - 1).stream()
                                .map(index -> index + i + 1)
                                .toList()))
                .toList();
        return Decision.builder()
                .caseId("case-" + random.nextInt(100))
                .asOf(day())
                .library(LibraryVersion.builder().version("1.0.0").build())
                .pack(PackReference.builder()
                        .id("al")
                        .version("1.0.0")
                        .sha256(text())
                        .build())
                .directory(DirectoryReference.builder().sha256(text()).build())
                .status(one(Status.values()))
                .treatAs(one(TreatAs.values()))
                .elements(Elements.builder()
                        .act(answer())
                        .means(answer())
                        .purpose(answer())
                        .build())
                .dimensions(several(3, this::dimension))
                .evidence(one(Evidence.values()))
                .urgency(one(Urgency.values()))
                .referralBasis(one(ReferralBasis.values()))
                .pathways(several(4, () -> one(Pathway.values())))
                .duties(several(12, () -> duty(reasons.size())))
                .safeguards(several(
                        6,
                        () -> Safeguard.builder()
                                .code(one(SafeguardCode.bundled()))
                                .reasons(indexes(reasons.size()))
                                .build()))
                .services(several(3, () -> service(reasons.size())))
                .reasons(reasons)
                .questions(several(
                        2,
                        () -> Question.builder()
                                .pointer(text())
                                .prompt(sentence())
                                .mayChange(several(2, this::text))
                                .later(random.nextBoolean())
                                .build()))
                .unverified(several(3, this::text))
                .notices(several(
                        2,
                        () -> Notice.builder()
                                .pointers(several(2, this::text))
                                .sentence(sentence())
                                .build()))
                .build();
    }

    private DimensionScore dimension() {
        return DimensionScore.builder()
                .dimension(one(Dimension.values()))
                .set(one(IndicatorSet.bundled()))
                .strong(random.nextInt(3))
                .medium(random.nextInt(4))
                .weak(random.nextInt(3))
                .build();
    }

    private Duty duty(int reasons) {
        Optional<County> county = maybe(() -> one(County.values()));
        return Duty.builder()
                .action(one(DutyAction.bundled()))
                .actor(one(Agency.values()))
                .recipient(maybe(() -> one(Agency.values())))
                .county(county)
                .municipality(county.map(where -> Municipality.of(where, one(where.municipalities()))))
                .identity(maybe(() -> one(IdentitySharing.values())))
                .due(maybe(() -> Due.builder()
                        .parameter(text())
                        .within(TimeLimit.parse(one("IMMEDIATELY", "P3D", "PT48H", "P3M"))
                                .orElseThrow())
                        .verified(random.nextBoolean())
                        .until(maybe(() -> OffsetDateTime.parse("2026-03-03T20:40:00+01:00")))
                        .counting(maybe(() -> one(Counting.values())))
                        .build()))
                .reasons(indexes(reasons))
                .build();
    }

    private ServicePlan service(int reasons) {
        return ServicePlan.builder()
                .service(one(Service.values()))
                .informationOnly(random.nextBoolean())
                .options(several(
                        2,
                        () -> ServiceOption.builder()
                                .provider(text())
                                .rank(1 + random.nextInt(5))
                                .reasons(indexes(reasons))
                                .confirmPlace(random.nextBoolean())
                                .cautions(several(2, () -> one(Caution.values())))
                                .build()))
                .excluded(several(
                        2,
                        () -> ServiceExclusion.builder()
                                .provider(text())
                                .because(several(3, () -> one(ExclusionGround.values())))
                                .build()))
                .unmet(random.nextBoolean())
                .notInDirectory(random.nextBoolean())
                .build();
    }

    private Reason reason() {
        return Reason.builder()
                .rule(text())
                .sentence(sentence())
                .citations(several(
                        2,
                        () -> CitedSource.builder()
                                .source(text())
                                .pinpoint(text())
                                .from(day())
                                .verified(random.nextBoolean())
                                .build()))
                .evidence(several(2, this::text))
                .parameters(several(
                        2,
                        () -> ParameterRead.builder()
                                .id(text())
                                .value(text())
                                .from(day())
                                .verified(random.nextBoolean())
                                .build()))
                .concludes(several(2, this::text))
                .build();
    }

    private List<Integer> indexes(int reasons) {
        return reasons == 0 ? List.of() : several(2, () -> random.nextInt(reasons));
    }

    private Text sentence() {
        return Text.of("Fjali " + text(), "Sentence " + text());
    }
}
