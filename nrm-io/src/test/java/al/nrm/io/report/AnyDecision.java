package al.nrm.io.report;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.*;
import al.nrm.duty.DutyTerms;
import al.nrm.provider.ExclusionGround;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Decisions of every shape, among them shapes that no rule would make. */
public final class AnyDecision {
    private AnyDecision() {}

    /** Ids as they are written in packs and directories. */
    public static Arbitrary<String> id() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(3)
                .ofMaxLength(12)
                .map(word -> "x-" + word);
    }

    public static Arbitrary<Decision> decision(Arbitrary<String> words) {
        return Combinators.combine(
                        codes(),
                        duty().list().ofMaxSize(23),
                        Arbitraries.of(SafeguardCode.bundled()).set().ofMaxSize(15),
                        plan().list().ofMaxSize(6),
                        words.list().ofMaxSize(4),
                        id().list().uniqueElements().ofMaxSize(4))
                .as((begun, duties, safeguards, plans, sentences, unverified) -> {
                    Decision.Builder decision =
                            begun.addAllDuties(duties).addAllServices(plans).addAllUnverified(unverified);
                    safeguards.forEach(code -> decision.addSafeguards(
                            Safeguard.builder().code(code).build()));
                    for (String sentence : sentences) {
                        Text text = Text.of("S" + sentence, "S" + sentence);
                        decision.addNotices(Notice.builder().sentence(text).build());
                        decision.addReasons(Reason.builder()
                                .rule("rule." + decision.hashCode())
                                .sentence(text)
                                .addEvidence("/observations/" + sentence, "/person/age", "/x" + sentence)
                                .build());
                        decision.addQuestions(Question.builder()
                                .pointer("/person/age")
                                .prompt(text)
                                .later(true)
                                .build());
                    }
                    return decision.build();
                });
    }

    private static Arbitrary<Decision.Builder> codes() {
        return Combinators.combine(
                        Arbitraries.of(Status.class),
                        Arbitraries.of(TreatAs.class),
                        Arbitraries.of(Evidence.class),
                        Arbitraries.of(Urgency.class),
                        Arbitraries.of(ReferralBasis.class),
                        Arbitraries.of(Pathway.class).set())
                .as((status, treatAs, evidence, urgency, basis, pathways) -> Decision.builder()
                        .caseId("invented-1")
                        .asOf(LocalDate.of(2026, 1, 31))
                        .library(LibraryVersion.builder().version("1").build())
                        .pack(PackReference.builder()
                                .id("x")
                                .version("1")
                                .sha256("short")
                                .build())
                        .directory(DirectoryReference.builder().sha256("short").build())
                        .status(status)
                        .treatAs(treatAs)
                        .elements(ToldDecisions.elements(Answer.YES, Answer.NO, Answer.UNKNOWN))
                        .evidence(evidence)
                        .urgency(urgency)
                        .referralBasis(basis)
                        .pathways(pathways));
    }

    private static Arbitrary<Duty> duty() {
        return Combinators.combine(
                        Arbitraries.of(DutyAction.bundled()),
                        Arbitraries.of(Agency.class),
                        Arbitraries.of("IMMEDIATELY", "P1D", "P3M", "PT48H", "P1Y2M3D", "PT1H30M", "")
                                .map(List::of))
                .as((action, found, limit) -> {
                    DutyTerms terms = FullCase.RULES
                            .pack()
                            .duties()
                            .duty(action)
                            .orElseThrow()
                            .terms()
                            .get(0);
                    Duty.Builder duty =
                            Duty.builder().action(action).actor(terms.actor().actor(found, Set.of()));
                    terms.recipient()
                            .flatMap(rule -> rule.recipient(found, false))
                            .ifPresent(recipient -> duty.recipient(recipient).identity(IdentitySharing.WITHHELD));
                    if (!limit.get(0).isEmpty()) {
                        duty.due(ToldDecisions.due("deadline.x", limit.get(0)));
                    }
                    return duty.build();
                });
    }

    private static Arbitrary<ServicePlan> plan() {
        return Combinators.combine(
                        Arbitraries.of(Service.class),
                        id().list().ofMaxSize(3),
                        id().list().ofMaxSize(3),
                        Arbitraries.of(ExclusionGround.class).set().ofMinSize(1),
                        Arbitraries.of(true, false))
                .as((service, options, excluded, grounds, flag) -> {
                    ServicePlan.Builder plan = ServicePlan.builder()
                            .service(service)
                            .informationOnly(flag)
                            .unmet(options.isEmpty());
                    for (int i = 0; i < options.size(); i++) {
                        plan.addOptions(ServiceOption.builder()
                                .provider(options.get(i))
                                .rank(i + 1)
                                .confirmPlace(flag)
                                .build());
                    }
                    excluded.forEach(id -> plan.addExcluded(ServiceExclusion.builder()
                            .provider(id)
                            .because(Set.copyOf(grounds))
                            .build()));
                    return plan.build();
                });
    }
}
