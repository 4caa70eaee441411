package al.nrm.rules.authoring;

import al.nrm.indicator.Indicator;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether what is called verified was read: in a source that was read, by a person who is named, on a day that has been. */
final class VerificationCheck implements Check {
    @Override
    public List<Finding> of(PackDraft draft) {
        CheckedPack pack = CheckedPack.of(draft.pack());
        List<Finding> findings = new ArrayList<>();
        for (Parameter parameter : pack.parameters().values()) {
            Rule.Place place = pack.place("parameters.yaml", parameter.id());
            for (Parameter.DatedValue value : parameter.values()) {
                String name = parameter.id() + ", " + value.inForce().from();
                if (value.verified() && isUnread(pack, value.source())) {
                    findings.add(unread(place, name, value.source()));
                } else if (value.verified() && value.reading().isEmpty()) {
                    findings.add(Finding.at(
                            Finding.Severity.WARNING,
                            place,
                            Text.of(
                                    "Nuk thuhet kush e ka lexuar vlerën dhe kur: " + name + ".",
                                    "It is not told who read the value, and when: " + name + "."),
                            Text.of(
                                    "Shkruani verified: { on: dita, by: emri ose detyra }.",
                                    "Write verified: { on: the day, by: name or office }.")));
                }
            }
        }
        for (Indicator indicator : pack.catalogue().indicators()) {
            if (indicator.verified() && isUnread(pack, indicator.source())) {
                findings.add(unread(pack.place("indicators.csv", indicator.id()), indicator.id(), indicator.source()));
            }
        }
        return findings;
    }

    /** The readings that a pack dates after a day. */
    static List<Finding> after(LocalDate today, CheckedPack pack) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : pack.sources().values()) {
            source.verified()
                    .filter(reading -> reading.on().isAfter(today))
                    .ifPresent(reading ->
                            findings.add(future(pack.place("sources.yaml", source.id()), source.id(), reading)));
        }
        for (Parameter parameter : pack.parameters().values()) {
            parameter.values().stream()
                    .flatMap(value -> value.reading().stream())
                    .filter(reading -> reading.on().isAfter(today))
                    .forEach(reading -> findings.add(
                            future(pack.place("parameters.yaml", parameter.id()), parameter.id(), reading)));
        }
        return findings;
    }

    private static boolean isUnread(CheckedPack pack, String source) {
        Source found = pack.sources().get(source);
        return found != null && found.verified().isEmpty();
    }

    private static Finding unread(Rule.Place place, String name, String source) {
        return Finding.at(
                Finding.Severity.ERROR,
                place,
                Text.of(
                        "Quhet e verifikuar, por burimi \"" + source + "\" nuk është lexuar: " + name + ".",
                        "It is called verified, but the source \"" + source + "\" was not read: " + name + "."),
                Text.of(
                        "Te sources.yaml burimi ka verified: null. Shënoni kush e ka lexuar, ose verified: false.",
                        "In sources.yaml the source has verified: null. Note who read it, or verified: false."));
    }

    private static Finding future(Rule.Place place, String name, Source.Verification reading) {
        return Finding.at(
                Finding.Severity.ERROR,
                place,
                Text.of(
                        "Leximi mban një ditë që nuk ka ardhur, " + reading.on() + ": " + name + ".",
                        "The reading has a day that has not come, " + reading.on() + ": " + name + "."),
                Text.of("Shënohet dita kur u lexua teksti.", "The day on which the text was read is noted."));
    }
}
