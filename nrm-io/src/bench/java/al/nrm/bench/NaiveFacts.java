package al.nrm.bench;

import java.util.OptionalInt;
import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.Sex;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Evidence;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorSet;
import al.nrm.indicator.Strength;
import al.nrm.provider.Admission;
import al.nrm.provider.ExclusionGround;
import al.nrm.casefile.Service;
import al.nrm.provider.ServiceProvider;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of the naive contestant: what is given, and what rules insert. */
public final class NaiveFacts {
    private NaiveFacts() {}

    public record Someone(
            Answer ageGiven,
            Answer ageEstablished,
            AgeBasis ageBasis,
            int years,
            Answer appearsUnder18,
            Sex sex,
            Answer foreign,
            Answer speaksAlbanian,
            int dependants) {
        static Someone of(CaseFile file) {
            var languages = file.person().languages().stream()
                    .filter(language -> language.isGiven())
                    .toList();
            return new Someone(
                    Answer.of(file.years().isPresent()),
                    Answer.of(new AgeOfMajority(18, OptionalInt.of(21)).isEstablished(file)),
                    file.person().ageBasis(),
                    file.years().orElse(-1),
                    file.person().appearsUnder18(),
                    file.person().sex(),
                    file.person().foreign(),
                    languages.isEmpty()
                            ? Answer.UNKNOWN
                            : Answer.of(languages.stream().anyMatch(language -> language.isAlbanian())),
                    file.person().dependants().orElse(-1));
        }
    }

    public record Derived(Answer foreign, Answer abroad, Answer consentInDoubt) {
        static Derived of(CaseFile file) {
            return new Derived(
                    Answer.of(DerivedFacts.isForeign(file)),
                    Answer.of(DerivedFacts.isAbroad(file)),
                    Answer.of(DerivedFacts.isConsentInDoubt(file)));
        }
    }

    public record AtRisk(Answer answer) {}

    public record Sign(
            String indicator,
            Element element,
            @Nullable Dimension dimension,
            @Nullable Strength adult,
            @Nullable Strength child,
            Answer answer) {
        static Sign of(Indicator indicator, Answer answer) {
            return new Sign(
                    indicator.id(),
                    indicator.element(),
                    indicator.dimension().orElse(null),
                    indicator.strength(IndicatorSet.ADULT_LABOUR).orElse(null),
                    indicator.strength(IndicatorSet.CHILD_LABOUR).orElse(null),
                    answer);
        }

        public @Nullable Strength strength(Answer isChild) {
            return isChild == Answer.YES ? child : adult;
        }
    }

    public record Shelter(
            String id,
            Set<Service> services,
            Set<Sex> sexes,
            int lowest,
            int highest,
            boolean albaniansOnly,
            boolean foreignersOnly,
            Answer takesDependants,
            Answer withoutConsent,
            int free) {
        static Shelter of(ServiceProvider provider, CaseFile file) {
            Admission admits = provider.admits();
            Admission.Nationals nationals = admits.nationals().orElse(Admission.Nationals.ANY);
            return new Shelter(
                    provider.id(),
                    provider.services(),
                    admits.sexes(),
                    admits.minAge().orElse(0),
                    admits.maxAge().orElse(Integer.MAX_VALUE),
                    nationals == Admission.Nationals.AL,
                    nationals == Admission.Nationals.FOREIGN,
                    admits.dependants(),
                    admits.referredWithoutConsent(),
                    provider.capacity().isPresent()
                            ? provider.capacity().get().freshFree(file.asOf(), Period.ofDays(7)).orElse(-1)
                            : -1);
        }
    }

    public record Need(Service service) {}

    public record Asked(Element element, long count) {}

    public record Scale(Dimension dimension) {}

    public record Treat(TreatAs treatAs) {
        public Answer child() {
            return Answer.of(treatAs.isChild());
        }
    }

    public record ElementFound(Element element, Answer answer) {}

    public record Positive(Dimension dimension) {
        public boolean recruitment() {
            return dimension.isRecruitment();
        }
    }

    public record StatusFound(Status status) {
        public Answer open() {
            return Answer.of(status.isOpen());
        }

        public Answer indicated() {
            return Answer.of(status.isIndicated());
        }
    }

    public record EvidenceFound(Evidence evidence) {}

    public record UrgencyFound(Urgency urgency) {}

    public record BasisFound(ReferralBasis basis) {}

    public record PathwayFound(Pathway pathway) {}

    public record DutyFound(DutyAction duty) {}

    public record SafeguardFound(SafeguardCode safeguard) {}

    public record Wanted(Service service) {}

    public record Sought(Service service) {}

    public record Excluded(String provider, Service service, ExclusionGround ground) {}

    public record Possible(String provider, Service service) {}

    public record Unmet(Service service) {}
}
