package al.nrm.io.report.decision;

import al.nrm.decision.Decision;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.DutyWords;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.List;

/** The first screen of a telephone: whom to ring now, what to do with the person, what not to do. */
final class NowSection {
    /** The most things to do that are shown. */
    private static final int DO = 4;

    /** The most things not to do that are shown, and the fewest. */
    private static final int DO_NOT = 3;

    private static final int AT_LEAST = 2;

    /** The safeguards that forbid something, the most important first. */
    private static final List<String> FORBIDDEN = List.of(
            "INTERPRETER_NOT_COMPANION",
            "NOT_LEFT_ALONE",
            "DO_NOT_DISCLOSE_LOCATION",
            "NO_REMOVAL",
            "NO_FAMILY_PLACEMENT",
            "MEDICAL_FIRST",
            "PRESUMED_CHILD",
            "NON_PUNISHMENT",
            "CONSENT_TO_EXPLOITATION_IRRELEVANT",
            "INCONSISTENCY_NOT_NEGATIVE",
            "ASSISTANCE_NOT_CONDITIONAL");

    private NowSection() {}

    static Section of(ReportContext telling) {
        Decision decision = telling.decision();
        Labels labels = telling.labels();
        List<Block> blocks = new ArrayList<>();
        new UrgencyWords(telling).because().map(Block::words).ifPresent(blocks::add);
        blocks.addAll(new Calls(telling).blocks());
        List<Line> person = withThePerson(telling);
        if (!person.isEmpty()) {
            blocks.add(group("now.person", "person", person, labels));
        }
        blocks.add(group("now.not", "not", forbidden(decision, labels), labels));
        boolean calm = decision.urgency() == Urgency.STANDARD;
        String title = calm && decision.status() == Status.NO_INDICATION
                ? labels.of("now.title")
                : labels.of("head." + Labels.key(decision.urgency()));
        return new Section("now", title, Section.Kind.BOX, tone(decision.urgency()), blocks);
    }

    private static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case IMMEDIATE -> Tone.NOW;
            case URGENT -> Tone.SOON;
            case STANDARD -> Tone.CALM;
        };
    }

    private static List<Line> withThePerson(ReportContext telling) {
        DutyWords words = new DutyWords(telling);
        Labels labels = telling.labels();
        List<Line> lines = telling.decision().duties().stream()
                .filter(duty -> DutyList.of(duty, words) == DutyList.WITH_THE_PERSON)
                .sorted(DutyList.order())
                .limit(DO)
                .map(duty -> Line.of(words.brief(duty)))
                .toList();
        if (!lines.isEmpty() || telling.decision().status() != Status.NO_INDICATION) {
            return lines;
        }
        boolean asked = telling.decision().questions().isEmpty();
        return List.of(Line.of(labels.of(asked ? "brief.KEEP_OFFER_OPEN" : "now.ask-on")));
    }

    private static List<Line> forbidden(Decision decision, Labels labels) {
        List<Line> lines = new ArrayList<>();
        if (decision.referralBasis() == ReferralBasis.NONE) {
            lines.add(Line.of(labels.of("not.NAME")));
        }
        List<String> codes = decision.safeguards().stream()
                .map(Safeguard::code)
                .map(code -> code.name())
                .toList();
        FORBIDDEN.stream()
                .filter(codes::contains)
                .map(code -> Line.of(labels.of("not." + code)))
                .forEach(lines::add);
        if (lines.size() < DO_NOT && decision.status() == Status.NO_INDICATION) {
            lines.add(Line.of(labels.of("not.FINDING")));
        }
        if (lines.size() < AT_LEAST) {
            lines.add(Line.of(labels.of("not.ALONE")));
        }
        return lines.subList(0, Math.min(DO_NOT, lines.size()));
    }

    private static Block group(String title, String name, List<Line> lines, Labels labels) {
        return new Block.Group(Line.of(labels.of(title)), name, List.of(Block.bullets(lines)));
    }
}
