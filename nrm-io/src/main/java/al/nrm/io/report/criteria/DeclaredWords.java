package al.nrm.io.report.criteria;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Setting;
import al.nrm.criteria.CriteriaBook;
import al.nrm.duty.ActorRule;
import al.nrm.duty.Competence;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.RegionalBody;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.io.report.Labels;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.RecipientKind;
import al.nrm.training.Audience;
import al.nrm.training.CoverageNeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chapters of the book of criteria on duties, safeguards, and what recipients may learn. */
final class DeclaredWords {
    private final CriteriaBook book;
    private final Labels labels;
    private final Labels words;
    private final LawWords law;

    DeclaredWords(CriteriaBook book, Labels labels, Labels words, LawWords law) {
        this.book = book;
        this.labels = labels;
        this.words = words;
        this.law = law;
    }

    /** Chapters on files that a pack may leave out. */
    private static final Set<String> OPTIONAL = Set.of("coverage", "competence");

    /**
     * A chapter.
     *
     * @param id its name in the page
     * @param title its heading
     */
    record Chapter(String id, String title, List<Item> items) {}

    /**
     * The text on one duty, safeguard or entry of the table.
     *
     * @param id its code or id
     * @param title a sentence, with the code or id
     */
    record Item(String id, String title, List<String> lines) {}

    List<Chapter> chapters() {
        return Stream.of(
                        new Chapter(
                                "duties",
                                words.of("book.duties"),
                                book.duties().duties().stream().map(this::duty).toList()),
                        new Chapter(
                                "safeguards",
                                words.of("book.safeguards"),
                                book.duties().safeguards().stream()
                                        .map(this::safeguard)
                                        .toList()),
                        new Chapter(
                                "disclosure",
                                words.of("book.disclosure"),
                                book.disclosure().entries().stream()
                                        .map(this::entry)
                                        .toList()),
                        new Chapter(
                                "coverage",
                                words.of("book.coverage"),
                                book.coverage().stream().map(this::need).toList()),
                        new Chapter("competence", words.of("book.competence"), competence()))
                .filter(chapter ->
                        !OPTIONAL.contains(chapter.id()) || !chapter.items().isEmpty())
                .toList();
    }

    private Item duty(DutyDeclaration duty) {
        List<String> lines = new ArrayList<>();
        if (duty.first()) {
            lines.add(words.of("book.duty.first"));
        }
        for (DutyTerms terms : duty.terms()) {
            lines.add(law.days(terms.inForce()));
            lines.add(actor(terms.actor()));
            terms.recipient().ifPresent(recipient -> recipient(recipient, lines));
            if (terms.recipient().isPresent()) {
                naming(terms.grounds(), lines);
            }
            citations(terms.citations(), lines);
        }
        return item(duty.action().name(), duty.label().in(labels.language()), lines);
    }

    private Item item(String id, String sentence, List<String> lines) {
        return new Item(id, words.of("book.declared", sentence, id), lines);
    }

    private String actor(ActorRule actor) {
        String otherwise = actor.otherwise().map(labels::of).orElseGet(() -> words.of("book.actor.detecting"));
        return actor.informed().isEmpty()
                ? words.of("book.actor", otherwise)
                : words.of("book.actor.informed", agencies(actor.informed()), otherwise);
    }

    private String agencies(List<Agency> agencies) {
        return agencies.stream().map(labels::of).collect(Collectors.joining(", "));
    }

    private void recipient(RecipientRule recipient, List<String> lines) {
        lines.add(words.of("book.recipient." + recipient.kind(), labels.of(recipient.agency())));
        recipient.abroad().ifPresent(agency -> lines.add(words.of("book.recipient.abroad", labels.of(agency))));
        lines.add(words.of(
                "book.itself." + recipient.itself(),
                recipient.instead().map(labels::of).orElse("")));
        RecipientRule.Where where = recipient.where();
        String settings = where.settings().stream().sorted().map(this::setting).collect(Collectors.joining(", "));
        if (where.named()) {
            lines.add(
                    settings.isEmpty()
                            ? words.of("book.where.named")
                            : words.of("book.where.named-or-settings", settings));
        } else if (!settings.isEmpty()) {
            lines.add(words.of("book.where.settings", settings));
        }
    }

    private String setting(Setting setting) {
        return labels.of(setting);
    }

    private void naming(List<NamingGround> grounds, List<String> lines) {
        if (grounds.isEmpty()) {
            lines.add(words.of("book.naming.never"));
        }
        for (NamingGround ground : grounds) {
            String basis = ground.basis().stream().sorted().map(labels::of).collect(Collectors.joining(", "));
            String when = words.of("book.naming", words.of("ground." + ground.ground()), basis);
            String needs = ground.needs().isEmpty()
                    ? ""
                    : "; " + words.of("book.naming.needs", String.join(", ", ground.needs()));
            String unless = ground.unless().isEmpty()
                    ? ""
                    : "; " + words.of("book.naming.unless", String.join(", ", ground.unless()));
            lines.add(when + needs + unless);
        }
    }

    private Item safeguard(SafeguardDeclaration safeguard) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(safeguard.inForce()));
        lines.add(words.of("book.reveals", words.of("category." + safeguard.reveals())));
        citations(safeguard.citations(), lines);
        return item(safeguard.code().name(), safeguard.label().in(labels.language()), lines);
    }

    private Item entry(DisclosureEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(days(entry.inForce()));
        lines.add(words.of(
                "book.disclosure.to", entry.to().stream().map(this::recipient).collect(Collectors.joining(", "))));
        lines.add(words.of("book.disclosure.on", list("ground.", entry.on())));
        lines.add(words.of("book.disclosure.learns", list("category.", entry.learns())));
        if (!entry.unless().isEmpty()) {
            lines.add(words.of(
                    "book.disclosure.unless",
                    entry.unless().stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
        citations(entry.citations(), lines);
        return item(entry.id(), entry.meaning().in(labels.language()), lines);
    }

    private List<Item> competence() {
        List<Item> items = new ArrayList<>();
        for (Competence office : book.competence().offices()) {
            List<String> lines = new ArrayList<>();
            lines.add(days(office.inForce()));
            lines.add(words.of(
                    "book.competence.office",
                    labels.of(office.agency()),
                    words.of("book.level." + office.level().name())));
            office.duties()
                    .forEach(action -> lines.add(words.of(
                            "book.competence.duty", book.duties().label(action).in(labels.language()), action.name())));
            citations(office.citations(), lines);
            items.add(item(office.id(), office.meaning().in(labels.language()), lines));
        }
        for (RegionalBody body : book.competence().bodies()) {
            List<String> lines = new ArrayList<>();
            lines.add(days(body.inForce()));
            body.members().forEach(member -> lines.add(member.in(labels.language())));
            lines.add(body.source().in(labels.language()));
            citations(body.citations(), lines);
            items.add(item(body.id(), body.meaning().in(labels.language()), lines));
        }
        return items;
    }

    private Item need(CoverageNeed need) {
        List<String> lines = new ArrayList<>();
        lines.add(days(need.inForce()));
        for (CoverageNeed.Group group : need.needs()) {
            lines.add(words.of(
                    "book.coverage.group",
                    group.label().in(labels.language()),
                    group.atLeast(),
                    group.audiences().stream().map(this::audience).collect(Collectors.joining(", "))));
        }
        lines.add(words.of("book.coverage.stale", need.stale().toTotalMonths()));
        citations(need.citations(), lines);
        return item(need.stage(), need.meaning().in(labels.language()), lines);
    }

    private String audience(Audience audience) {
        return audience.agency().map(labels::of).orElse(audience.name());
    }

    private String days(InForce inForce) {
        return law.days(inForce);
    }

    private String recipient(RecipientKind recipient) {
        return recipient instanceof RecipientKind.OfAgency agency
                ? labels.of(agency.agency())
                : words.of("book.provider", labels.of(((RecipientKind.OfProvider) recipient).service()));
    }

    private String list(String family, Collection<? extends Enum<?>> codes) {
        return codes.stream().map(code -> words.of(family + code.name())).collect(Collectors.joining(", "));
    }

    private void citations(List<Citation> citations, List<String> lines) {
        citations.forEach(citation -> lines.add(words.of("book.rests-on") + ": " + law.citation(citation)));
    }
}
