package al.nrm.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.NamingLaw;
import al.nrm.rules.Matters;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Who is named follows from pack and case; what a decision says can take a name away, and never give one. */
@Domain(Matters.class)
@Domain(DomainContext.Global.class)
class NamingLawTest {
    private static final RulePack PACK = Matters.RULES.pack();
    private static final NamingLaw LAW = new NamingLaw(PACK.duties(), PACK.parameters());

    @Property(seed = "13")
    @Tries(value = 10_000, ordinary = 400)
    void a_duty_of_the_rules_names_the_person_and_one_made_up_for_the_same_case_does_not(@ForAll Matter matter) {
        CaseFile file = matter.file();
        Decision decided = Matters.decide(matter);
        for (Duty duty : decided.duties()) {
            Duty shared =
                    Duty.builder().from(duty).identity(IdentitySharing.SHARED).build();
            boolean named =
                    duty.identity().filter(IdentitySharing.SHARED::equals).isPresent();
            assertThat(LAW.grounds(duty, decided.referralBasis(), file))
                    .isEqualTo(named ? LAW.grounds(shared, decided.referralBasis(), file) : Set.of());
            if (duty.recipient().isPresent()) {
                assertThat(LAW.grounds(shared, decided.referralBasis(), file).isEmpty())
                        .as("%s of %s", duty, file)
                        .isEqualTo(!named);
            }
        }
    }

    @Property(seed = "14")
    @Tries(1_000)
    void a_crafted_decision_of_a_case_with_a_basis_names_to_no_agency_that_the_case_does_not_name_to(
            @ForAll Matter matter) {
        CaseFile file = matter.file();
        Decision decided = Matters.decide(matter);
        if (decided.referralBasis() == ReferralBasis.NONE) {
            return;
        }
        for (ReferralBasis basis : ReferralBasis.values()) {
            Decision.Builder crafted =
                    Decision.builder().from(decided).referralBasis(basis).duties(List.of());
            for (DutyAction action : DutyAction.bundled()) {
                for (Agency agency : Agency.values()) {
                    crafted.addDuties(Duty.builder()
                            .action(action)
                            .actor(Agency.NGO)
                            .recipient(agency)
                            .identity(IdentitySharing.SHARED)
                            .build());
                }
            }
            Decision made = crafted.build();
            for (Agency agency : Agency.values()) {
                boolean named = Disclosure.of(made, file, agency, true, LAW, PACK.disclosure())
                        .named();
                assertThat(!named || mayBeNamed(file, decided.referralBasis(), agency))
                        .as("%s learns the name by a crafted basis %s of %s", agency, basis, file)
                        .isTrue();
            }
        }
    }

    private static boolean mayBeNamed(CaseFile file, ReferralBasis basis, Agency agency) {
        return DutyAction.bundled().stream()
                .map(action -> Duty.builder()
                        .action(action)
                        .actor(Agency.NGO)
                        .recipient(agency)
                        .identity(IdentitySharing.SHARED)
                        .build())
                .anyMatch(duty -> !LAW.grounds(duty, basis, file).isEmpty());
    }
}
