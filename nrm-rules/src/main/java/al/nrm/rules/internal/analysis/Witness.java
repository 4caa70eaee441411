package al.nrm.rules.internal.analysis;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.document.CaseDocument;
import al.nrm.provider.Admission;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.Offer;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An invented case that shows a fault, with as few facts as possible; all other facts are unknown.
 *
 * @param facts the facts of the case, by pointer, in the order of the document
 * @param caseFile the case itself
 * @param directory who can help in it; empty unless it matters
 */
public record Witness(List<Fact> facts, CaseFile caseFile, Directory directory) {
    private static final String ID = "invented-case";

    public Witness {
        facts = List.copyOf(facts);
    }

    /**
     * A fact of the case.
     *
     * @param pointer its place in the case document; under {@code /services} where it is no fact of the case but
     *     what the directory has of a service
     * @param value as the document holds it
     */
    public record Fact(String pointer, Object value) {
        @Override
        public String toString() {
            return pointer + ": " + value;
        }
    }

    /** The case at a point. */
    static Witness at(int[] point, CaseSpace space, LocalDate day) {
        CaseFile nothingKnown = CaseFile.builder()
                .id(ID)
                .asOf(day)
                .detection(Detection.builder().agency(Agency.values()[0]).build())
                .person(Person.builder().build())
                .build();
        Map<Offer, Set<Service>> offers = new EnumMap<>(Offer.class);
        for (Service service : Service.values()) {
            offers.computeIfAbsent(space.offer(point, service), none -> EnumSet.noneOf(Service.class))
                    .add(service);
        }
        List<Fact> facts = new ArrayList<>();
        space.stated(point).forEach((pointer, value) -> facts.add(new Fact(pointer, value)));
        offers.forEach((offer, services) -> services.forEach(service -> {
            String pointer = "/services/" + service;
            switch (offer) {
                case OPEN -> {}
                case NONE -> facts.add(new Fact(pointer + "/unmet", true));
                case FULL -> {
                    facts.add(new Fact(pointer + "/unmet", true));
                    facts.add(new Fact(pointer + "/excluded", true));
                }
                case WITH_CONSENT -> facts.add(new Fact(pointer + "/referredWithoutConsent", Answer.NO));
            }
        }));
        return new Witness(facts, space.fill(nothingKnown, point), directory(offers, day));
    }

    private static Directory directory(Map<Offer, Set<Service>> offers, LocalDate day) {
        Directory.Builder directory = Directory.builder();
        offers.forEach((offer, services) -> {
            switch (offer) {
                case OPEN ->
                    directory.addProviders(provider("open").services(services).build());
                case NONE -> {}
                case WITH_CONSENT ->
                    directory.addProviders(provider("with-consent")
                            .services(services)
                            .admits(Admission.builder()
                                    .referredWithoutConsent(Answer.NO)
                                    .build())
                            .build());
                case FULL ->
                    directory.addProviders(provider("full")
                            .services(services)
                            .capacity(Capacity.builder()
                                    .free(OptionalInt.of(0))
                                    .asOf(day)
                                    .build())
                            .build());
            }
        });
        return directory.build();
    }

    private static ServiceProvider.Builder provider(String id) {
        return ServiceProvider.builder()
                .id("invented-" + id)
                .county(Offer.COUNTY)
                .name(new TreeMap<>(Map.of("en", "Invented", "sq", "I trilluar")));
    }

    /** The case as a document. */
    public Map<String, @Nullable Object> document() {
        return CaseDocument.tree(caseFile);
    }

    /** The facts of the case in one line. */
    Text text() {
        if (facts.isEmpty()) {
            return Text.of("asgjë nuk dihet", "nothing is known");
        }
        List<Text> words = facts.stream().map(WitnessWords::of).toList();
        return Text.of(
                String.join("; ", words.stream().map(Text::sq).toList()),
                String.join("; ", words.stream().map(Text::en).toList()));
    }
}
