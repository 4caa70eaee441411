package al.nrm.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/** The law of one day: the sources in force on it, and the value of each parameter. */
@Value.Immutable(builder = false)
public interface Edition {
    /**
     * Selects the sources and values in force on a day.
     *
     * @param day the day
     * @param sources every source
     * @param parameters every parameter
     * @return the sources and values of the day
     */
    static Edition on(LocalDate day, Collection<Source> sources, Collection<Parameter> parameters) {
        Map<String, Source> inForce = new TreeMap<>();
        for (Source source : sources) {
            if (source.inForce().covers(day)) {
                inForce.put(source.id(), source);
            }
        }
        Map<String, Parameter.DatedValue> values = new TreeMap<>();
        for (Parameter parameter : parameters) {
            Optional<Parameter.DatedValue> value = parameter.on(day);
            if (value.isPresent()) {
                values.put(parameter.id(), value.get());
            }
        }
        return ImmutableEdition.of(day, inForce, values);
    }

    /** {@return the day} */
    @Value.Parameter(order = 1)
    LocalDate day();

    /** {@return the sources in force, by id} */
    @Value.Parameter(order = 2)
    Map<String, Source> sources();

    /** {@return the values in force, by the parameter's id} */
    @Value.Parameter(order = 3)
    Map<String, Parameter.DatedValue> values();

    /**
     * A source, if it is in force.
     *
     * @param id the id of a source
     * @return the source
     */
    @Value.NonAttribute
    default Optional<Source> source(String id) {
        return Optional.ofNullable(sources().get(id));
    }

    /**
     * The value of a parameter, if it has one on the day.
     *
     * @param parameter the id of a parameter
     * @return the value
     */
    @Value.NonAttribute
    default Optional<Parameter.DatedValue> value(String parameter) {
        return Optional.ofNullable(values().get(parameter));
    }

    /**
     * The value of a parameter as a time limit, if it has one on the day and is one.
     *
     * @param parameter the id of a parameter
     * @return the limit
     */
    @Value.NonAttribute
    default Optional<TimeLimit> limit(String parameter) {
        return value(parameter).flatMap(value -> TimeLimit.parse(value.value()));
    }
}
