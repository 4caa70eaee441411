package al.nrm.rules.internal.pack;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.duty.Competence;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.RegionalBody;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code competence.yaml}: which office is competent for a duty, and the bodies of a county with their composition. */
final class CompetenceReader {
    static final String PATH = "competence.yaml";

    private final DutyCatalogue duties;

    private CompetenceReader(DutyCatalogue duties) {
        this.duties = duties;
    }

    /** The table of the file; an empty one if there is no such file. */
    static CompetenceTable read(PackFiles files, PackFile file, DutyCatalogue duties) {
        return files.optionalYaml(file)
                .flatMap(yaml -> Entry.of(file, yaml, "staleMonths", "offices", "bodies"))
                .map(new CompetenceReader(duties)::table)
                .orElse(CompetenceTable.EMPTY);
    }

    private CompetenceTable table(Entry file) {
        return new CompetenceTable(
                file.allById("offices", this::office, "meaning", "agency", "level", "duties", "inForce", "cite"),
                file.allById("bodies", CompetenceReader::body, "meaning", "members", "source", "inForce", "cite"),
                file.number("staleMonths").map(Period::ofMonths));
    }

    private Optional<Competence> office(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        Optional<Agency> agency = entry.code("agency", DutyReader.agencies());
        Optional<Competence.Level> level = entry.code("level", Competence.Level.values());
        List<String> declared =
                duties.duties().stream().map(duty -> duty.action().name()).toList();
        List<DutyAction> actions = entry.values(
                "duties", code -> Optional.of(code).filter(declared::contains).map(DutyAction::parse), declared);
        entry.requireItems("duties");
        agency.ifPresent(named -> actions.forEach(action -> check(entry, named, action)));
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite");
        return agency.isEmpty() || level.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Competence(id, meaning, actions, agency.get(), level.get(), days.get(), citations));
    }

    /** An office cannot be competent for a duty that concerns other agencies only. */
    private void check(Entry entry, Agency agency, DutyAction action) {
        Set<Agency> concerned = new TreeSet<>();
        duties.duty(action).ifPresent(duty -> duty.terms().forEach(terms -> concerned.addAll(agencies(terms))));
        if (!concerned.isEmpty() && !concerned.contains(agency)) {
            entry.wrong("duties", "duty.agencies", action.name(), concerned);
        }
    }

    private static Set<Agency> agencies(DutyTerms terms) {
        Set<Agency> agencies = new TreeSet<>(terms.actor().informed());
        terms.actor().otherwise().ifPresent(agencies::add);
        terms.recipient().ifPresent(recipient -> {
            agencies.add(recipient.agency());
            recipient.abroad().ifPresent(agencies::add);
            recipient.instead().ifPresent(agencies::add);
        });
        return agencies;
    }

    private static Optional<RegionalBody> body(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        Text source = entry.bilingual("source");
        List<Text> members = entry.items("members", member -> Optional.of(member.bilingual("who")), "who");
        entry.requireItems("members");
        List<Citation> citations = entry.citations("cite");
        return entry.inForce().map(days -> new RegionalBody(id, meaning, members, source, days, citations));
    }
}
