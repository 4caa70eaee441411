package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.CitedSource;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.indicator.DimensionScore;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.fact.Dimensions;
import al.nrm.rules.internal.fact.Placements;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Conclusion.OfServices.Which;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a rule in force concludes, all of it or without what fell away before exceptions, and the reason that it gives. What
 * is the same for all cases in which one agency found the person is prepared once.
 */
final class RuleEffect {
    private final Rule rule;
    private final List<Conclusion> conclusions;
    private final RuleEvidence evidence;
    private final LawInForce law;
    private final List<Conclusion.OfCode> codes = new ArrayList<>();
    /** The codes as they count in a case until another rule concludes them too. */
    private final List<ConcludedCode> concluded = new ArrayList<>();

    private final Set<Which> services = EnumSet.noneOf(Which.class);
    /** One bit for each key of {@link #codes}. */
    private final int keys;

    private final boolean concludesFromCase;
    /** By {@link Finder#place}; one for all finders where no duty of the rule can fall away. */
    private final @Nullable PreparedReason[] byFinder;

    /**
     * @param active the rule
     * @param conclusions those of the rule that did not fall away
     */
    RuleEffect(ActiveRule active, Rule rule, List<Conclusion> conclusions, RuleEvidence evidence, LawInForce law) {
        this.rule = rule;
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.law = law;
        int bits = 0;
        boolean ofEvidence = false;
        boolean fallsAway = false;
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Conclusion.OfCode code) {
                codes.add(code);
                concluded.add(ConcludedCode.of(code.key(), code.code(), active));
                fallsAway |= canFallAway(code);
                bits |= ReasonIndex.bit(code.key());
                ofEvidence |= code.key() == Key.EVIDENCE;
            } else if (conclusion instanceof Conclusion.OfServices some) {
                services.add(some.which());
            }
        }
        this.keys = bits;
        this.concludesFromCase = !services.isEmpty() || ofEvidence;
        this.byFinder = new PreparedReason[fallsAway ? Finder.PLACES : 1];
    }

    List<Conclusion.OfCode> codes() {
        return codes;
    }

    /** The same as the codes that only this rule concluded. */
    List<ConcludedCode> concluded() {
        return concluded;
    }

    boolean concludes(Which which) {
        return services.contains(which);
    }

    /** The keys that it concluded in a case, one bit each: passing needs on concludes nothing where none is known. */
    int concluded(CaseFile file) {
        boolean passesOn = services.contains(Which.NEEDED) && !file.needs().isEmpty();
        return passesOn ? keys | ReasonIndex.bit(Key.SERVICES) : keys;
    }

    /** What is unverified of what a reason of this rule rests on, by its number in the pack. */
    BitSet unverified(Finder finder) {
        return prepared(finder).unverified();
    }

    /**
     * The reason that the rule gives in a case in which it fired.
     *
     * @param sought where its evidence is looked for
     * @param finder who found the person
     * @param restsOn the places of the reasons that concluded what the rule reads
     */
    Reason reason(
            Field.Evidence.Sought sought,
            Finder finder,
            Dimensions dimensions,
            Placements placements,
            List<Integer> restsOn) {
        PreparedReason prepared = prepared(finder);
        Reason reason = prepared.reason();
        return reason.in(
                evidence.isFixed() ? reason.evidence() : evidence.in(sought),
                concludesFromCase ? concludes(prepared, sought.file(), dimensions, placements) : reason.concludes(),
                restsOn.isEmpty() ? reason.restsOn() : restsOn);
    }

    /** Two threads may both prepare it; what they prepare is the same. */
    private PreparedReason prepared(Finder finder) {
        int place = byFinder.length == 1 ? 0 : finder.place();
        PreparedReason known = byFinder[place];
        if (known == null) {
            known = law.reasons().same(prepare(finder));
            byFinder[place] = known;
        }
        return known;
    }

    private PreparedReason prepare(Finder finder) {
        List<CitedSource> citations = law.citations(rule);
        List<ParameterRead> parameters = parameters(finder);
        CodesByKey byKey = new CodesByKey();
        for (Conclusion.OfCode code : codes) {
            if (applies(code, finder)) {
                byKey.add(code.key(), code.code());
            }
        }
        List<String> unverified = new ArrayList<>();
        for (CitedSource citation : citations) {
            if (!citation.verified()) {
                unverified.add(citation.source());
            }
        }
        for (ParameterRead parameter : parameters) {
            if (!parameter.verified()) {
                unverified.add(parameter.id());
            }
        }
        Reason reason = Reason.builder()
                .rule(rule.id())
                .sentence(law.sentence(rule))
                .citations(citations)
                .evidence(evidence.fixed())
                .parameters(parameters)
                .concludes(byKey.written())
                .build();
        Set<Service> wanted = EnumSet.noneOf(Service.class);
        for (Code code : byKey.of(Key.SERVICES)) {
            wanted.add((Service) code.value());
        }
        return new PreparedReason(
                law.numbers(unverified),
                reason,
                byKey.written(key -> key.compareTo(Key.DIMENSIONS) < 0),
                byKey.written(key -> key.compareTo(Key.DIMENSIONS) > 0 && key != Key.SERVICES),
                wanted,
                !byKey.of(Key.EVIDENCE).isEmpty());
    }

    /** What the condition read, what the duties are due by, what the rule mentions; where a value is in force. */
    private List<ParameterRead> parameters(Finder finder) {
        NavigableSet<String> ids = new TreeSet<>(rule.when().parametersRead());
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Conclusion.Mention mention) {
                ids.add(mention.parameter());
            } else if (conclusion instanceof Conclusion.OfCode code
                    && code.deadline().isPresent()
                    && applies(code, finder)) {
                ids.add(code.deadline().get());
            }
        }
        List<ParameterRead> inForce = new ArrayList<>(ids.size());
        for (String id : ids) {
            Optional<ParameterRead> parameter = law.parameter(id);
            if (parameter.isPresent()) {
                inForce.add(parameter.get());
            }
        }
        return List.copyOf(inForce);
    }

    private boolean canFallAway(Conclusion.OfCode code) {
        return code.code().value() instanceof DutyAction action
                && law.duties().of(action).hasRecipient();
    }

    private boolean applies(Conclusion.OfCode code, Finder finder) {
        return !(code.code().value() instanceof DutyAction action)
                || law.duties().of(action).applies(finder);
    }

    /** What the rule concludes in every case, with the dimensions and the services of this one. */
    private List<String> concludes(
            PreparedReason prepared, CaseFile file, Dimensions dimensions, Placements placements) {
        Set<Service> all = EnumSet.noneOf(Service.class);
        all.addAll(prepared.services());
        for (Which which : services) {
            all.addAll(services(which, file, placements));
        }
        List<String> written = new ArrayList<>(prepared.beforeDimensions().size()
                + dimensions.scores().size()
                + prepared.afterDimensions().size()
                + all.size());
        written.addAll(prepared.beforeDimensions());
        if (prepared.concludesEvidence()) {
            for (DimensionScore score : dimensions.scores()) {
                written.add(Key.DIMENSIONS.with(score.dimension()));
            }
        }
        written.addAll(prepared.afterDimensions());
        for (Service service : all) {
            written.add(Key.SERVICES.with(service));
        }
        return written;
    }

    private static Set<Service> services(Which which, CaseFile file, Placements placements) {
        return switch (which) {
            case NEEDED -> file.needs();
            case OFFERED -> placements.offered();
            case OPTIONS -> placements.withOption();
            case CAUTIONED -> placements.withCaution();
            case UNMET -> placements.unmet();
            case NOT_IN_DIRECTORY -> placements.notInDirectory();
        };
    }
}
