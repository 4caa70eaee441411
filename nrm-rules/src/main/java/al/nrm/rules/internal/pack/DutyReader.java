package al.nrm.rules.internal.pack;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.duty.WithoutReferral;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.rules.internal.duty.DutyLaw;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code duties.yaml}: the duties and safeguards that a pack declares. */
final class DutyReader {
    static final String PATH = "duties.yaml";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*+");
    /** What holds without the key; a part of format 1 that never changes. */
    private static final WithoutReferral FORMAT_1 = new WithoutReferral(
            Set.of(ReferralBasis.NONE),
            Set.of(),
            Map.of(
                    Service.MEDICAL,
                    List.of("Situation.medicalEmergency"),
                    Service.PROTECTION,
                    List.of("Situation.immediateDanger")),
            List.of(new Citation("policy", "")));

    private static final String DERIVED_ABROAD = "Derived.abroad";
    private static final Set<String> ABROAD = Set.of("Detection.abroad", DERIVED_ABROAD);
    private static final String DETECTING = "DETECTING";
    private static final String SOMEBODY_ELSE = "itself";
    private static final Set<String> OF_A_RECIPIENT = Set.of("abroad", SOMEBODY_ELSE, "where", "naming");

    private final Problems problems;
    private final Set<String> sources;
    private final Map<String, List<NamingGround>> naming = new LinkedHashMap<>();

    /**
     * A reader.
     *
     * @param sources ids of the sources that may be cited
     */
    DutyReader(Problems problems, Set<String> sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** What the files declare; the frozen default where they have no such file. */
    static DutyCatalogue read(PackFiles files, Problems problems, Set<String> sources) {
        if (!files.paths().contains(PATH)) {
            return new DutyReader(problems, Set.of("policy")).read(FrozenDefaults.file(PATH, problems));
        }
        return files.text(PATH, problems)
                .flatMap(text -> Yaml.read(PATH, text, problems))
                .map(yaml -> new DutyReader(problems, sources).read(yaml))
                .orElse(DutyCatalogue.EMPTY);
    }

    private DutyCatalogue read(Yaml yaml) {
        Optional<Entry> file =
                Entry.of(PATH, yaml, problems, Set.of("abroad", "withoutReferral", "naming", "duties", "safeguards"));
        if (file.isEmpty()) {
            return DutyCatalogue.EMPTY;
        }
        file.get()
                .get("naming")
                .ifPresent(
                        sets -> Entry.each(PATH, sets, problems, (id, place, value) -> naming.put(id, grounds(value))));
        List<DutyDeclaration> duties = declared(file.get(), "duties", this::duty);
        List<SafeguardDeclaration> safeguards = declared(file.get(), "safeguards", this::safeguard);
        return DutyCatalogue.of(duties, safeguards, withoutReferral(file.get()), abroadByMission(file.get()));
    }

    /** What counts as abroad: the stated fact, or the derived one. */
    private static boolean abroadByMission(Entry file) {
        return file.get("abroad")
                .flatMap(yaml ->
                        file.value("abroad", word -> Optional.of(word).filter(ABROAD::contains), List.copyOf(ABROAD)))
                .filter(DERIVED_ABROAD::equals)
                .isPresent();
    }

    private WithoutReferral withoutReferral(Entry file) {
        Optional<Entry> entry = file.get("withoutReferral")
                .flatMap(yaml -> Entry.of(PATH, yaml, problems, Set.of("basis", "declined", "given", "cite")));
        if (entry.isEmpty()) {
            return FORMAT_1;
        }
        Map<Service, List<String>> given = new EnumMap<>(Service.class);
        Set<String> services =
                Stream.of(Service.values()).map(Service::name).collect(Collectors.toCollection(TreeSet::new));
        entry.get()
                .get("given")
                .flatMap(yaml -> Entry.of(PATH, yaml, problems, services))
                .ifPresent(each -> Stream.of(Service.values())
                        .filter(service -> each.get(service.name()).isPresent())
                        .forEach(service -> given.put(service, words(each, service.name()))));
        return new WithoutReferral(
                Set.copyOf(entry.get().codes("basis", ReferralBasis.values())),
                Set.copyOf(entry.get().codes("declined", ReferralBasis.values())),
                given,
                entry.get().citations("cite", sources));
    }

    private <T> List<T> declared(Entry file, String key, BiFunction<String, Yaml, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        if (file.get(key).isEmpty()) {
            file.wrong(key, Text.of("Është i detyrueshëm.", "It is required."));
        }
        file.get(key)
                .ifPresent(part -> Entry.each(PATH, part, problems, (code, place, value) -> {
                    boolean fits = CODE.matcher(code).matches();
                    if (!fits) {
                        problems.add(
                                place,
                                Text.of("Kodi \"" + code + "\" nuk pranohet.", "The code \"" + code + "\" is refused."),
                                Text.of(
                                        "Lejohen shkronja të mëdha A-Z, shifra dhe nënviza, p.sh. NOTIFY_POLICE.",
                                        "Allowed are capital letters A-Z, digits and underscores, such as NOTIFY_POLICE."));
                    }
                    Optional<T> one = fits ? read.apply(code, value) : Optional.empty();
                    one.ifPresentOrElse(all::add, () -> problems.defective(code));
                }));
        return all;
    }

    private List<NamingGround> grounds(Yaml value) {
        List<NamingGround> grounds = new ArrayList<>();
        if (!(value instanceof Yaml.Sequence list)) {
            problems.add(
                    new Rule.Place(PATH, value.line()),
                    Text.of("Kjo nuk është listë.", "This is no list."),
                    Text.of("Pritet një listë bazash.", "A list of grounds is expected."));
            return grounds;
        }
        for (Yaml item : list.items()) {
            Entry.of(PATH, item, problems, Set.of("ground", "basis", "needs", "unless"))
                    .flatMap(this::ground)
                    .ifPresent(grounds::add);
        }
        return grounds;
    }

    private Optional<NamingGround> ground(Entry entry) {
        DisclosureGround[] named = Stream.of(DisclosureGround.values())
                .filter(ground -> ground != DisclosureGround.DUTY)
                .toArray(DisclosureGround[]::new);
        Optional<DisclosureGround> ground = entry.code("ground", named);
        List<ReferralBasis> basis = entry.codes(
                "basis",
                Stream.of(ReferralBasis.values())
                        .filter(one -> one != ReferralBasis.NONE)
                        .toArray(ReferralBasis[]::new));
        if (basis.isEmpty()) {
            entry.wrong("basis", Text.of("Duhet së paku një vlerë.", "At least one value is required."));
        }
        List<String> needs = words(entry, "needs");
        List<String> unless = words(entry, "unless");
        return ground.filter(known -> !basis.isEmpty())
                .map(known -> new NamingGround(known, EnumSet.copyOf(basis), needs, unless));
    }

    private static List<String> words(Entry entry, String key) {
        return entry.values(key, word -> Optional.of(word).filter(DutyLaw::isAnswer), DutyLaw.answers());
    }

    private Optional<DutyDeclaration> duty(String code, Yaml yaml) {
        Optional<Entry> entry = Entry.of(PATH, yaml, problems, Set.of("label", "first", "terms"));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Text label = entry.get().bilingual("label");
        boolean first = entry.get().get("first").isPresent() && entry.get().flag("first");
        List<DutyTerms> terms = new ArrayList<>();
        for (Yaml version : entry.get().list("terms")) {
            Entry.of(
                            PATH,
                            version,
                            problems,
                            Set.of(
                                    "from",
                                    "to",
                                    "actor",
                                    "tells",
                                    "asks",
                                    "abroad",
                                    SOMEBODY_ELSE,
                                    "where",
                                    "naming",
                                    "cite"))
                    .ifPresent(one -> terms.add(terms(one)));
        }
        if (terms.isEmpty()) {
            entry.get().wrong("terms", Text.of("Duhet së paku një version.", "At least one version is required."));
        }
        terms.sort(Comparator.comparing(version -> version.inForce().from()));
        for (int i = 1; i < terms.size(); i++) {
            InForce later = terms.get(i).inForce();
            if (terms.get(i - 1).inForce().overlaps(later)) {
                entry.get()
                        .wrong(
                                "terms",
                                Text.of(
                                        "Dy versione vlejnë më " + later.from() + "; mbylleni të parin me to.",
                                        "Two versions are in force on " + later.from()
                                                + "; close the first one with to."));
            }
        }
        return Optional.of(new DutyDeclaration(DutyAction.parse(code), label, first, terms));
    }

    private DutyTerms terms(Entry entry) {
        Optional<RecipientRule> recipient = recipient(entry);
        Optional<String> grounds = entry.optionalText("naming");
        grounds.filter(id -> !naming.containsKey(id))
                .ifPresent(id -> problems.unknown(
                        entry.place("naming"),
                        Text.of("\"" + id + "\" nuk është te naming.", "\"" + id + "\" is not in naming."),
                        id,
                        naming.keySet()));
        return new DutyTerms(
                entry.days(),
                actor(entry),
                recipient,
                grounds,
                grounds.map(id -> naming.getOrDefault(id, List.of())).orElse(List.of()),
                entry.citations("cite", sources));
    }

    private ActorRule actor(Entry entry) {
        Optional<Yaml> actor = entry.get("actor");
        if (actor.isPresent() && actor.get() instanceof Yaml.Mapping) {
            Optional<Entry> choice = Entry.of(PATH, actor.get(), problems, Set.of("informed", "otherwise"));
            return choice.map(one -> new ActorRule(one.codes("informed", agencies()), acting(one, "otherwise")))
                    .orElse(ActorRule.DETECTING);
        }
        return new ActorRule(List.of(), acting(entry, "actor"));
    }

    /** An agency; none where it is the one that found the person. */
    private static Optional<Agency> acting(Entry entry, String key) {
        if (entry.text(key).equals(DETECTING)) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(List.of(DETECTING));
        Stream.of(agencies()).map(Agency::name).forEach(known::add);
        return entry.value(key, DutyReader::agency, known);
    }

    private static Optional<Agency> agency(String code) {
        return Stream.of(agencies())
                .filter(agency -> agency.name().equals(code))
                .findFirst();
    }

    /** Agencies that act, or are told or asked; the person is none. */
    private static Agency[] agencies() {
        return Stream.of(Agency.values())
                .filter(agency -> agency != Agency.SELF)
                .toArray(Agency[]::new);
    }

    private Optional<RecipientRule> recipient(Entry entry) {
        boolean tells = entry.get("tells").isPresent();
        boolean asks = entry.get("asks").isPresent();
        if (tells && asks) {
            entry.wrong("asks", Text.of("Ose tells, ose asks.", "Either tells or asks."));
        }
        if (!tells && !asks) {
            OF_A_RECIPIENT.stream()
                    .filter(key -> entry.get(key).isPresent())
                    .sorted()
                    .forEach(key -> entry.wrong(
                            key,
                            Text.of(
                                    "Kjo detyrë nuk njofton askënd: mungon tells ose asks.",
                                    "This duty tells nobody: tells or asks is missing.")));
            return Optional.empty();
        }
        RecipientRule.Kind kind = tells ? RecipientRule.Kind.NOTICE : RecipientRule.Kind.REQUEST;
        Optional<Agency> agency = entry.code(tells ? "tells" : "asks", agencies());
        Optional<Agency> abroad = entry.get("abroad").flatMap(value -> entry.code("abroad", agencies()));
        RecipientRule.Itself itself = tells ? RecipientRule.Itself.FALLS_AWAY : RecipientRule.Itself.NO_RECIPIENT;
        Optional<Agency> instead = Optional.empty();
        Optional<String> other = entry.optionalText(SOMEBODY_ELSE);
        if (other.filter(RecipientRule.Itself.FALLS_AWAY.name()::equals).isPresent()) {
            itself = RecipientRule.Itself.FALLS_AWAY;
        } else if (other.filter(RecipientRule.Itself.NO_RECIPIENT.name()::equals)
                .isPresent()) {
            itself = RecipientRule.Itself.NO_RECIPIENT;
        } else if (other.isPresent()) {
            List<String> known = new ArrayList<>(
                    List.of(RecipientRule.Itself.FALLS_AWAY.name(), RecipientRule.Itself.NO_RECIPIENT.name()));
            Stream.of(agencies()).map(Agency::name).forEach(known::add);
            instead = entry.value(SOMEBODY_ELSE, DutyReader::agency, known);
            itself = RecipientRule.Itself.OTHER_AGENCY;
        }
        RecipientRule.Where where = entry.get("where")
                .flatMap(value -> Entry.of(PATH, value, problems, Set.of("named", "settings")))
                .map(value -> new RecipientRule.Where(
                        value.get("named").isPresent() && value.flag("named"),
                        Set.copyOf(value.codes("settings", Setting.values()))))
                .orElse(RecipientRule.Where.ALWAYS);
        RecipientRule.Itself decided = itself;
        Optional<Agency> replaced = instead;
        return agency.map(told -> new RecipientRule(kind, told, abroad, decided, replaced, where));
    }

    private Optional<SafeguardDeclaration> safeguard(String code, Yaml yaml) {
        Optional<Entry> entry = Entry.of(PATH, yaml, problems, Set.of("label", "reveals", "inForce", "cite"));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Text label = entry.get().bilingual("label");
        Optional<DataCategory> reveals = entry.get().code("reveals", DataCategory.values());
        Optional<InForce> days = entry.get().inForce();
        List<Citation> citations = entry.get().citations("cite", sources);
        return reveals.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new SafeguardDeclaration(
                        SafeguardCode.parse(code), label, reveals.get(), days.get(), citations));
    }
}
