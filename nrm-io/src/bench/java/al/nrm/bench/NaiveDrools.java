package al.nrm.bench;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Evidence;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.provider.Directory;
import al.nrm.casefile.Service;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyTerms;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.ReferralRules;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The criteria the way users of Drools write them at first: rules as text compiled by Drools, everything a fact, a new
 * session for each case, conclusions as inserted facts; no reasons, no time limits, no ranking.
 */
final class NaiveDrools {
    private static final DutyCatalogue DUTIES =
            ReferralRules.bundled().pack().duties();

    private final KieContainer container;
    private final IndicatorCatalogue catalogue;
    private final Directory directory;

    NaiveDrools(IndicatorCatalogue catalogue, Directory directory) {
        this.catalogue = catalogue;
        this.directory = directory;
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("al.nrm.bench", "naive", "1");
        files.generateAndWritePomXML(release);
        files.write(
                "src/main/resources/al/nrm/bench/naive/naive.drl",
                services.getResources().newClassPathResource("al/nrm/bench/naive.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.container = services.newKieContainer(release);
    }

    /** What it finds out of a case. */
    static final class Answers {
        Status status;
        TreatAs treatAs;
        Evidence evidence;
        Urgency urgency;
        ReferralBasis basis;
        final Map<Element, Answer> elements = new EnumMap<>(Element.class);
        final Set<Dimension> positive = EnumSet.noneOf(Dimension.class);
        final Set<Pathway> pathways = EnumSet.noneOf(Pathway.class);
        final Set<DutyAction> duties = new HashSet<>();
        final Set<SafeguardCode> safeguards = new HashSet<>();
        final Set<Service> sought = EnumSet.noneOf(Service.class);
        final Set<Service> unmet = EnumSet.noneOf(Service.class);
        final Map<Service, Set<String>> options = new EnumMap<>(Service.class);

        private void hear(Object fact) {
            if (fact instanceof NaiveFacts.StatusFound found) {
                status = found.status();
            } else if (fact instanceof NaiveFacts.Treat found) {
                treatAs = found.treatAs();
            } else if (fact instanceof NaiveFacts.EvidenceFound found) {
                evidence = found.evidence();
            } else if (fact instanceof NaiveFacts.UrgencyFound found) {
                urgency = found.urgency();
            } else if (fact instanceof NaiveFacts.BasisFound found) {
                basis = found.basis();
            } else if (fact instanceof NaiveFacts.ElementFound found) {
                elements.put(found.element(), found.answer());
            } else if (fact instanceof NaiveFacts.Positive found) {
                positive.add(found.dimension());
            } else if (fact instanceof NaiveFacts.PathwayFound found) {
                pathways.add(found.pathway());
            } else if (fact instanceof NaiveFacts.DutyFound found) {
                duties.add(found.duty());
            } else if (fact instanceof NaiveFacts.SafeguardFound found) {
                safeguards.add(found.safeguard());
            } else if (fact instanceof NaiveFacts.Sought found) {
                sought.add(found.service());
            } else if (fact instanceof NaiveFacts.Unmet found) {
                unmet.add(found.service());
            } else if (fact instanceof NaiveFacts.Possible found) {
                options.computeIfAbsent(found.service(), none -> new TreeSet<>())
                        .add(found.provider());
            }
        }

        /** Whether a decision says the same of everything that the naive rules find out. */
        boolean agree(Decision decision, CaseFile file) {
            Agency detecting = file.detection().agency();
            duties.removeIf(action -> DUTIES.duty(action)
                    .flatMap(declared -> declared.on(file.asOf()))
                    .flatMap(DutyTerms::recipient)
                    .filter(rule -> rule.fallsAway(detecting, DerivedFacts.isAbroad(file)))
                    .isPresent());
            Map<Service, Set<String>> offered = new EnumMap<>(Service.class);
            Set<Service> without = EnumSet.noneOf(Service.class);
            Set<Service> wanted = EnumSet.noneOf(Service.class);
            decision.services().forEach(plan -> {
                wanted.add(plan.service());
                if (plan.unmet()) {
                    without.add(plan.service());
                }
                plan.options()
                        .forEach(option -> offered.computeIfAbsent(plan.service(), none -> new TreeSet<>())
                                .add(option.provider()));
            });
            Set<Dimension> scored = EnumSet.noneOf(Dimension.class);
            decision.dimensions().stream()
                    .filter(score -> score.positive())
                    .forEach(score -> scored.add(score.dimension()));
            return status == decision.status()
                    && treatAs == decision.treatAs()
                    && evidence == decision.evidence()
                    && urgency == decision.urgency()
                    && basis == decision.referralBasis()
                    && elements.get(Element.ACT) == decision.elements().act()
                    && elements.get(Element.MEANS) == decision.elements().means()
                    && elements.get(Element.PURPOSE) == decision.elements().purpose()
                    && positive.equals(scored)
                    && pathways.equals(decision.pathways())
                    && duties.equals(new HashSet<>(decision.duties().stream().map(Duty::action).toList()))
                    && safeguards.equals(
                            new HashSet<>(decision.safeguards().stream().map(Safeguard::code).toList()))
                    && sought.equals(wanted)
                    && unmet.equals(without)
                    && options.equals(offered);
        }

    }

    Answers decide(CaseFile file) {
        KieSession session = container.newKieSession();
        try {
            session.insert(NaiveFacts.Someone.of(file));
            session.insert(NaiveFacts.Derived.of(file));
            session.insert(file.detection());
            session.insert(file.exploitation());
            session.insert(file.situation());
            session.insert(file.consent());
            session.insert(file.formalIdentification());
            file.needs().forEach(need -> session.insert(new NaiveFacts.Need(need)));
            file.answers()
                    .forEach((id, answer) -> session.insert(
                            NaiveFacts.Sign.of(catalogue.find(id).orElseThrow(), answer)));
            catalogue
                    .byElement()
                    .forEach((element, asked) -> session.insert(new NaiveFacts.Asked(element, asked.size())));
            for (Dimension dimension : Dimension.values()) {
                session.insert(new NaiveFacts.Scale(dimension));
            }
            for (ServiceProvider provider : directory.providers()) {
                session.insert(NaiveFacts.Shelter.of(provider, file));
            }
            session.fireAllRules();
            Answers answers = new Answers();
            session.getObjects().forEach(answers::hear);
            return answers;
        } finally {
            session.dispose();
        }
    }
}
