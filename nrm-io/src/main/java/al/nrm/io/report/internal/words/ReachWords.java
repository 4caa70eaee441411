package al.nrm.io.report.internal.words;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.provider.AgencyOffice;
import java.util.List;

/** How to reach offices, providers and telephone lines. */
public final class ReachWords {
    /** Marks what has not been verified; a sentence at the end of the section explains it. */
    public static final String UNVERIFIED = "*";

    private final ReportContext telling;
    private final Labels labels;

    /** For one report. */
    public ReachWords(ReportContext telling) {
        this.telling = telling;
        this.labels = telling.labels();
    }

    /** Telephone numbers, or that they are not known. */
    public Line phones(List<String> phones) {
        Line line = Line.EMPTY;
        for (String phone : phones) {
            line = line.plus(line.isEmpty() ? "" : ", ").plus(phone(phone));
        }
        return phones.isEmpty() ? Line.of(labels.of("duties.phone-unknown")) : line;
    }

    /** One telephone number. */
    public Span phone(String phone) {
        return new Span.Phone(labels.of("phone", phone), phone);
    }

    /** An office: its name, its telephone, its hours, and whether it was open when the case was recorded. */
    public Line office(AgencyOffice office) {
        Line line = Line.of(telling.name(office.name()) + ": ").plus(phones(office.phones()));
        if (office.verifiedOn().isEmpty() && !office.phones().isEmpty()) {
            line = line.plus(UNVERIFIED);
        }
        return office.hours()
                .map(hours -> "; " + labels.of("office.hours", hours))
                .map(line::plus)
                .orElse(line)
                .plus(openness(office));
    }

    private Line openness(AgencyOffice office) {
        return telling.hour()
                .flatMap(at -> office.hours().flatMap(hours -> OpeningHours.isOpen(hours, at)))
                .map(open -> Line.of(" ")
                        .plus(new Span.Mark(
                                labels.of(open ? "office.open" : "office.closed"), open ? Tone.CALM : Tone.WARNING)))
                .orElse(Line.EMPTY);
    }
}
