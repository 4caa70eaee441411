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
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code duties.yaml}: the duties and safeguards that a pack declares. */
final class DutyReader {
    static final String PATH = "duties.yaml";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*+");
    /** The value of a file without the key {@code withoutReferral}; a part of format 1 that never changes. */
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
    private static final List<String> ABROAD = List.of("Detection.abroad", DERIVED_ABROAD);

    private static final String DETECTING = "DETECTING";
    private static final String ITSELF = "itself";
    /** The keys of terms that need a recipient, sorted. */
    private static final List<String> OF_A_RECIPIENT = List.of("abroad", ITSELF, "naming", "where");

    private final PackFile file;
    private final Map<String, List<NamingGround>> naming = new LinkedHashMap<>();

    private DutyReader(PackFile file) {
        this.file = file;
    }

    /** The catalogue of the file; the frozen default if there is no such file. */
    static DutyCatalogue read(PackFiles files, PackFile file) {
        return files.has(PATH)
                ? files.yaml(file).map(new DutyReader(file)::read).orElse(DutyCatalogue.EMPTY)
                : frozen(file.problems());
    }

    /** The catalogue of format 1. */
    static DutyCatalogue frozen(Problems problems) {
        return FrozenDefaults.read(PATH, problems, (file, yaml) -> new DutyReader(file).read(yaml));
    }

    private DutyCatalogue read(Yaml yaml) {
        return Entry.of(file, yaml, "abroad", "withoutReferral", "naming", "duties", "safeguards")
                .map(this::catalogue)
                .orElse(DutyCatalogue.EMPTY);
    }

    private DutyCatalogue catalogue(Entry top) {
        top.get("naming")
                .ifPresent(sets -> Entry.each(file, sets, (id, line, value) -> naming.put(id, grounds(value))));
        return DutyCatalogue.of(
                declared(top, "duties", this::duty, "label", "first", "terms"),
                declared(top, "safeguards", DutyReader::safeguard, "label", "reveals", "inForce", "cite"),
                withoutReferral(top),
                abroadByMission(top));
    }

    /** What counts as abroad: the stated fact, or the derived one. */
    private static boolean abroadByMission(Entry top) {
        return top.value("abroad", word -> Optional.of(word).filter(ABROAD::contains), ABROAD)
                .filter(DERIVED_ABROAD::equals)
                .isPresent();
    }

    private static WithoutReferral withoutReferral(Entry top) {
        return top.entry("withoutReferral", "basis", "declined", "given", "cite")
                .map(entry -> {
                    Map<Service, List<String>> given = new EnumMap<>(Service.class);
                    String[] services =
                            Stream.of(Service.values()).map(Service::name).toArray(String[]::new);
                    entry.entry("given", services)
                            .ifPresent(each -> Stream.of(Service.values())
                                    .filter(service -> each.has(service.name()))
                                    .forEach(service -> given.put(service, words(each, service.name()))));
                    return new WithoutReferral(
                            Set.copyOf(entry.codes("basis", ReferralBasis.values())),
                            Set.copyOf(entry.codes("declined", ReferralBasis.values())),
                            given,
                            entry.citations("cite"));
                })
                .orElse(FORMAT_1);
    }

    /** The values that a function reads of the mappings by code below a key. */
    private <T> List<T> declared(Entry top, String key, BiFunction<String, Entry, Optional<T>> read, String... known) {
        List<T> all = new ArrayList<>();
        top.require(key);
        top.get(key)
                .ifPresent(part -> Entry.each(file, part, (code, line, value) -> {
                    boolean fits = CODE.matcher(code).matches();
                    if (!fits) {
                        file.problem(line, "code.form", code);
                    }
                    Optional<T> one = fits
                            ? Entry.of(file, value, known).flatMap(entry -> read.apply(code, entry))
                            : Optional.empty();
                    one.ifPresentOrElse(all::add, () -> file.problems().defective(code));
                }));
        return all;
    }

    private List<NamingGround> grounds(Yaml value) {
        List<NamingGround> grounds = new ArrayList<>();
        if (value instanceof Yaml.Sequence list) {
            list.items()
                    .forEach(item -> Entry.of(file, item, "ground", "basis", "needs", "unless")
                            .flatMap(DutyReader::ground)
                            .ifPresent(grounds::add));
        } else {
            file.problem(value.line(), "grounds");
        }
        return grounds;
    }

    private static Optional<NamingGround> ground(Entry entry) {
        Optional<DisclosureGround> ground = entry.code(
                "ground",
                EnumSet.complementOf(EnumSet.of(DisclosureGround.DUTY)).toArray(DisclosureGround[]::new));
        List<ReferralBasis> basis = entry.codes(
                "basis", EnumSet.complementOf(EnumSet.of(ReferralBasis.NONE)).toArray(ReferralBasis[]::new));
        if (basis.isEmpty()) {
            entry.wrong("basis", "one-value");
        }
        List<String> needs = words(entry, "needs");
        List<String> unless = words(entry, "unless");
        return ground.filter(known -> !basis.isEmpty())
                .map(known -> new NamingGround(known, EnumSet.copyOf(basis), needs, unless));
    }

    private static List<String> words(Entry entry, String key) {
        return entry.values(key, word -> Optional.of(word).filter(DutyLaw::isAnswer), DutyLaw.answers());
    }

    private Optional<DutyDeclaration> duty(String code, Entry entry) {
        Text label = entry.bilingual("label");
        boolean first = entry.optionalFlag("first");
        List<DutyTerms> terms = entry
                .items(
                        "terms",
                        version -> Optional.of(terms(version)),
                        "from",
                        "to",
                        "actor",
                        "tells",
                        "asks",
                        "abroad",
                        ITSELF,
                        "where",
                        "naming",
                        "cite")
                .stream()
                .sorted(Comparator.comparing(version -> version.inForce().from()))
                .toList();
        if (terms.isEmpty()) {
            entry.wrong("terms", "one-version");
        }
        for (int i = 1; i < terms.size(); i++) {
            InForce later = terms.get(i).inForce();
            if (terms.get(i - 1).inForce().overlaps(later)) {
                entry.wrong("terms", "versions-overlap", later.from());
            }
        }
        return Optional.of(new DutyDeclaration(DutyAction.parse(code), label, first, terms));
    }

    private DutyTerms terms(Entry entry) {
        Optional<RecipientRule> recipient = recipient(entry);
        Optional<String> grounds = entry.optionalText("naming");
        grounds.filter(id -> !naming.containsKey(id))
                .ifPresent(id -> file.unknown(entry.place("naming").line(), "naming", id, naming.keySet()));
        return new DutyTerms(
                entry.days(),
                actor(entry),
                recipient,
                grounds,
                grounds.map(id -> naming.getOrDefault(id, List.of())).orElse(List.of()),
                entry.citations("cite"));
    }

    private static ActorRule actor(Entry entry) {
        if (entry.get("actor").filter(Yaml.Mapping.class::isInstance).isEmpty()) {
            return new ActorRule(List.of(), acting(entry, "actor"));
        }
        return entry.entry("actor", "informed", "otherwise")
                .map(one -> new ActorRule(one.codes("informed", agencies()), acting(one, "otherwise")))
                .orElse(ActorRule.DETECTING);
    }

    /** An agency; empty if it is the one that found the person. */
    private static Optional<Agency> acting(Entry entry, String key) {
        return entry.text(key).equals(DETECTING)
                ? Optional.empty()
                : entry.value(key, DutyReader::agency, andAgencies(DETECTING));
    }

    private static Optional<Agency> agency(String code) {
        return Stream.of(agencies())
                .filter(agency -> agency.name().equals(code))
                .findFirst();
    }

    /** The agencies that act, or are told or asked: all but the person. */
    static Agency[] agencies() {
        return EnumSet.complementOf(EnumSet.of(Agency.SELF)).toArray(Agency[]::new);
    }

    private static List<String> andAgencies(String... others) {
        return Stream.concat(Stream.of(others), Stream.of(agencies()).map(Agency::name))
                .toList();
    }

    private static Optional<RecipientRule> recipient(Entry entry) {
        boolean tells = entry.has("tells");
        boolean asks = entry.has("asks");
        if (tells && asks) {
            entry.wrong("asks", "tells-or-asks");
        }
        if (!tells && !asks) {
            OF_A_RECIPIENT.stream().filter(entry::has).forEach(key -> entry.wrong(key, "no-recipient"));
            return Optional.empty();
        }
        RecipientRule.Kind kind = tells ? RecipientRule.Kind.NOTICE : RecipientRule.Kind.REQUEST;
        Optional<Agency> agency = entry.code(tells ? "tells" : "asks", agencies());
        Optional<Agency> abroad = entry.optionalCode("abroad", agencies());
        List<String> known =
                andAgencies(RecipientRule.Itself.FALLS_AWAY.name(), RecipientRule.Itself.NO_RECIPIENT.name());
        Optional<String> other = entry.value(ITSELF, word -> Optional.of(word).filter(known::contains), known);
        Optional<Agency> instead = other.flatMap(DutyReader::agency);
        RecipientRule.Itself usual = tells ? RecipientRule.Itself.FALLS_AWAY : RecipientRule.Itself.NO_RECIPIENT;
        RecipientRule.Itself itself = instead.isPresent()
                ? RecipientRule.Itself.OTHER_AGENCY
                : other.map(RecipientRule.Itself::valueOf).orElse(usual);
        RecipientRule.Where where = entry.entry("where", "named", "settings")
                .map(value -> new RecipientRule.Where(
                        value.optionalFlag("named"), Set.copyOf(value.codes("settings", Setting.values()))))
                .orElse(RecipientRule.Where.ALWAYS);
        return agency.map(told -> new RecipientRule(kind, told, abroad, itself, instead, where));
    }

    private static Optional<SafeguardDeclaration> safeguard(String code, Entry entry) {
        Text label = entry.bilingual("label");
        Optional<DataCategory> reveals = entry.code("reveals", DataCategory.values());
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite");
        return reveals.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new SafeguardDeclaration(
                        SafeguardCode.parse(code), label, reveals.get(), days.get(), citations));
    }
}
