package al.nrm.io.report.decision;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.Sex;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.DutyWords;
import al.nrm.io.report.internal.words.ReachWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Hotline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to ring now: emergency lines where there is danger, injury or a risk of self-harm; those who must be told at once,
 * by their number or with what to do where it is not known; and the help lines for this person.
 */
final class Calls {
    /** The most emergency lines shown; longer lists are not read in a hurry. */
    private static final int MOST = 3;

    /** The most offices shown below emergency lines; without emergency lines one more is shown. */
    private static final int OFFICES = 2;

    private final ReportContext telling;
    private final Decision decision;
    private final Labels labels;
    private final ReachWords reach;
    private final DutyWords words;
    private final List<Item> items = new ArrayList<>();
    private boolean anyNumber;
    private boolean unverified;

    Calls(ReportContext telling) {
        this.telling = telling;
        this.decision = telling.decision();
        this.labels = telling.labels();
        this.reach = new ReachWords(telling);
        this.words = new DutyWords(telling);
    }

    /** The list of calls under its heading. */
    List<Block> blocks() {
        boolean emergency = isEmergency();
        List<Block> inside = new ArrayList<>();
        if (emergency) {
            lines(Hotline.Kind.EMERGENCY).limit(MOST).forEach(this::line);
            if (!items.isEmpty()) {
                inside.add(new Block.Items(Block.Kind.EMERGENCY, items));
            }
            inside.add(Block.words(labels.of("now.emergency-say")));
        }
        int rescuers = items.size();
        List<Duty> told = toldFirst();
        told.stream().limit(emergency ? OFFICES : OFFICES + 1).forEach(this::told);
        boolean unreached = items.stream().noneMatch(item -> hasNumber(item.line()));
        if (unreached && isPressing()) {
            lines(Hotline.Kind.EMERGENCY).limit(1).forEach(this::line);
        }
        if (!emergency || decision.referralBasis() == ReferralBasis.NONE) {
            lines(Hotline.Kind.HELPLINE)
                    .filter(this::isForThePerson)
                    .sorted(Comparator.comparing(line -> line.audience().orElse(Hotline.Audience.ANY)))
                    .limit(told.isEmpty() && !emergency ? 2 : 1)
                    .forEach(this::line);
        }
        if (items.size() > rescuers) {
            inside.add(new Block.Items(Block.Kind.CALLS, items.subList(rescuers, items.size())));
        }
        inside.addAll(notes());
        return List.of(new Block.Group(title(), "ring", inside));
    }

    private Line title() {
        boolean nobody =
                decision.duties().stream().allMatch(duty -> duty.recipient().isEmpty()) && !isEmergency();
        boolean nothingLeaves = decision.referralBasis() == ReferralBasis.NONE;
        boolean toThePerson = nobody
                && decision.status() == Status.NO_INDICATION
                && decision.duties().isEmpty();
        if (toThePerson || (nobody && !nothingLeaves)) {
            return Line.of(labels.of(toThePerson ? "now.tell" : "now.nobody"));
        }
        Line title = Line.of(labels.of("now.ring"));
        return nothingLeaves ? title.plus(" ").plus(new Span.Mark(labels.of("name.without"), Tone.NOW)) : title;
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        if (isAbroad()) {
            notes.add(Block.words(labels.of("now.abroad")));
        }
        if (!anyNumber) {
            notes.add(Block.words(labels.of("now.no-number")));
            return notes;
        }
        boolean unreached = items.stream().anyMatch(item -> !hasNumber(item.line()));
        String small =
                (unreached ? labels.of("now.ask-through") + " " : "") + (unverified ? labels.of("now.unverified") : "");
        if (!small.isEmpty()) {
            notes.add(Block.quiet(small.strip()));
        }
        return notes;
    }

    /** The notices due at once: for a child the protection unit first, then the agency that can stop a removal. */
    private List<Duty> toldFirst() {
        List<Duty> told = decision.duties().stream()
                .filter(duty -> duty.recipient().isPresent())
                .filter(duty ->
                        duty.due().filter(due -> due.within().isImmediate()).isPresent())
                .toList();
        return told.stream()
                .sorted(Comparator.comparing((Duty duty) -> !isChild()
                                || duty.recipient()
                                        .filter(Agency.CHILD_PROTECTION_UNIT::equals)
                                        .isEmpty())
                        .thenComparing(duty -> isEmergency() || !isRequest(duty)))
                .toList();
    }

    private void told(Duty duty) {
        Agency agency = duty.recipient().orElseThrow();
        Optional<AgencyOffice> office =
                telling.glossary().directory().offices(agency, duty.county(), duty.municipality()).stream()
                        .filter(known -> !known.phones().isEmpty())
                        .findFirst();
        Line name = duty.identity()
                .map(sharing -> sharing == IdentitySharing.SHARED
                        ? new Span.Mark(labels.of("name.with"), Tone.CALM)
                        : new Span.Mark(labels.of("name.without"), Tone.NOW))
                .map(mark -> Line.of(" ").plus(mark))
                .orElse(Line.EMPTY);
        Line line = office.map(known -> Line.strong(labels.of(agency) + ": ").plus(reach.office(known)))
                .orElseGet(() -> Line.strong(words.place(agency, duty)).plus(": " + labels.of("now.number-unknown")));
        office.ifPresent(known -> number(known.verifiedOn().isPresent()));
        Line asked = isRequest(duty) ? Line.of(" " + labels.of("ask.too", words.request(duty))) : Line.EMPTY;
        items.add(Item.of(line.plus(name).plus(asked)));
    }

    /** Whether the agency is asked to act, and not only informed. */
    private boolean isRequest(Duty duty) {
        return duty.recipient().isPresent() && words.asked(duty).equals(duty.recipient());
    }

    private void line(Hotline line) {
        List<String> phones = isAbroad() ? line.fromAbroad().stream().toList() : line.phones();
        if (phones.isEmpty()) {
            return;
        }
        boolean verified = line.verifiedOn().isPresent();
        number(verified);
        Line said = Line.EMPTY;
        for (String phone : phones) {
            said = said.plus(new Span.Phone(phone, phone)).plus(" ");
        }
        said = said.plus(telling.name(line.name()) + (verified ? "" : ReachWords.UNVERIFIED));
        if (line.anonymous() == Answer.YES) {
            said = said.plus("; " + labels.of("now.anonymous"));
        }
        items.add(Item.of(line.hours()
                .map(hours -> "; " + labels.of("office.hours", hours))
                .map(said::plus)
                .orElse(said)));
    }

    private void number(boolean verified) {
        anyNumber = true;
        unverified |= !verified;
    }

    private static boolean hasNumber(Line line) {
        return line.spans().stream().anyMatch(Span.Phone.class::isInstance);
    }

    private Stream<Hotline> lines(Hotline.Kind kind) {
        return telling.glossary().directory().hotlines().stream()
                .filter(line -> line.kind().orElse(Hotline.Kind.HELPLINE) == kind);
    }

    private boolean isForThePerson(Hotline line) {
        return switch (line.audience().orElse(Hotline.Audience.ANY)) {
            case CHILD -> isChild();
            case WOMAN ->
                !isChild()
                        && telling.file()
                                .map(file -> file.person().sex())
                                .filter(Sex.FEMALE::equals)
                                .isPresent();
            case ANY -> true;
        };
    }

    private boolean isChild() {
        return decision.treatAs() != TreatAs.ADULT;
    }

    private boolean isPressing() {
        return decision.urgency() != Urgency.STANDARD
                && decision.duties().stream().anyMatch(duty -> duty.recipient().isPresent());
    }

    private boolean isAbroad() {
        return telling.file().filter(DerivedFacts::isAbroad).isPresent();
    }

    private boolean isEmergency() {
        return decision.duties().stream().anyMatch(duty -> duty.action().name().equals("CALL_EMERGENCY_SERVICES"))
                || decision.safeguards().stream()
                        .anyMatch(one -> one.code().name().equals("NOT_LEFT_ALONE"))
                || decision.pathways().contains(Pathway.MEDICAL_EMERGENCY)
                || decision.referralBasis() == ReferralBasis.DANGER_TO_LIFE
                || telling.file()
                        .map(CaseFile::situation)
                        .filter(now -> now.immediateDanger() == Answer.YES || now.medicalEmergency() == Answer.YES)
                        .isPresent();
    }
}
