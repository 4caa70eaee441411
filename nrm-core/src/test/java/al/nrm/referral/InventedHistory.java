package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseTerms;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.ServiceOption;
import al.nrm.document.CaseDocument;
import al.nrm.document.ReadResult;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.ConsentGiven;
import al.nrm.event.EventContent.ConsentGiven.ConsentAnswer;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.event.EventContent.Kind;
import al.nrm.event.Recipient;
import al.nrm.event.Stage;
import al.nrm.fixture.InventedValues;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.RecipientKind;
import al.nrm.privacy.SharingLimit;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An invented case to which tests tell one event after another; hours count from its opening, a Monday at nine. */
final class InventedHistory {
    static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    static final InForce ALWAYS = InForce.from(LocalDate.of(2005, 7, 18));
    static final CaseTerms TERMS = InventedValues.TERMS;
    static final Actor NGO = new Actor(Agency.NGO, Optional.of("case manager"));
    static final Recipient POLICE = Recipient.agency(Agency.ANTI_TRAFFICKING_POLICE);
    static final Recipient UNIT = Recipient.agency(Agency.CHILD_PROTECTION_UNIT);
    static final Recipient SHELTER = Recipient.provider("invented-shelter");
    private static final List<RecipientKind> TO_THE_POLICE =
            List.of(new RecipientKind.OfAgency(Agency.ANTI_TRAFFICKING_POLICE));
    static final List<SharingLimit> LIMITS = List.of(
            limit(
                    "Danger to life opens data to the police only.",
                    DisclosureGround.DANGER_TO_LIFE,
                    TO_THE_POLICE,
                    List.of(),
                    List.of()),
            limit(
                    "The person has not agreed to a report to the police.",
                    DisclosureGround.CONSENT,
                    List.of(),
                    TO_THE_POLICE,
                    List.of(Purpose.POLICE_REPORT)));
    static final HistoryRules RULES = rules(anyStep());

    private CaseHistory history;

    private InventedHistory(CaseHistory history) {
        this.history = history;
    }

    static InventedHistory opened(Object... parts) {
        return under(RULES, parts);
    }

    /** A case with these parts: a key and its value in turn. */
    static InventedHistory under(HistoryRules rules, Object... parts) {
        HistoryLine line = HistoryLine.of(event(1, 0, 0, NGO, opening(parts), Optional.empty()));
        return new InventedHistory(CaseHistory.of(List.of(line), rules).value());
    }

    static EventContent.Opened opening(Object... parts) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of(
                "schema",
                "nrm/case/1",
                "id",
                "invented-1",
                "asOf",
                "2026-03-02",
                "detection",
                Map.of("agency", "NGO"),
                "person",
                Map.of()));
        for (int i = 0; i < parts.length; i += 2) {
            tree.put((String) parts[i], parts[i + 1]);
        }
        return new EventContent.Opened(CaseDocument.read(tree, TERMS).value());
    }

    InventedHistory then(int hour, EventContent content) {
        return then(hour, hour, NGO, content);
    }

    InventedHistory then(int hour, int recorded, Actor by, EventContent content) {
        history = history.append(line(hour, recorded, by, content)).value().history();
        return this;
    }

    /** Why the next event is refused, in English; empty where it is not. */
    List<String> refusal(int hour, EventContent content) {
        return refusal(hour, NGO, content);
    }

    List<String> refusal(int hour, Actor by, EventContent content) {
        return said(history.append(line(hour, Math.max(hour, 0), by, content)));
    }

    HistoryLine line(int hour, int recorded, Actor by, EventContent content) {
        return HistoryLine.of(
                event(history.lines().size() + 1, hour, recorded, by, content, Optional.of(history.head())));
    }

    CaseHistory history() {
        return history;
    }

    CaseState at(int hour) {
        return history.stateAt(START.plusHours(hour));
    }

    static List<String> said(ReadResult<?> read) {
        return read.problems().stream()
                .map(problem -> problem.pointer() + ": " + problem.what().en())
                .toList();
    }

    static CaseEvent event(int n, int hour, int recorded, Actor by, EventContent content, Optional<String> previous) {
        return new CaseEvent(
                "invented-1",
                n,
                START.plusHours(hour),
                START.plusHours(recorded),
                by,
                Optional.empty(),
                content,
                previous);
    }

    /** The line with the key {@code key-1}, by which a second delivery is known. */
    static HistoryLine keyed(HistoryLine line) {
        CaseEvent event = line.event().orElseThrow();
        return HistoryLine.of(new CaseEvent(
                event.caseId(),
                event.n(),
                event.at(),
                event.recorded(),
                event.by(),
                Optional.of("key-1"),
                event.content(),
                event.previous()));
    }

    static ServiceOption option(String provider, int rank) {
        return ServiceOption.builder()
                .provider(provider)
                .rank(rank)
                .confirmPlace(true)
                .build();
    }

    static ConsentGiven consent(Purpose purpose, ConsentAnswer answer) {
        return new ConsentGiven(purpose, answer, Optional.empty(), Optional.empty(), Answer.UNKNOWN, Answer.UNKNOWN);
    }

    static EventContent.Referred referred(String id, Recipient to) {
        return new EventContent.Referred(id, to, Optional.of(Service.ACCOMMODATION), Optional.empty());
    }

    static EventContent.Advised advised(Decision decision) {
        return new EventContent.Advised(Optional.of(decision), Optional.empty());
    }

    static EventContent.Facts facts(String key, @Nullable Object value) {
        Map<String, @Nullable Object> patch = new LinkedHashMap<>();
        patch.put(key, value);
        return new EventContent.Facts(patch, EventContent.Facts.Reason.FOUND_OUT);
    }

    static HistoryRules rules(StepTable steps, Parameter... parameters) {
        Map<String, Parameter> known = new LinkedHashMap<>(InventedValues.MAJORITY_AT_18);
        for (Parameter parameter : parameters) {
            known.put(parameter.id(), parameter);
        }
        return new HistoryRules(
                TERMS, steps, HolidayCalendar.WEEKENDS_ONLY, known, duties(), disclosure(), hash -> Optional.empty());
    }

    private static DutyDeclaration telling(DutyAction action, Agency told, NamingGround... grounds) {
        RecipientRule recipient = new RecipientRule(
                RecipientRule.Kind.NOTICE,
                told,
                Optional.empty(),
                RecipientRule.Itself.FALLS_AWAY,
                Optional.empty(),
                RecipientRule.Where.ALWAYS);
        return telling(action, recipient, grounds);
    }

    private static DutyDeclaration telling(DutyAction action, RecipientRule recipient, NamingGround... grounds) {
        DutyTerms terms = new DutyTerms(
                ALWAYS, ActorRule.DETECTING, Optional.of(recipient), Optional.empty(), List.of(grounds), List.of());
        return new DutyDeclaration(action, Text.of("Detyrë", "A duty"), false, List.of(terms));
    }

    private static NamingGround ground(DisclosureGround ground, ReferralBasis basis, String... needs) {
        return new NamingGround(ground, Set.of(basis), List.of(needs), List.of("Derived.consentInDoubt"));
    }

    /** A table that lets every agency take every step; a closed case is only opened again. */
    static StepTable anyStep() {
        List<Step> steps = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind == Kind.STAGE) {
                for (Stage stage : Stage.values()) {
                    steps.add(step(kind, Optional.of(stage)));
                }
            } else if (kind == Kind.REOPENED) {
                steps.add(step(kind, Set.of(Stage.CLOSED), Set.of(), Optional.empty(), Set.of(), ALWAYS));
            } else if (kind != Kind.OPENED) {
                steps.add(step(kind, Optional.empty()));
            }
        }
        return table(steps);
    }

    static StepTable table(List<Step> steps) {
        return new StepTable(steps, ClosingTerms.NONE, List.of(), Optional.empty(), Optional.empty());
    }

    static Step step(Kind kind, Optional<Stage> to, Step.Requirement... requires) {
        return step(kind, Set.of(), Set.of(), to, Set.of(), ALWAYS, requires);
    }

    static Step step(
            Kind kind,
            Set<Stage> stages,
            Set<ReferralProgress.State> states,
            Optional<Stage> to,
            Set<Agency> by,
            InForce inForce,
            Step.Requirement... requires) {
        return new Step(
                "invented",
                Text.of("i shpikur", "invented"),
                kind,
                stages,
                states,
                to,
                by,
                Set.of(requires),
                List.of(),
                inForce);
    }

    /**
     * The duty to notify the child protection unit names a child and a person who agreed; the duty to notify the police may tell
     * both and names a child.
     */
    private static DutyCatalogue duties() {
        RecipientRule both = new RecipientRule(
                RecipientRule.Kind.NOTICE,
                Agency.CHILD_PROTECTION_UNIT,
                Optional.of(Agency.ANTI_TRAFFICKING_POLICE),
                RecipientRule.Itself.OTHER_AGENCY,
                Optional.of(Agency.ANTI_TRAFFICKING_POLICE),
                RecipientRule.Where.ALWAYS);
        NamingGround child =
                new NamingGround(DisclosureGround.CHILD, EnumSet.allOf(ReferralBasis.class), List.of(), List.of());
        return DutyCatalogue.of(
                List.of(
                        telling(
                                DutyAction.NOTIFY_CHILD_PROTECTION_UNIT,
                                Agency.CHILD_PROTECTION_UNIT,
                                ground(DisclosureGround.CHILD, ReferralBasis.CHILD),
                                ground(
                                        DisclosureGround.CONSENT,
                                        ReferralBasis.CONSENT,
                                        "Consent.referral",
                                        "Consent.dataSharing")),
                        telling(DutyAction.NOTIFY_POLICE, both, child)),
                List.of());
    }

    private static DisclosureTable disclosure() {
        List<RecipientKind> shelter = List.of(new RecipientKind.OfProvider(Service.ACCOMMODATION));
        List<RecipientKind> unit = List.of(new RecipientKind.OfAgency(Agency.CHILD_PROTECTION_UNIT));
        return new DisclosureTable(
                List.of(
                        entry(shelter, DisclosureGround.CONSENT, List.of(), DataCategory.NEEDS, DataCategory.PERSON),
                        entry(shelter, DisclosureGround.CHILD, List.of(), DataCategory.NEEDS),
                        entry(
                                TO_THE_POLICE,
                                DisclosureGround.CONSENT,
                                List.of(),
                                DataCategory.PERSON,
                                DataCategory.SIGNS),
                        entry(TO_THE_POLICE, DisclosureGround.DANGER_TO_LIFE, List.of(), DataCategory.DANGER),
                        entry(
                                TO_THE_POLICE,
                                DisclosureGround.DUTY,
                                List.of(),
                                DataCategory.STATUS,
                                DataCategory.MUNICIPALITY),
                        entry(
                                unit,
                                DisclosureGround.CHILD,
                                List.of(SafeguardCode.DO_NOT_DISCLOSE_LOCATION),
                                DataCategory.PLACES,
                                DataCategory.COUNTY,
                                DataCategory.MUNICIPALITY),
                        entry(
                                unit,
                                DisclosureGround.CHILD,
                                List.of(),
                                DataCategory.PERSON,
                                DataCategory.HOME,
                                DataCategory.SIGNS)),
                LIMITS);
    }

    private static SharingLimit limit(
            String refusal,
            DisclosureGround on,
            List<RecipientKind> only,
            List<RecipientKind> to,
            List<Purpose> needs) {
        return new SharingLimit(
                "invented",
                Text.of("e shpikur", "invented"),
                Text.of("e shpikur", refusal),
                List.of(on),
                only,
                to,
                needs,
                ALWAYS,
                List.of());
    }

    private static DisclosureEntry entry(
            List<RecipientKind> to, DisclosureGround on, List<SafeguardCode> unless, DataCategory... learns) {
        return new DisclosureEntry(
                "invented",
                Text.of("e shpikur", "invented"),
                to,
                List.of(on),
                List.of(learns),
                unless,
                ALWAYS,
                List.of());
    }
}
