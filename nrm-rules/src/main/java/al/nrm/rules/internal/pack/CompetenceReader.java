package al.nrm.rules.internal.pack;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.duty.Competence;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.RegionalBody;
import al.nrm.law.InForce;
import al.nrm.rules.internal.language.Problems;
import al.nrm.text.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code competence.yaml}: which office is competent for a duty, and the bodies of a county with their composition. */
final class CompetenceReader {
    static final String PATH = "competence.yaml";
    private static final Set<String> FILE_KEYS = Set.of("staleMonths", "offices", "bodies");
    private static final Set<String> OFFICE_KEYS = Set.of("meaning", "agency", "level", "duties", "inForce", "cite");
    private static final Set<String> BODY_KEYS = Set.of("meaning", "members", "source", "inForce", "cite");
    private static final Pattern MONTHS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final List<Agency> AGENCIES = Arrays.stream(Agency.values())
            .filter(agency -> agency != Agency.SELF)
            .toList();

    private final Problems problems;
    private final Set<String> sources;
    private final DutyCatalogue duties;

    private CompetenceReader(Problems problems, Set<String> sources, DutyCatalogue duties) {
        this.problems = problems;
        this.sources = sources;
        this.duties = duties;
    }

    /** What the file says; nothing where there is no such file. */
    static CompetenceTable read(PackFiles files, Problems problems, Set<String> sources, DutyCatalogue duties) {
        if (!files.paths().contains(PATH)) {
            return CompetenceTable.EMPTY;
        }
        return files.text(PATH, problems)
                .flatMap(text -> Yaml.read(PATH, text, problems))
                .flatMap(yaml -> Entry.of(PATH, yaml, problems, FILE_KEYS))
                .map(file -> new CompetenceReader(problems, sources, duties).table(file))
                .orElse(CompetenceTable.EMPTY);
    }

    private CompetenceTable table(Entry file) {
        List<Competence> offices = new ArrayList<>();
        List<RegionalBody> bodies = new ArrayList<>();
        file.get("offices")
                .ifPresent(yaml -> Entry.eachById(
                        PATH,
                        yaml,
                        problems,
                        (id, place, value) -> Entry.of(PATH, value, problems, OFFICE_KEYS)
                                .flatMap(entry -> office(id, entry))
                                .ifPresent(offices::add)));
        file.get("bodies")
                .ifPresent(yaml -> Entry.eachById(
                        PATH,
                        yaml,
                        problems,
                        (id, place, value) -> Entry.of(PATH, value, problems, BODY_KEYS)
                                .flatMap(entry -> body(id, entry))
                                .ifPresent(bodies::add)));
        Optional<Period> fresh = file.optionalText("staleMonths").flatMap(text -> {
            if (MONTHS.matcher(text).matches()) {
                return Optional.of(Period.ofMonths(Integer.parseInt(text)));
            }
            file.wrong(
                    "staleMonths",
                    Text.of("Pritet një numër nga 1 deri në 999.", "A number from 1 to 999 is expected."));
            return Optional.empty();
        });
        return new CompetenceTable(offices, bodies, fresh);
    }

    private Optional<Competence> office(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        Optional<Agency> agency = entry.code("agency", AGENCIES.toArray(Agency[]::new));
        Optional<Competence.Level> level = entry.code("level", Competence.Level.values());
        List<DutyAction> actions = entry.values(
                "duties",
                code -> duties.duties().stream()
                        .map(DutyDeclaration::action)
                        .filter(action -> action.name().equals(code))
                        .findFirst(),
                duties.duties().stream().map(duty -> duty.action().name()).toList());
        if (entry.list("duties").isEmpty()) {
            entry.wrong("duties", Text.of("Duhet së paku një vlerë.", "At least one value is required."));
        }
        agency.ifPresent(named -> actions.forEach(action -> check(entry, named, action)));
        Optional<InForce> days = entry.inForce();
        var citations = entry.citations("cite", sources);
        return agency.isEmpty() || level.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Competence(id, meaning, actions, agency.get(), level.get(), days.get(), citations));
    }

    /** An office cannot be competent for a duty that concerns other agencies only. */
    private void check(Entry entry, Agency agency, DutyAction action) {
        Set<Agency> concerned = new TreeSet<>();
        duties.duty(action).ifPresent(duty -> duty.terms().forEach(terms -> concerned.addAll(agencies(terms))));
        if (!concerned.isEmpty() && !concerned.contains(agency)) {
            entry.wrong(
                    "duties",
                    Text.of(
                            "Detyra " + action.name() + " u përket vetëm këtyre: " + concerned + ".",
                            "The duty " + action.name() + " concerns only these: " + concerned + "."));
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

    private Optional<RegionalBody> body(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        Text source = entry.bilingual("source");
        List<Text> members = new ArrayList<>();
        for (Yaml item : entry.list("members")) {
            Entry.of(PATH, item, problems, Set.of("who"))
                    .map(member -> member.bilingual("who"))
                    .ifPresent(members::add);
        }
        if (entry.list("members").isEmpty()) {
            entry.wrong("members", Text.of("Duhet së paku një vlerë.", "At least one value is required."));
        }
        var citations = entry.citations("cite", sources);
        return entry.inForce().map(days -> new RegionalBody(id, meaning, members, source, days, citations));
    }
}
