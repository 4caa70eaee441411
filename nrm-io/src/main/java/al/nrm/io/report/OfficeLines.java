package al.nrm.io.report;

import al.nrm.casefile.Agency;
import al.nrm.decision.Duty;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Hotline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How to reach an agency, once each; and, only where an agency was shown, the telephone lines beside it. */
final class OfficeLines {
    private final ReportContext telling;
    private final Labels labels;
    private final TextPage page;
    private final int indent;
    private final Map<Agency, Integer> shown = new HashMap<>();

    OfficeLines(ReportContext telling, TextPage page, int indent) {
        this.telling = telling;
        this.labels = telling.labels();
        this.page = page;
        this.indent = indent;
    }

    /** Where the offices of an agency were shown, if they were. */
    String before(Agency agency) {
        Integer number = shown.get(agency);
        return number == null ? "" : " " + labels.of("duties.see", number);
    }

    /** The offices for the place of a duty, unless they were shown before. All duties of a decision are about one place. */
    void write(int number, Agency agency, Duty duty) {
        if (shown.putIfAbsent(agency, number) != null) {
            return;
        }
        List<AgencyOffice> offices = telling.glossary().directory().offices(agency, duty.county(), duty.municipality());
        if (offices.isEmpty()) {
            page.line(indent, labels.of("duties.office-unknown"));
        }
        for (AgencyOffice office : offices) {
            String phones =
                    office.phones().isEmpty() ? labels.of("duties.phone-unknown") : telling.phones(office.phones());
            String hours = office.hours()
                    .map(open -> "; " + labels.of("office.hours", open))
                    .orElse("");
            String mark = office.verifiedOn().isPresent() ? "" : telling.mark("office.unverified");
            page.item(indent, "> ", telling.name(office.name()) + ": " + phones + hours + mark);
        }
    }

    void hotlines() {
        List<Hotline> hotlines = telling.glossary().directory().hotlines();
        if (shown.isEmpty() || hotlines.isEmpty()) {
            return;
        }
        page.line(1, labels.of("duties.hotlines"));
        for (Hotline line : hotlines) {
            String phones = line.phones().isEmpty() ? labels.of("duties.phone-unknown") : telling.phones(line.phones());
            String mark = line.verifiedOn().isPresent() ? "" : telling.mark("office.unverified");
            page.item(3, "> ", telling.name(line.name()) + ": " + phones + mark);
        }
    }
}
