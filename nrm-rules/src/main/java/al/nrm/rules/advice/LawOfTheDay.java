package al.nrm.rules.advice;

import al.nrm.decision.CitedSource;
import al.nrm.decision.ParameterRead;
import al.nrm.law.Edition;
import al.nrm.law.TimeLimit;
import al.nrm.rules.criteria.Rule;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What is in force on the day of a case, as decisions show it. */
public record LawOfTheDay(Edition edition) {

    /** The citations of a rule that are in force, in the order of the rule. */
    List<CitedSource> citations(Rule rule) {
        return rule.citations().stream()
                .flatMap(citation -> edition.source(citation.source()).stream()
                        .map(source -> CitedSource.builder()
                                .source(citation.source())
                                .pinpoint(citation.pinpoint())
                                .from(source.inForce().from())
                                .verified(source.isVerified(citation.pinpoint()))
                                .build()))
                .toList();
    }

    /** A parameter with its value, if one is in force. */
    Optional<ParameterRead> parameter(String id) {
        return edition.value(id)
                .map(value -> ParameterRead.builder()
                        .id(id)
                        .value(value.value())
                        .from(value.inForce().from())
                        .verified(value.verified())
                        .build());
    }

    /** The age of majority in years; every pack has it on every day. */
    public int majority() {
        return Integer.parseInt(edition.value("age-of-majority").orElseThrow().value());
    }

    /** How long a count of free places is believed, in whole days; every pack has it on every day. */
    public Period fresh() {
        TimeLimit limit = edition.limit("capacity.fresh").orElseThrow();
        return Period.ofDays((int) (limit.seconds() / (24 * 60 * 60)));
    }
}
