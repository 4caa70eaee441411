package al.nrm.rules.authoring;

import al.nrm.indicator.Indicator;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import java.time.LocalDate;

/** Values and indicators that are marked as verified although their source was not read, or no reader is named. */
final class VerificationCheck implements Check {
    @Override
    public void check(PackDraft draft, CheckedPack pack, Findings findings) {
        for (Parameter parameter : pack.parameters().values()) {
            Rule.Place place = pack.place("parameters.yaml", parameter.id());
            for (Parameter.DatedValue value : parameter.values()) {
                String name = parameter.id() + ", " + value.inForce().from();
                if (value.verified() && isUnread(pack, value.source())) {
                    findings.error(place, "verified.unread", value.source(), name);
                } else if (value.verified() && value.reading().isEmpty()) {
                    findings.warning(place, "verified.by-whom", name);
                }
            }
        }
        for (Indicator indicator : pack.catalogue().indicators()) {
            if (indicator.verified() && isUnread(pack, indicator.source())) {
                Rule.Place place = pack.place("indicators.csv", indicator.id());
                findings.error(place, "verified.unread", indicator.source(), indicator.id());
            }
        }
    }

    private static boolean isUnread(CheckedPack pack, String source) {
        Source found = pack.sources().get(source);
        return found != null && found.verified().isEmpty();
    }

    /** Readings whose day is after the day of the check. */
    static void future(LocalDate today, CheckedPack pack, Findings findings) {
        pack.sources()
                .values()
                .forEach(source -> source.verified()
                        .filter(reading -> reading.on().isAfter(today))
                        .ifPresent(reading -> findings.error(
                                pack.place("sources.yaml", source.id()),
                                "verified.future",
                                reading.on(),
                                source.id())));
        pack.parameters()
                .values()
                .forEach(parameter -> parameter.values().stream()
                        .flatMap(value -> value.reading().stream())
                        .filter(reading -> reading.on().isAfter(today))
                        .forEach(reading -> findings.error(
                                pack.place("parameters.yaml", parameter.id()),
                                "verified.future",
                                reading.on(),
                                parameter.id())));
    }
}
