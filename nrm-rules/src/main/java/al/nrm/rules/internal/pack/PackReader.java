package al.nrm.rules.internal.pack;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.form.Form;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.WeightSet;
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
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.PackTables;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a pack from its files and collects all its problems. */
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
        PackFile packFile = new PackFile(PACK, problems);
        Optional<Entry> head = files.yaml(packFile)
                .flatMap(yaml -> Entry.of(
                        packFile, yaml, "id", "version", "title", "publisher", "inForce", "unread", "corrects"));
        Optional<InForce> stated =
                head.flatMap(entry -> entry.entry("inForce", "from", "to")).map(Entry::days);
        head.filter(entry -> stated.isEmpty()).ifPresent(entry -> entry.wrong("inForce", "from-required"));
        InForce inForce = stated.orElseGet(() -> InForce.from(LocalDate.MIN));
        PackFile sourcesFile = new PackFile(LawReader.SOURCES, problems);
        Map<String, Source> sources = new LawReader(files, sourcesFile).sources();
        Function<String, PackFile> citing = path -> new PackFile(path, problems, sources.keySet());
        PackFile parametersFile = citing.apply(LawReader.PARAMETERS);
        Map<String, Parameter> parameters = new LawReader(files, parametersFile).parameters();
        PackFile weightsFile = citing.apply(WeightReader.PATH);
        List<WeightSet> sets = WeightReader.read(files, weightsFile, inForce);
        PackFile catalogueFile = citing.apply(CatalogueReader.PATH);
        IndicatorCatalogue catalogue = CatalogueReader.read(files, catalogueFile, sets);
        int beforeDuties = problems.count();
        DutyCatalogue duties = DutyReader.read(files, citing.apply(DutyReader.PATH));
        boolean soundDuties = problems.count() == beforeDuties;
        KeyCodes codes = codes(duties, soundDuties);
        DisclosureTable disclosure = DisclosureReader.read(files, citing.apply(DisclosureReader.PATH), duties);
        PackFile stepsFile = citing.apply(StepReader.PATH);
        StepTable steps = StepReader.read(files, stepsFile, parameters, codes.names(Key.DUTIES));
        HolidayCalendar calendar = CalendarReader.read(files, citing.apply(CalendarReader.PATH));
        List<CoverageNeed> coverage = CoverageReader.read(files, citing.apply(CoverageReader.PATH));
        // Offices name declared duties; if duties could not be read, each of their uses would be a problem.
        CompetenceTable competence = soundDuties
                ? CompetenceReader.read(files, citing.apply(CompetenceReader.PATH), duties)
                : CompetenceTable.EMPTY;
        List<UnreadPart> unread = UnreadReader.read(packFile, head.flatMap(entry -> entry.get("unread")), catalogue);
        Map<String, QuestionTemplate> questions =
                QuestionReader.read(files, new PackFile(QuestionReader.PATH, problems), catalogue);
        Map<String, Form> forms = new FormReader(files, problems).read();
        PackSymbols known = new PackSymbols(inForce, sources, parameters, catalogue, codes);
        int before = problems.count();
        List<Rule> rules = rules(known);
        if (stated.isPresent()) {
            new Completeness(known, problems).check(rules, problems.count() == before);
            new DutyCoverage(inForce, duties, problems).check(rules);
        }
        PackTables tables = PackTables.builder()
                .corrections(Corrections.ofPack(packFile, head))
                .questions(questions)
                .forms(forms)
                .disclosure(disclosure)
                .steps(steps)
                .coverage(coverage)
                .competence(competence)
                .build();
        CheckedPack.Builder pack = CheckedPack.builder()
                .inForce(inForce)
                .sha256(files.sha256())
                .sources(sources)
                .parameters(parameters)
                .catalogue(catalogue)
                .duties(duties)
                .calendar(calendar)
                .unread(unread)
                .rules(rules)
                .readTables(() -> tables);
        head.ifPresent(entry -> packFile.entry("version", entry.place("version").line()));
        Stream.of(packFile, sourcesFile, parametersFile, weightsFile, catalogueFile, stepsFile)
                .forEach(file -> pack.putAllPlaces(file.entries()));
        head.ifPresent(entry -> describe(pack, entry));
        if (problems.isEmpty()) {
            count(rules, catalogue, questions);
        }
        if (!problems.isEmpty()) {
            throw new RulePackException(problems.sorted());
        }
        return pack.build();
    }

    /** Compares what was read with counts of the texts; for packs without problems. */
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
     * @param sound whether the declarations have no problem; otherwise the codes of the bundled pack are allowed too
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

    private void describe(CheckedPack.Builder pack, Entry entry) {
        String id = entry.text("id");
        if (!id.isEmpty() && !EntryId.isWellFormed(id)) {
            entry.wrong("id", "id.why");
        }
        String version = entry.text("version");
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            entry.wrong("version", "version");
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
            new PackFile(PACK, problems).problem(1, "rules.many");
        }
        return rules;
    }

    /** Reads the rules of a file, up to one more than a pack may have. */
    private void add(String path, String text, PackSymbols known, List<Rule> rules) {
        texts.put(path, text);
        rules.addAll(RuleParser.read(path, text, known, MOST_RULES + 1 - Math.min(MOST_RULES, rules.size()), problems));
    }

    /** Stops with one problem if the pack is in a folder inside the given folder or zip. */
    private void refuseFolderAbove() {
        Optional<String> inside =
                files.paths().stream().filter(path -> path.endsWith("/" + PACK)).findFirst();
        if (!files.paths().contains(PACK) && inside.isPresent()) {
            new PackFile(inside.get(), problems).problem(1, "pack.inside");
            throw new RulePackException(problems.sorted());
        }
    }

    private void refuseOtherFiles() {
        for (String path : files.paths()) {
            PackFile file = new PackFile(path, problems);
            HiddenCharacters.hiddenIn(path).ifPresent(hidden -> file.problem(1, "file.name", hidden));
            if (!ALLOWED.matcher(path).matches()) {
                file.problem(1, "file.other");
            }
        }
    }
}
