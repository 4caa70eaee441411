package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.decision.ReferralBasis;
import al.nrm.provider.Admission;
import al.nrm.provider.Capacity;
import al.nrm.provider.ExclusionGround;
import al.nrm.provider.ServiceProvider;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/** Whom a provider can take, and what must be confirmed with it (section 8). */
final class AdmissionReading {
    private static final long FRESH_DAYS = 7;

    private final CaseFile file;
    private final AgeReading age;
    private final ReferralBasis basis;

    AdmissionReading(CaseFile file, AgeReading age, ReferralBasis basis) {
        this.file = file;
        this.age = age;
        this.basis = basis;
    }

    Set<ExclusionGround> grounds(ServiceProvider provider, Service service) {
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
        if (admits.referredWithoutConsent() == Answer.NO && basis == ReferralBasis.NONE) {
            grounds.add(ExclusionGround.CONSENT);
        }
        if (service == Service.ACCOMMODATION && atTheExploiters(provider)) {
            grounds.add(ExclusionGround.EXPLOITERS_COUNTY);
        }
        return grounds;
    }

    private boolean tooYoungOrOld(Admission admits) {
        int lowest = admits.minAge().orElse(0);
        int highest = admits.maxAge().orElse(120);
        if (age.established()) {
            int years = age.years().orElseThrow();
            return years < lowest || years > highest;
        }
        return age.child() ? lowest >= 18 : highest < 18;
    }

    private boolean wrongNationality(Admission admits) {
        if (file.person().nationalities().isEmpty() || admits.nationals().isEmpty()) {
            return false;
        }
        boolean foreign = DutyReading.foreign(file);
        return switch (admits.nationals().get()) {
            case AL -> foreign;
            case FOREIGN -> !foreign;
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

    private boolean atTheExploiters(ServiceProvider provider) {
        boolean there = provider.county().isPresent()
                && file.exploitation().counties().contains(provider.county().get());
        return there
                && (file.exploitation().ended() != Answer.YES
                        || file.situation().exploiterKnowsWhereabouts() == Answer.YES);
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
