package al.nrm.rules.reading;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.TreatAs;
import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;

/**
 * Who is treated as a child (section 1).
 *
 * @param years completed years, whatever they rest on; empty: no age and no birth date is given
 * @param established whether they rest on something that establishes an age
 */
record AgeReading(TreatAs treatAs, OptionalInt years, boolean established) {
    private static final int MAJORITY = 18;
    private static final int MAJORITY_ESTIMATED = 21;

    static AgeReading of(CaseFile file, Findings found) {
        OptionalInt years = file.person().age().isPresent()
                ? file.person().age()
                : file.person().birthDate().stream()
                        .mapToInt(birth -> completed(birth, file.asOf()))
                        .findFirst();
        AgeBasis basis = file.person().ageBasis();
        boolean established = years.isPresent() && establishes(basis, years.getAsInt());
        boolean minor = years.isPresent() && years.getAsInt() < MAJORITY;
        Answer looksYounger = file.person().appearsUnder18();
        if (established && minor && basis == AgeBasis.ESTIMATED) {
            found.row("age.child-estimated").duties(DutyAction.ASSESS_AGE);
        }
        TreatAs treatAs;
        if (established && minor) {
            found.row("age.child");
            treatAs = TreatAs.CHILD;
        } else if (established && looksYounger != Answer.YES) {
            found.row("age.adult");
            treatAs = TreatAs.ADULT;
        } else if (established && basis == AgeBasis.DOCUMENT) {
            found.row("age.document-of-one-who-looks-younger").duties(DutyAction.ASSESS_AGE);
            treatAs = TreatAs.ADULT;
        } else if (established) {
            treatAs = presumed("age.adult-who-looks-younger", found);
        } else if (minor) {
            treatAs = presumed("age.under-eighteen-in-doubt", found);
        } else if (looksYounger != Answer.NO) {
            treatAs = presumed("age.not-established-presumed-child", found);
        } else {
            found.row("age.not-established-adult").duties(DutyAction.ASSESS_AGE);
            treatAs = TreatAs.ADULT;
        }
        return new AgeReading(treatAs, years, established);
    }

    private static boolean establishes(AgeBasis basis, int years) {
        return switch (basis) {
            case DOCUMENT, STATED -> true;
            case ESTIMATED -> years < MAJORITY || years >= MAJORITY_ESTIMATED;
            case DISPUTED, UNKNOWN -> false;
        };
    }

    private static TreatAs presumed(String row, Findings found) {
        found.row(row).duties(DutyAction.ASSESS_AGE).safeguards(SafeguardCode.PRESUMED_CHILD);
        return TreatAs.PRESUMED_CHILD;
    }

    boolean child() {
        return treatAs == TreatAs.CHILD || treatAs == TreatAs.PRESUMED_CHILD;
    }

    /** Born on 29 February: a year is complete on 1 March, unless the year has a 29 February of its own. */
    static int completed(LocalDate birth, LocalDate day) {
        int month = birth.getMonthValue();
        int ofMonth = birth.getDayOfMonth();
        if (birth.getMonth() == Month.FEBRUARY && ofMonth == 29 && !day.isLeapYear()) {
            month = 3;
            ofMonth = 1;
        }
        boolean birthdayPassed =
                day.getMonthValue() > month || (day.getMonthValue() == month && day.getDayOfMonth() >= ofMonth);
        return day.getYear() - birth.getYear() - (birthdayPassed ? 0 : 1);
    }
}
