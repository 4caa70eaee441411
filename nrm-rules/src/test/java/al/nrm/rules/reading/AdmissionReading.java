package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.TreatAs;
import al.nrm.provider.Admission;
import al.nrm.provider.Capacity;
import al.nrm.provider.ExclusionGround;
import al.nrm.provider.ServiceProvider;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Whom a provider can take, what speaks for care with it, and what must be confirmed with it (section 8). */
final class AdmissionReading {
    private static final long FRESH_DAYS = 7;

    private final CaseFile file;
    private final CaseReading read;
    private final AgeReading age;
    private final ReferralBasis basis;

    AdmissionReading(CaseFile file, CaseReading read, AgeReading age, ReferralBasis basis) {
        this.file = file;
        this.read = read;
        this.age = age;
        this.basis = basis;
    }

    Set<ExclusionGround> grounds(ServiceProvider provider) {
        Admission admits = provider.admits();
        Set<ExclusionGround> grounds = EnumSet.noneOf(ExclusionGround.class);
        Sex sex = file.person().sex();
        boolean binary = sex == Sex.FEMALE || sex == Sex.MALE;
        if (binary && !admits.sexes().isEmpty() && !admits.sexes().contains(sex)) {
            grounds.add(ExclusionGround.SEX);
        }
        if (tooYoungOrOld(admits)) {
            grounds.add(ExclusionGround.AGE);
        }
        if (admits.dependants() == Answer.NO && file.person().dependants().orElse(0) > 0) {
            grounds.add(ExclusionGround.DEPENDANTS);
        }
        if (wrongNationality(admits)) {
            grounds.add(ExclusionGround.NATIONALITY);
        }
        if (freshFree(provider).equals(OptionalInt.of(0))) {
            grounds.add(ExclusionGround.NO_PLACE);
        }
        if (admits.referredWithoutConsent() == Answer.NO && withoutConsent()) {
            grounds.add(ExclusionGround.CONSENT);
        }
        return grounds;
    }

    /** There is no ground, or none but the danger, and the person declines. */
    boolean withoutConsent() {
        return basis == ReferralBasis.NONE || (basis == ReferralBasis.DANGER_TO_LIFE && read.referralDeclined());
    }

    /** A presumed child is admitted wherever any age under 18 is, whatever age is given. */
    private boolean tooYoungOrOld(Admission admits) {
        int lowest = admits.minAge().orElse(0);
        int highest = admits.maxAge().orElse(120);
        if (age.treatAs() == TreatAs.PRESUMED_CHILD) {
            return lowest >= 18;
        }
        if (age.established()) {
            int years = age.years().orElseThrow();
            return years < lowest || years > highest;
        }
        return highest < 18;
    }

    private boolean wrongNationality(Admission admits) {
        if (file.person().nationalities().isEmpty() || admits.nationals().isEmpty()) {
            return false;
        }
        return switch (admits.nationals().get()) {
            case AL -> !read.hasAlbanianNationality();
            case FOREIGN -> read.hasAlbanianNationality();
            case ANY -> false;
        };
    }

    /** The free places, if they are known and were counted at most a week before the case, or later. */
    OptionalInt freshFree(ServiceProvider provider) {
        if (provider.capacity().isEmpty()) {
            return OptionalInt.empty();
        }
        Capacity capacity = provider.capacity().get();
        if (capacity.asOf().isEmpty() || ChronoUnit.DAYS.between(capacity.asOf().get(), file.asOf()) > FRESH_DAYS) {
            return OptionalInt.empty();
        }
        return capacity.free();
    }

    /** The codes, sorted. */
    List<String> cautions(ServiceProvider provider, Service service) {
        List<String> cautions = new ArrayList<>();
        boolean exploitedThere = provider.county().isPresent()
                && file.exploitation().counties().contains(provider.county().get());
        boolean notOver = file.exploitation().ended() != Answer.YES || read.exploiterKnows();
        if (service == Service.ACCOMMODATION && exploitedThere && notOver) {
            cautions.add("EXPLOITERS_COUNTY");
        }
        if (service == Service.FAMILY_MEDIATION && (read.exploiterIsFamily() || read.guardianSuspected())) {
            cautions.add("FAMILY_SUSPECTED");
        }
        return cautions;
    }

    /** Whatever of section 8's list is not known, also where it could not matter. */
    boolean confirmPlace(ServiceProvider provider) {
        Admission admits = provider.admits();
        boolean admissionUnknown = admits.sexes().isEmpty()
                || admits.minAge().isEmpty()
                || admits.maxAge().isEmpty()
                || admits.nationals().isEmpty()
                || admits.dependants() == Answer.UNKNOWN
                || admits.referredWithoutConsent() == Answer.UNKNOWN;
        boolean personUnknown = file.person().sex() == Sex.UNKNOWN
                || file.person().nationalities().isEmpty()
                || file.person().dependants().isEmpty();
        boolean otherSex = file.person().sex() == Sex.OTHER && !admits.sexes().contains(Sex.OTHER);
        return admissionUnknown
                || personUnknown
                || otherSex
                || freshFree(provider).isEmpty();
    }
}
