package al.nrm.io.report.internal.words;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Setting;
import al.nrm.criteria.BookQuestion;
import al.nrm.criteria.Clause;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.decision.DutyAction;
import al.nrm.duty.ActorRule;
import al.nrm.duty.Competence;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.RegionalBody;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.event.EventContent;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.WeightSet;
import al.nrm.io.report.Labels;
import al.nrm.law.Citation;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.RecipientKind;
import al.nrm.privacy.SharingLimit;
import al.nrm.referral.Escalation;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.text.TextLanguage;
import al.nrm.training.Audience;
import al.nrm.training.CoverageNeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of each entry of the book of criteria: a title, and lines with all of its law. Two entries that differ in law
 * differ in these words.
 */
public final class EntryWords {
    private final Labels labels;
    private final Labels words;
    private final LawWords law;
    private final IndicatorCatalogue sets;
    private final DutyCatalogue duties;

    /**
     * @param book the book whose sources and values the entries name
     * @param language the language of the words
     */
    public EntryWords(CriteriaBook book, TextLanguage language) {
        this.duties = book.whole().orElse(book).duties();
        this.labels = Labels.in(language).with(duties);
        this.words = Labels.load(Labels.class, "criteria", language);
        this.law = new LawWords(book, language);
        this.sets = book.whole().orElse(book).indicators();
    }

    /**
     * The words of an entry.
     *
     * @param id its code or id
     * @param title a sentence, without the code or id
     * @param lines its law
     */
    public record Item(String id, String title, List<String> lines) {
        /** Copies the lines. */
        public Item {
            lines = List.copyOf(lines);
        }

        /**
         * The same words under another id.
         *
         * @param other the id in the book, for entries that have none of their own
         * @return the item
         */
        public Item called(String other) {
            return new Item(other, title, lines);
        }
    }

    /**
     * The words of an entry.
     *
     * @param entry an entry of a {@link al.nrm.criteria.BookChapter}
     * @return its words
     * @throws IllegalArgumentException if it is none
     */
    public Item of(Object entry) {
        if (entry instanceof Criterion rule) {
            return rule(rule);
        } else if (entry instanceof Parameter parameter) {
            return new Item(
                    parameter.id(),
                    parameter.meaning().in(labels.language()),
                    parameter.values().stream()
                            .map(value -> law.value(parameter, value))
                            .toList());
        } else if (entry instanceof Indicator indicator) {
            return indicator(indicator);
        } else if (entry instanceof WeightSet set) {
            return weights(set);
        } else if (entry instanceof BookQuestion question) {
            return question(question);
        } else if (entry instanceof DutyDeclaration duty) {
            return duty(duty);
        } else if (entry instanceof SafeguardDeclaration safeguard) {
            return safeguard(safeguard);
        } else if (entry instanceof DisclosureEntry disclosure) {
            return entry(disclosure);
        } else if (entry instanceof SharingLimit limit) {
            return limit(limit);
        } else if (entry instanceof Step step) {
            return step(step);
        } else if (entry instanceof Escalation escalation) {
            return escalation(escalation);
        } else if (entry instanceof StepTable table) {
            return closing(table);
        } else if (entry instanceof HolidayCalendar calendar) {
            return calendar(calendar);
        } else if (entry instanceof Competence office) {
            return office(office);
        } else if (entry instanceof RegionalBody body) {
            return body(body);
        } else if (entry instanceof CoverageNeed need) {
            return need(need);
        } else if (entry instanceof Source source) {
            return new Item(source.id(), source.title().in(labels.language()), List.of(law.source(source)));
        }
        throw new IllegalArgumentException("A book has no such entry.");
    }

    private void exceptions(String key, List<String> rules, List<String> lines) {
        if (!rules.isEmpty()) {
            lines.add(words.of(key) + ": " + String.join(", ", rules));
        }
    }

    private Item rule(Criterion rule) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(rule.inForce())
                + (rule.policy() ? "; " + words.of("book.reading") : "")
                + rule.corrects().map(law::corrects).orElse(""));
        lines.add(words.of("book.when") + ": " + inOneLine(rule.condition(), rule));
        lines.add(words.of("book.then") + ": "
                + rule.conclusions().stream()
                        .map(conclusion -> law.filled(conclusion, rule.inForce()))
                        .map(conclusion -> conclusion.endsWith(".")
                                ? conclusion.substring(0, conclusion.length() - 1)
                                : conclusion)
                        .collect(Collectors.joining("; ")));
        exceptions("book.overrides", rule.overrides(), lines);
        exceptions("book.overridden-by", rule.overriddenBy(), lines);
        lines.add(words.of("book.rests-on") + ": "
                + rule.citations().stream().map(law::shortCitation).collect(Collectors.joining("; ")));
        return new Item(rule.id(), law.filled(rule.sentence(), rule.inForce()), lines);
    }

    /** Brackets keep together what belongs together. */
    private String inOneLine(Clause clause, Criterion rule) {
        String own = law.filled(clause.words(), rule.inForce());
        return clause.parts().isEmpty()
                ? own
                : own + " ("
                        + clause.parts().stream()
                                .map(part -> inOneLine(part, rule))
                                .collect(Collectors.joining("; "))
                        + ")";
    }

    private Item indicator(Indicator indicator) {
        List<String> lines = new ArrayList<>();
        if (indicator.inForce().to().isPresent() || !indicator.inForce().from().equals(LocalDate.MIN)) {
            lines.add(law.days(indicator.inForce()));
        }
        lines.add(words.of("book.element", labels.of(indicator.element())));
        indicator.dimension().ifPresent(dimension -> lines.add(words.of("book.dimension", labels.of(dimension))));
        for (WeightSet set : sets.sets()) {
            indicator
                    .strength(set.code())
                    .ifPresent(strength -> lines.add(
                            words.of("book.weight", set.meaning().in(labels.language()), labels.of(strength))));
        }
        lines.add(words.of("book.indicator-source", indicator.source(), law.verified(indicator.verified())));
        return new Item(indicator.id(), indicator.label().in(labels.language()), lines);
    }

    private Item weights(WeightSet set) {
        List<String> lines = new ArrayList<>();
        if (set.inForce().to().isPresent() || !set.inForce().from().equals(LocalDate.MIN)) {
            lines.add(law.days(set.inForce()));
        }
        lines.add(words.of(set.child() ? "book.weights.child" : "book.weights.adult"));
        lines.add(
                set.isGeneral()
                        ? words.of("book.weights.general")
                        : words.of(
                                "book.weights.types",
                                set.types().stream()
                                        .sorted()
                                        .map(type -> labels.of("ExploitationType." + type))
                                        .collect(Collectors.joining(", "))));
        citations(set.citations(), lines);
        return new Item(set.column(), set.meaning().in(labels.language()), lines);
    }

    private Item question(BookQuestion question) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("book.burden." + question.burden())
                + question.manner()
                        .map(manner -> "; " + words.of("book.manner." + manner))
                        .orElse(""));
        if (question.settings().size() < Setting.values().length - 1) {
            lines.add(words.of(
                    "book.settings",
                    question.settings().stream().sorted().map(this::setting).collect(Collectors.joining(", "))));
        }
        question.say().ifPresent(say -> lines.add(words.of("book.say", say.in(labels.language()))));
        question.care().ifPresent(care -> lines.add(words.of("book.care", care.in(labels.language()))));
        return new Item(question.pointer(), question.prompt().in(labels.language()), lines);
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
        return new Item(duty.action().name(), duty.label().in(labels.language()), lines);
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
        return new Item(safeguard.code().name(), safeguard.label().in(labels.language()), lines);
    }

    private Item entry(DisclosureEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(entry.inForce()));
        lines.add(words.of("book.disclosure.to", recipients(entry.to())));
        lines.add(words.of("book.disclosure.on", list("ground.", entry.on())));
        lines.add(words.of("book.disclosure.learns", list("category.", entry.learns())));
        if (!entry.unless().isEmpty()) {
            lines.add(words.of(
                    "book.disclosure.unless",
                    entry.unless().stream().map(labels::of).collect(Collectors.joining(", "))));
        }
        citations(entry.citations(), lines);
        return new Item(entry.id(), entry.meaning().in(labels.language()), lines);
    }

    private Item limit(SharingLimit limit) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(limit.inForce()));
        lines.add(words.of("book.limit.on", list("ground.", limit.on())));
        lines.add(
                limit.only().isEmpty()
                        ? words.of(
                                "book.limit.needs",
                                recipients(limit.to()),
                                limit.needs().stream().map(this::consent).collect(Collectors.joining(", ")))
                        : words.of("book.limit.only", recipients(limit.only())));
        lines.add(words.of("book.limit.refusal", limit.refusal().in(labels.language())));
        citations(limit.citations(), lines);
        return new Item(limit.id(), limit.meaning().in(labels.language()), lines);
    }

    private String consent(EventContent.ConsentGiven.Purpose purpose) {
        return labels.of("fact./consent/" + purpose.key());
    }

    private Item step(Step step) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(step.inForce()));
        lines.add(words.of("book.step.kind", labels.of(step.kind()), step.kind().name()));
        lines.add(
                step.fromStages().isEmpty()
                        ? words.of("book.step.from-any")
                        : words.of("book.step.from", joined(step.fromStages())));
        if (!step.fromStates().isEmpty()) {
            lines.add(words.of("book.step.referral", joined(step.fromStates())));
        }
        step.to().ifPresent(stage -> lines.add(words.of("book.step.to", labels.of(stage))));
        lines.add(step.by().isEmpty() ? words.of("book.step.by-any") : words.of("book.step.by", joined(step.by())));
        step.requires().forEach(requirement -> lines.add(words.of("book.step.requires", labels.of(requirement))));
        citations(step.citations(), lines);
        return new Item(step.id(), step.meaning().in(labels.language()), lines);
    }

    private Item escalation(Escalation escalation) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(escalation.inForce()));
        lines.add(
                escalation.duties().isEmpty()
                        ? words.of("book.escalation.all")
                        : escalation.duties().stream().map(this::duty).collect(Collectors.joining("; ")));
        citations(escalation.citations(), lines);
        return new Item(
                "escalation",
                escalation.after().isImmediate()
                        ? words.of("book.escalation.now", labels.of(escalation.to()))
                        : words.of(
                                "book.escalation",
                                new PeriodWords(labels).length(escalation.after(), escalation.counting()),
                                labels.of(escalation.to())),
                lines);
    }

    /** What holds of the whole table of steps. */
    private Item closing(StepTable table) {
        List<String> lines = new ArrayList<>();
        table.beforeClosing().forEach(action -> lines.add(duty(action)));
        table.retention().ifPresent(id -> lines.add(words.of("book.steps.retention", id)));
        table.answerWithin().ifPresent(id -> lines.add(words.of("book.steps.answer", id)));
        return new Item("closing", words.of("book.steps.closing"), lines);
    }

    private String duty(DutyAction action) {
        return duties.label(action).in(labels.language()) + " (" + action.name() + ")";
    }

    private Item calendar(HolidayCalendar calendar) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("book.calendar.weekend") + ": "
                + calendar.weekend().stream()
                        .sorted()
                        .map(day -> words.of("day." + day))
                        .collect(Collectors.joining(", ")));
        calendar.fixed()
                .forEach(holiday -> lines.add(words.of("book.calendar.fixed") + ": "
                        + String.format(
                                Locale.ROOT,
                                "%02d.%02d",
                                holiday.day().getDayOfMonth(),
                                holiday.day().getMonthValue())
                        + ", " + holiday.meaning().in(labels.language())
                        + "; " + law.days(holiday.inForce())));
        calendar.dated().stream()
                .sorted(Comparator.comparing(HolidayCalendar.DatedHoliday::date))
                .forEach(holiday -> lines.add(words.of("book.calendar.dated") + ": " + labels.day(holiday.date()) + ", "
                        + holiday.meaning().in(labels.language())));
        citations(calendar.citations(), lines);
        return new Item("calendar", words.of("book.calendar"), lines);
    }

    private Item office(Competence office) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(office.inForce()));
        lines.add(words.of(
                "book.competence.office",
                labels.of(office.agency()),
                words.of("book.level." + office.level().name())));
        office.duties()
                .forEach(action -> lines.add(
                        words.of("book.competence.duty", duties.label(action).in(labels.language()), action.name())));
        citations(office.citations(), lines);
        return new Item(office.id(), office.meaning().in(labels.language()), lines);
    }

    private Item body(RegionalBody body) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(body.inForce()));
        body.members().forEach(member -> lines.add(member.in(labels.language())));
        lines.add(body.source().in(labels.language()));
        citations(body.citations(), lines);
        return new Item(body.id(), body.meaning().in(labels.language()), lines);
    }

    private String joined(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(labels::of).collect(Collectors.joining(", "));
    }

    private Item need(CoverageNeed need) {
        List<String> lines = new ArrayList<>();
        lines.add(law.days(need.inForce()));
        for (CoverageNeed.Group group : need.needs()) {
            lines.add(words.of(
                    "book.coverage.group",
                    group.label().in(labels.language()),
                    group.atLeast(),
                    group.audiences().stream().map(this::audience).collect(Collectors.joining(", "))));
        }
        lines.add(words.of("book.coverage.stale", need.stale().toTotalMonths()));
        citations(need.citations(), lines);
        return new Item(need.stage(), need.meaning().in(labels.language()), lines);
    }

    private String audience(Audience audience) {
        return audience.agency().map(labels::of).orElse(audience.name());
    }

    private String recipients(List<RecipientKind> recipients) {
        return recipients.stream().map(this::recipient).collect(Collectors.joining(", "));
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
        citations.forEach(citation -> lines.add(words.of("book.rests-on") + ": " + law.shortCitation(citation)));
    }
}
