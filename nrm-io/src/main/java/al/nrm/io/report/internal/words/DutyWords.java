package al.nrm.io.report.internal.words;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.decision.Duty;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.ServicePlan;
import al.nrm.io.report.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Duties in words: the action, its time limit, the agency that is asked to act. */
public final class DutyWords {
    /** Requests to the agency that decides on a removal or a prosecution. */
    private static final Set<String> REQUESTS = Set.of("SUSPEND_REMOVAL", "HOLD_PROSECUTION_DECISION");

    /** The code of a language after its name. */
    private static final Pattern CODE = Pattern.compile("(?<=\\w) \\([A-Za-z-]+\\)");

    private final ReportContext telling;
    private final Labels labels;
    private final LimitWords limits;

    /** For one report. */
    public DutyWords(ReportContext telling) {
        this.telling = telling;
        this.labels = telling.labels();
        this.limits = new LimitWords(telling.glossary(), labels);
    }

    /** The words for time limits. */
    public LimitWords limits() {
        return limits;
    }

    /** What must be done, with what the decision and the case know about it. */
    public String action(Duty duty) {
        String name = duty.action().name();
        if (name.equals("ESCALATE_UNMET_NEED")) {
            return needs().map(needs -> labels.of("duties.unmet", needs)).orElseGet(() -> labels.of(duty.action()));
        }
        if (name.equals("PROVIDE_INTERPRETER")) {
            return languages()
                    .map(spoken -> labels.of("duties.interpreter", spoken))
                    .orElseGet(() -> labels.of(duty.action()));
        }
        if (name.equals("SEEK_CONSENT")) {
            return consent("duties.").orElseGet(() -> labels.of(duty.action()));
        }
        if (REQUESTS.contains(name) && duty.recipient().isEmpty()) {
            return labels.of((decides(duty.actor()) ? "own." : "ready.") + name);
        }
        return labels.of(duty.action());
    }

    /** What must be done in a few words, for the first screen. */
    public String brief(Duty duty) {
        String name = duty.action().name();
        if (name.equals("PROVIDE_INTERPRETER")) {
            return languages()
                    .map(spoken -> labels.of("brief.interpreter", spoken))
                    .orElseGet(() -> labels.of("brief." + name));
        }
        if (name.equals("INFORM_OF_RIGHTS") && telling.decision().referralBasis() == ReferralBasis.DANGER_TO_LIFE) {
            return labels.of("brief.police-learn-the-name");
        }
        if (name.equals("SEEK_CONSENT") || (name.equals("SEPARATE_FROM_COMPANION") && isAskedAgain())) {
            return consent("brief.").orElseGet(() -> labels.of("brief." + name));
        }
        return labels.has("brief." + name) ? labels.of("brief." + name) : action(duty);
    }

    /** What an agency is asked to do. */
    public String request(Duty duty) {
        String key = "ask." + duty.action().name();
        return labels.has(key)
                ? labels.of(key)
                : labels.of("ask.other", SentenceWords.withoutStop(labels.of(duty.action())));
    }

    /** The agency that the reader asks to act; empty: the reader acts, or informs an agency. */
    public Optional<Agency> asked(Duty duty) {
        if (REQUESTS.contains(duty.action().name()) && duty.recipient().isPresent()) {
            return duty.recipient();
        }
        return reader().isEmpty() || isOfReader(duty) ? Optional.empty() : Optional.of(duty.actor());
    }

    /** The agency that reads the report; empty if it follows neither from the case nor from the decision. */
    public Optional<Agency> reader() {
        return telling.file()
                .map(file -> file.detection().agency())
                .map(agency -> agency == Agency.SELF ? Agency.OTHER : agency)
                .or(() -> telling.decision().duties().stream()
                        .filter(duty -> duty.recipient().isPresent())
                        .map(Duty::actor)
                        .findFirst());
    }

    /** Whether the reader's agency acts. */
    public boolean isOfReader(Duty duty) {
        return reader().filter(agency -> agency == duty.actor()).isPresent();
    }

    /** An agency and the place that the duty concerns. */
    public String place(Agency agency, Duty duty) {
        Optional<String> county = duty.county().map(place -> place.albanianName());
        // A national body has no county.
        boolean national = telling.glossary().directory().agencies().stream()
                .anyMatch(office -> office.agency() == agency && office.county().isEmpty());
        return labels.of(agency)
                + duty.municipality()
                        .map(place -> place.name())
                        .or(() -> county)
                        .filter(name -> !national)
                        .map(name -> ", " + name)
                        .orElse("");
    }

    /** What exactly the person is asked: again, since an answer beside a suspected companion does not count; or the rest. */
    private Optional<String> consent(String prefix) {
        if (isAskedAgain()) {
            return Optional.of(labels.of(prefix + "ask-again"));
        }
        return telling.file()
                .map(CaseFile::consent)
                .filter(consent -> consent.referral() == Answer.YES && consent.dataSharing() == Answer.UNKNOWN)
                .map(consent -> labels.of(prefix + "ask-sharing"));
    }

    private boolean isAskedAgain() {
        return telling.file()
                .filter(DerivedFacts::isConsentInDoubt)
                .filter(file -> file.consent().referral() != Answer.UNKNOWN)
                .isPresent();
    }

    private static boolean decides(Agency agency) {
        return agency == Agency.BORDER_POLICE || agency == Agency.PROSECUTION;
    }

    private Optional<String> needs() {
        List<ServicePlan> unmet = telling.decision().services().stream()
                .filter(ServicePlan::unmet)
                .toList();
        List<ServicePlan> looked =
                unmet.stream().filter(plan -> !plan.hasNoKnownProvider()).toList();
        String names = (looked.isEmpty() ? unmet : looked)
                .stream().map(plan -> ServiceWords.name(plan.service(), labels)).collect(Collectors.joining(", "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    private Optional<String> languages() {
        FactWords facts = new FactWords(telling);
        return telling.file()
                .filter(file -> !file.person().languages().isEmpty())
                .flatMap(file -> facts.known("/person/languages"))
                .map(spoken -> CODE.matcher(spoken).replaceAll(""));
    }
}
