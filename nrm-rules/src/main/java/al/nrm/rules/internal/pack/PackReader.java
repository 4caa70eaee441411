package al.nrm.rules.internal.pack;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.form.Form;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureTable;
import al.nrm.referral.StepTable;
import al.nrm.rules.internal.language.Completeness;
import al.nrm.rules.internal.language.HiddenCharacters;
import al.nrm.rules.internal.language.PackSymbols;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.language.RuleParser;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.sentence.SentenceReader;
import al.nrm.rules.pack.MissingJarsException;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.UnreadPart;
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import al.nrm.training.CoverageNeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a pack from its files, and says everything that is wrong with it at once. */
public final class PackReader {
    private static final String PACK = "pack.yaml";
    private static final Pattern ALLOWED = Pattern.compile(
            "pack\\.yaml|sources\\.yaml|parameters\\.yaml|indicators\\.csv"
                    + "|questions\\.yaml|duties\\.yaml|disclosure\\.yaml|steps\\.yaml|calendar\\.yaml|coverage\\.yaml|competence\\.yaml|weights\\.yaml|criteria/[^/]+\\.drl|criteria/[^/]+\\.dslr|forms/[^/]+\\.html|scenarios/.+\\.yaml|(?:.+/)?[^/]+\\.md|LICENSE");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?");
    private static final int MOST_RULES = 5_000;
    private final PackFiles files;
    private final Problems problems;
    /** The files of rules in the formal language, by path. */
    private final Map<String, String> texts = new TreeMap<>();

    public PackReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * The pack.
     *
     * @throws RulePackException if anything is wrong with it
     * @throws MissingJarsException if the jars that read packs are not on the class path; the bundled pack needs none
     */
    public CheckedPack read() {
        try {
            return readAll();
        } catch (NoClassDefFoundError missing) {
            throw new MissingJarsException(missing);
        }
    }

    private CheckedPack readAll() {
        refuseFolderAbove();
        refuseOtherFiles();
        Optional<Entry> head = files.text(PACK, problems)
                .flatMap(text -> Yaml.read(PACK, text, problems))
                .flatMap(yaml -> Entry.of(
                        PACK,
                        yaml,
                        problems,
                        Set.of("id", "version", "title", "publisher", "inForce", "unread", "corrects")));
        Optional<InForce> stated = head.flatMap(entry -> entry.get("inForce"))
                .flatMap(yaml -> Entry.of(PACK, yaml, problems, Set.of("from", "to")))
                .map(Entry::days);
        head.filter(entry -> stated.isEmpty())
                .ifPresent(entry -> entry.wrong("inForce", Text.of("Duhet from.", "from is required.")));
        InForce inForce = stated.orElseGet(() -> InForce.from(LocalDate.MIN));
        LawReader law = new LawReader(files, problems);
        Map<String, Source> sources = law.sources();
        Map<String, Parameter> parameters = law.parameters(sources.keySet());
        IndicatorCatalogue catalogue = new CatalogueReader(
                        files,
                        problems,
                        sources.keySet(),
                        WeightReader.read(files, problems, sources.keySet(), inForce))
                .read();
        int beforeDuties = problems.count();
        DutyCatalogue duties = DutyReader.read(files, problems, sources.keySet());
        boolean soundDuties = problems.count() == beforeDuties;
        KeyCodes codes = codes(duties, soundDuties);
        DisclosureTable disclosure = DisclosureReader.read(files, problems, sources.keySet(), duties);
        StepTable steps =
                StepReader.read(files, problems, sources.keySet(), parameters, dutyNames(duties, soundDuties));
        HolidayCalendar calendar = CalendarReader.read(files, problems, sources.keySet());
        List<CoverageNeed> coverage = CoverageReader.read(files, problems, sources.keySet());
        // Duties that could not be read would be missed there.
        CompetenceTable competence =
                soundDuties ? CompetenceReader.read(files, problems, sources.keySet(), duties) : CompetenceTable.EMPTY;
        List<UnreadPart> unread =
                UnreadReader.read(PACK, head.flatMap(entry -> entry.get("unread")), problems, catalogue);
        Map<String, QuestionTemplate> questions = new QuestionReader(files, problems, catalogue).read();
        Map<String, Form> forms = new FormReader(files, problems).read();
        PackSymbols known = new PackSymbols(inForce, sources, parameters, catalogue, codes);
        int before = problems.count();
        List<Rule> rules = rules(known);
        if (stated.isPresent()) {
            new Completeness(known, problems).check(rules, problems.count() == before);
            new DutyCoverage(inForce, duties, problems).check(rules);
        }
        CheckedPack.Builder pack = CheckedPack.builder()
                .inForce(inForce)
                .sha256(files.sha256())
                .corrections(Corrections.ofPack(PACK, head, problems))
                .sources(sources)
                .parameters(parameters)
                .catalogue(catalogue)
                .questions(questions)
                .forms(forms)
                .duties(duties)
                .disclosure(disclosure)
                .steps(steps)
                .calendar(calendar)
                .coverage(coverage)
                .competence(competence)
                .unread(unread)
                .places(EntryLines.of(files, catalogue.sets()))
                .rules(rules);
        head.ifPresent(entry -> describe(pack, entry));
        if (problems.isEmpty()) {
            count(rules, catalogue, questions);
        }
        if (!problems.isEmpty()) {
            throw new RulePackException(problems.sorted());
        }
        return pack.build();
    }

    /** Nothing was refused, so all that is written must have been read. */
    private void count(List<Rule> rules, IndicatorCatalogue catalogue, Map<String, QuestionTemplate> questions) {
        ReadingNet net = new ReadingNet(problems);
        texts.forEach((path, text) -> net.rules(
                path,
                text,
                rules.stream().filter(rule -> rule.place().path().equals(path)).toList()));
        files.text(CatalogueReader.PATH, problems)
                .ifPresent(text -> net.rows(
                        CatalogueReader.PATH, text, catalogue.indicators().size()));
        files.text(QuestionReader.PATH, problems)
                .ifPresent(text -> net.questions(QuestionReader.PATH, text, questions.size()));
    }

    /**
     * The codes that rules may conclude.
     *
     * @param sound whether nothing was wrong with the declarations; else rules are not blamed for codes of the bundled pack
     */
    private static KeyCodes codes(DutyCatalogue duties, boolean sound) {
        List<DutyAction> actions = new ArrayList<>();
        List<SafeguardCode> safeguards = new ArrayList<>();
        duties.duties().stream().map(DutyDeclaration::action).forEach(actions::add);
        duties.safeguards().stream().map(SafeguardDeclaration::code).forEach(safeguards::add);
        if (!sound) {
            actions.addAll(DutyAction.bundled());
            safeguards.addAll(SafeguardCode.bundled());
        }
        return KeyCodes.of(actions, safeguards);
    }

    /** The duties that steps may name, likewise. */
    private static List<String> dutyNames(DutyCatalogue duties, boolean sound) {
        List<String> names = new ArrayList<>();
        duties.duties().forEach(duty -> names.add(duty.action().name()));
        if (!sound) {
            DutyAction.bundled().forEach(action -> names.add(action.name()));
        }
        return names;
    }

    private void describe(CheckedPack.Builder pack, Entry entry) {
        String id = entry.text("id");
        if (!id.isEmpty() && !EntryId.isWellFormed(id)) {
            entry.wrong(
                    "id",
                    Text.of(
                            "Lejohen shkronja të vogla a-z, shifra, vizë dhe pikë.",
                            "Allowed are small letters a-z, digits, hyphens and dots."));
        }
        String version = entry.text("version");
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            entry.wrong("version", Text.of("Pritet p.sh. 1.0.0.", "Such as 1.0.0 is expected."));
        }
        pack.id(id).version(version).title(entry.bilingual("title"));
        pack.publisher(
                entry.get("publisher").filter(Yaml.Scalar.class::isInstance).isPresent()
                        ? Text.of(entry.text("publisher"), entry.text("publisher"))
                        : entry.bilingual("publisher"));
    }

    private List<Rule> rules(PackSymbols known) {
        List<Rule> rules = new ArrayList<>();
        for (String path : files.paths("criteria/", ".drl")) {
            files.text(path, problems).ifPresent(text -> add(path, text, known, rules));
        }
        for (String path : files.paths("criteria/", ".dslr")) {
            files.text(path, problems)
                    .map(text -> SentenceReader.expand(path, text, known.catalogue(), problems))
                    .ifPresent(text -> add(path, text, known, rules));
        }
        rules.sort(Comparator.comparing(Rule::id)
                .thenComparing(rule -> rule.place().path())
                .thenComparing(rule -> rule.place().line()));
        if (rules.size() > MOST_RULES) {
            problems.add(
                    new Rule.Place(PACK, 1),
                    Text.of("Paketa ka mbi 5000 rregulla.", "The pack has more than 5,000 rules."),
                    Text.of("Pranohen deri në 5000.", "Up to 5,000 are allowed."));
        }
        return rules;
    }

    /** Reads one rule more than a pack may have, so that too many are noticed and no time is spent on the others. */
    private void add(String path, String text, PackSymbols known, List<Rule> rules) {
        texts.put(path, text);
        rules.addAll(RuleParser.read(path, text, known, MOST_RULES + 1 - Math.min(MOST_RULES, rules.size()), problems));
    }

    /** One problem rather than one for each file, where the pack is in a folder inside the folder or zip. */
    private void refuseFolderAbove() {
        Optional<String> inside =
                files.paths().stream().filter(path -> path.endsWith("/" + PACK)).findFirst();
        if (!files.paths().contains(PACK) && inside.isPresent()) {
            problems.add(
                    new Rule.Place(inside.get(), 1),
                    Text.of("Paketa gjendet në një dosje brenda kësaj.", "The pack is in a folder inside this one."),
                    Text.of("Jepni dosjen që ka pack.yaml.", "Give the folder that holds pack.yaml."));
            throw new RulePackException(problems.sorted());
        }
    }

    private void refuseOtherFiles() {
        for (String path : files.paths()) {
            HiddenCharacters.hiddenIn(path)
                    .ifPresent(hidden -> problems.add(
                            new Rule.Place(path, 1),
                            Text.of(
                                    "Emri i skedarit ka një shenjë të padukshme, " + hidden + ".",
                                    "The name of the file holds an invisible sign, " + hidden + "."),
                            Text.of(
                                    "Dy skedarë mund të duken njësoj; riemërtojeni.",
                                    "Two files may look alike; rename it.")));
            if (!ALLOWED.matcher(path).matches()) {
                problems.add(
                        new Rule.Place(path, 1),
                        Text.of("Ky skedar nuk i përket një pakete.", "This file does not belong into a pack."),
                        Text.of(
                                "Një paketë ka pack.yaml, sources.yaml, parameters.yaml, indicators.csv, questions.yaml,"
                                        + " duties.yaml, disclosure.yaml, steps.yaml, calendar.yaml, coverage.yaml, competence.yaml, weights.yaml, criteria/, forms/, scenarios/, *.md dhe LICENSE.",
                                "A pack has pack.yaml, sources.yaml, parameters.yaml, indicators.csv, questions.yaml,"
                                        + " duties.yaml, disclosure.yaml, steps.yaml, calendar.yaml, coverage.yaml, competence.yaml, weights.yaml, criteria/, forms/, scenarios/, *.md and LICENSE."));
            }
        }
    }
}
