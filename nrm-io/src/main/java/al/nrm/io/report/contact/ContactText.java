package al.nrm.io.report.contact;

import al.nrm.casefile.Agency;
import al.nrm.duty.ActorRule;
import al.nrm.duty.Competence;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.RegionalBody;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.ClockWords;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.io.report.internal.words.OpeningHours;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.text.TextLanguage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes whom to call: the office that is told or acts, its phone and hours, whether it is open at the hour asked about,
 * the lines to ring if it does not answer, and the regional committee with its composition. What the directory does not
 * know is written as not known.
 *
 * <pre>{@code
 * ReferralRules rules = ReferralRules.bundled();
 * ContactText text = new ContactText(rules.directory(), rules.pack().duties(), TextLanguage.EN);
 * text.of(query); // "Whom to call: Kamëz, Tiranë county …"
 * }</pre>
 */
public final class ContactText {
    private final Directory directory;
    private final DutyCatalogue duties;
    private final CompetenceTable competence;
    private final Labels codes;
    private final Labels words;
    private final TextLanguage language;
    private final Optional<LocalDate> today;

    /**
     * For one directory and one pack.
     *
     * @param directory the offices and lines
     * @param duties the duties of the pack, which name the agency that is told, asked or acts
     * @param language the language of the text
     */
    public ContactText(Directory directory, DutyCatalogue duties, TextLanguage language) {
        this(directory, duties, CompetenceTable.EMPTY, language);
    }

    /**
     * For one directory and one pack that defines which office is competent.
     *
     * @param directory the offices and lines
     * @param duties the duties of the pack, which name the agency that is told, asked or acts
     * @param competence which office is competent, and the bodies of a county
     * @param language the language of the text
     */
    public ContactText(Directory directory, DutyCatalogue duties, CompetenceTable competence, TextLanguage language) {
        this(directory, duties, competence, language, Optional.empty());
    }

    private ContactText(
            Directory directory,
            DutyCatalogue duties,
            CompetenceTable competence,
            TextLanguage language,
            Optional<LocalDate> today) {
        this.today = today;
        this.directory = directory;
        this.duties = duties;
        this.competence = competence;
        this.language = language;
        this.codes = Labels.in(language).with(duties);
        this.words = Labels.load(ContactText.class, "contact", language);
    }

    /**
     * The same, with the day on which it is read: by it entries that were verified too long ago are marked where a query
     * names no hour.
     *
     * @param day the day
     * @return a text for that day
     */
    public ContactText readOn(LocalDate day) {
        return new ContactText(directory, duties, competence, language, Optional.of(day));
    }

    /**
     * The answer to a query.
     *
     * @param query for what, where and when
     * @return lines of text; the last one ends with a line feed
     */
    public String of(ContactQuery query) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("title", place(query)));
        query.at().ifPresent(at -> lines.add(words.of("at", codes.day(at.toLocalDate()), ClockWords.time(at))));
        Set<Agency> agencies = new TreeSet<>();
        query.agency().ifPresent(agencies::add);
        query.duty().flatMap(duties::duty).ifPresent(duty -> duty(duty, query, lines, agencies));
        if (query.duty().isEmpty() && query.agency().isEmpty()) {
            Arrays.stream(Agency.values())
                    .filter(agency -> agency != Agency.REGIONAL_COMMITTEE
                            && !offices(agency, query).isEmpty())
                    .forEach(agencies::add);
        }
        agencies.stream()
                .filter(agency -> agency != Agency.REGIONAL_COMMITTEE)
                .forEach(agency -> agency(agency, query, lines));
        hotlines(query.at(), lines);
        agency(Agency.REGIONAL_COMMITTEE, query, lines);
        bodies(query.at().map(LocalDateTime::toLocalDate), lines);
        return String.join("\n", lines) + "\n";
    }

    private String place(ContactQuery query) {
        return query.county()
                .map(county -> words.of("county", county.albanianName()))
                .map(county -> query.municipality()
                        .map(municipality -> municipality.name() + ", " + county)
                        .orElse(county))
                .orElseGet(() -> words.of("country"));
    }

    private void duty(DutyDeclaration duty, ContactQuery query, List<String> lines, Set<Agency> agencies) {
        lines.add("");
        lines.add(duty.label().in(language));
        Optional<DutyTerms> terms = query.at()
                .map(LocalDateTime::toLocalDate)
                .map(duty::on)
                .orElseGet(() -> duty.terms().stream().reduce((earlier, later) -> later));
        if (terms.isEmpty()) {
            lines.add(words.of("duty.not-in-force"));
            return;
        }
        terms.get().recipient().ifPresent(recipient -> recipient(recipient, lines, agencies));
        actor(terms.get().actor(), lines, agencies);
    }

    private void recipient(RecipientRule recipient, List<String> lines, Set<Agency> agencies) {
        String kind = recipient.kind().name().toLowerCase(Locale.ROOT);
        lines.add(words.of("duty." + kind, codes.of(recipient.agency())));
        agencies.add(recipient.agency());
        recipient.abroad().ifPresent(agency -> {
            lines.add(words.of("duty.abroad", codes.of(agency)));
            agencies.add(agency);
        });
        recipient.instead().ifPresent(agency -> {
            lines.add(words.of("duty.instead", codes.of(recipient.agency()), codes.of(agency)));
            agencies.add(agency);
        });
    }

    private void actor(ActorRule actor, List<String> lines, Set<Agency> agencies) {
        List<String> informed = actor.informed().stream().map(codes::of).toList();
        if (!informed.isEmpty()) {
            lines.add(words.of("duty.acts-if-informed", String.join(", ", informed)));
            agencies.addAll(actor.informed());
        }
        actor.otherwise().ifPresent(agencies::add);
        lines.add(actor.otherwise()
                .map(agency -> words.of(informed.isEmpty() ? "duty.acts" : "duty.acts-else", codes.of(agency)))
                .orElseGet(() -> words.of(informed.isEmpty() ? "duty.acts-itself" : "duty.acts-else-itself")));
    }

    private List<AgencyOffice> offices(Agency agency, ContactQuery query) {
        return directory.offices(agency, query.county(), query.municipality());
    }

    private void agency(Agency agency, ContactQuery query, List<String> lines) {
        lines.add("");
        lines.add(codes.of(agency));
        competent(agency, query, lines);
        List<AgencyOffice> offices = offices(agency, query);
        if (offices.isEmpty()) {
            lines.add("  " + words.of(query.county().isEmpty() ? "office.place-needed" : "office.unknown"));
        }
        offices.forEach(office -> office(office, query, lines));
    }

    private void office(AgencyOffice office, ContactQuery query, List<String> lines) {
        lines.add("- " + NameWords.of(office.name(), language));
        if (query.county().isPresent() && office.county().isEmpty()) {
            lines.add("  " + words.of("office.national"));
        }
        lines.add("  " + phones(office.phones()));
        lines.add("  " + hours(office.hours(), query.at()));
        lines.add("  " + verified(office.verifiedOn(), query.at()));
    }

    private void hotlines(Optional<LocalDateTime> at, List<String> lines) {
        lines.add("");
        lines.add(words.of(directory.hotlines().isEmpty() ? "lines.none" : "lines"));
        directory.hotlines().stream().filter(ContactText::isEmergency).forEach(line -> hotline(line, at, lines));
        directory.hotlines().stream().filter(line -> !isEmergency(line)).forEach(line -> hotline(line, at, lines));
    }

    private static boolean isEmergency(Hotline line) {
        return line.kind().filter(Hotline.Kind.EMERGENCY::equals).isPresent();
    }

    private void hotline(Hotline line, Optional<LocalDateTime> at, List<String> lines) {
        String numbers = phones(line.phones());
        lines.add("- " + NameWords.of(line.name(), language) + ": " + numbers);
        line.fromAbroad().ifPresent(number -> lines.add("  " + words.of("from-abroad", number)));
        line.hours().ifPresent(hours -> lines.add("  " + hours(Optional.of(hours), at)));
        lines.add("  " + verified(line.verifiedOn(), at));
    }

    private void bodies(Optional<LocalDate> day, List<String> lines) {
        List<RegionalBody> bodies = competence.bodies().stream()
                .filter(body -> day.isEmpty() || body.inForce().covers(day.get()))
                .toList();
        if (bodies.isEmpty()) {
            lines.add("  " + words.of("bodies.none"));
        }
        for (RegionalBody body : bodies) {
            lines.add("");
            lines.add(body.meaning().in(language));
            body.members().forEach(member -> lines.add("- " + member.in(language)));
            lines.add("  " + body.source().in(language));
        }
    }

    /** The competent office of an agency, if the pack defines it. */
    private void competent(Agency agency, ContactQuery query, List<String> lines) {
        competence.of(agency, query.duty(), query.at().map(LocalDateTime::toLocalDate)).stream()
                .findFirst()
                .ifPresent(office -> {
                    lines.add("  " + words.of("competent", office.meaning().in(language)));
                    if (office.level() == Competence.Level.MUNICIPALITY
                            && query.municipality().isEmpty()) {
                        lines.add("  " + words.of("competent.municipality"));
                    }
                });
    }

    private String phones(List<String> phones) {
        return phones.isEmpty() ? words.of("phone.unknown") : words.of("phone", String.join(", ", phones));
    }

    private String hours(Optional<String> hours, Optional<LocalDateTime> at) {
        if (hours.isEmpty()) {
            return words.of(at.isEmpty() ? "hours.unknown" : "hours.unknown-then");
        }
        String written = words.of("hours", hours.get());
        if (at.isEmpty()) {
            return written;
        }
        return written + " "
                + OpeningHours.isOpen(hours.get(), at.get())
                        .map(open -> words.of(open ? "open" : "closed"))
                        .orElseGet(() -> words.of("hours.not-read"));
    }

    private String verified(Optional<LocalDate> day, Optional<LocalDateTime> at) {
        return day.map(date -> words.of(isOld(date, at) ? "old" : "verified", codes.day(date)))
                .orElseGet(() -> words.of("unverified"));
    }

    private boolean isOld(LocalDate verified, Optional<LocalDateTime> at) {
        return at.map(LocalDateTime::toLocalDate)
                .or(() -> today)
                .filter(day -> competence.isOld(verified, day))
                .isPresent();
    }
}
