package al.nrm.criteria;

import al.nrm.duty.Competence;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.RegionalBody;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.WeightSet;
import al.nrm.law.CitedEntry;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.PackEntry;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.SharingLimit;
import al.nrm.referral.ClosingTerms;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.text.Text;
import al.nrm.training.CoverageNeed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The entries of a book by chapter, and smaller books made of some of them. */
final class BookParts {
    private static final String CALENDAR = "calendar";
    private static final String CLOSING = "closing";

    private BookParts() {}

    /** The entries of a chapter by id, in the order of the book. */
    static Map<String, PackEntry> entries(CriteriaBook book, BookChapter chapter) {
        return switch (chapter) {
            case RULES -> byId(book.topics().stream().flatMap(topic -> topic.criteria().stream()), Criterion::id);
            case PARAMETERS -> byId(book.parameters().values().stream(), Parameter::id);
            case INDICATORS -> byId(book.indicators().indicators().stream(), Indicator::id);
            case WEIGHTS -> byId(book.indicators().sets().stream(), WeightSet::column);
            case QUESTIONS -> byId(book.questions().stream(), BookQuestion::pointer);
            case DUTIES ->
                byId(book.duties().duties().stream(), duty -> duty.action().name());
            case SAFEGUARDS ->
                byId(
                        book.duties().safeguards().stream(),
                        safeguard -> safeguard.code().name());
            case DISCLOSURE -> {
                Map<String, PackEntry> entries = byId(book.disclosure().entries().stream(), DisclosureEntry::id);
                entries.putAll(byId(book.disclosure().limits().stream(), SharingLimit::id));
                yield entries;
            }
            case STEPS -> steps(book.steps());
            case CALENDAR ->
                book.calendar().equals(HolidayCalendar.WEEKENDS_ONLY) ? Map.of() : Map.of(CALENDAR, book.calendar());
            case COMPETENCE -> {
                Map<String, PackEntry> entries = byId(book.competence().offices().stream(), Competence::id);
                entries.putAll(byId(book.competence().bodies().stream(), RegionalBody::id));
                yield entries;
            }
            case COVERAGE -> byId(book.coverage().stream(), CoverageNeed::stage);
            case SOURCES -> byId(book.sources().values().stream(), Source::id);
        };
    }

    private static Map<String, PackEntry> steps(StepTable table) {
        Map<String, PackEntry> entries = byId(table.steps().stream(), Step::id);
        for (int i = 0; i < table.escalations().size(); i++) {
            entries.put(escalation(i), table.escalations().get(i));
        }
        if (!table.closing().equals(ClosingTerms.NONE)
                || table.retention().isPresent()
                || table.answerWithin().isPresent()) {
            entries.put(CLOSING, table);
        }
        return entries;
    }

    private static String escalation(int index) {
        return "escalation-" + (index + 1);
    }

    private static <T extends PackEntry> Map<String, PackEntry> byId(Stream<T> entries, Function<T, String> id) {
        Map<String, PackEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(id.apply(entry), entry));
        return byId;
    }

    /** The book with the entries of these ids only; chapters that are not named are empty. */
    static CriteriaBook only(CriteriaBook book, Map<BookChapter, ? extends Set<String>> ids, Text narrowing) {
        return CriteriaBook.builder()
                .from(book)
                .whole(book.whole().orElse(book))
                .addNarrowing(narrowing)
                .topics(book.topics().stream()
                        .map(topic -> Topic.of(
                                topic.name(),
                                topic.path(),
                                topic.criteria().stream()
                                        .filter(rule -> in(ids, BookChapter.RULES, rule.id()))
                                        .toList()))
                        .filter(topic -> !topic.criteria().isEmpty())
                        .toList())
                .parameters(kept(book.parameters(), ids, BookChapter.PARAMETERS))
                .indicators(IndicatorCatalogue.of(
                        kept(book.indicators().indicators(), ids, BookChapter.INDICATORS, Indicator::id),
                        kept(book.indicators().sets(), ids, BookChapter.WEIGHTS, WeightSet::column)))
                .questions(kept(book.questions(), ids, BookChapter.QUESTIONS, BookQuestion::pointer))
                .duties(duties(
                        book,
                        kept(
                                book.duties().duties(),
                                ids,
                                BookChapter.DUTIES,
                                duty -> duty.action().name()),
                        kept(
                                book.duties().safeguards(),
                                ids,
                                BookChapter.SAFEGUARDS,
                                safeguard -> safeguard.code().name())))
                .disclosure(new DisclosureTable(
                        kept(book.disclosure().entries(), ids, BookChapter.DISCLOSURE, DisclosureEntry::id),
                        kept(book.disclosure().limits(), ids, BookChapter.DISCLOSURE, SharingLimit::id)))
                .steps(steps(book.steps(), ids))
                .calendar(in(ids, BookChapter.CALENDAR, CALENDAR) ? book.calendar() : HolidayCalendar.WEEKENDS_ONLY)
                .competence(new CompetenceTable(
                        kept(book.competence().offices(), ids, BookChapter.COMPETENCE, Competence::id),
                        kept(book.competence().bodies(), ids, BookChapter.COMPETENCE, RegionalBody::id),
                        book.competence().fresh()))
                .coverage(kept(book.coverage(), ids, BookChapter.COVERAGE, CoverageNeed::stage))
                .sources(kept(book.sources(), ids, BookChapter.SOURCES))
                .build();
    }

    private static StepTable steps(StepTable table, Map<BookChapter, ? extends Set<String>> ids) {
        boolean whole = in(ids, BookChapter.STEPS, CLOSING);
        return new StepTable(
                kept(table.steps(), ids, BookChapter.STEPS, Step::id),
                whole ? table.closing() : ClosingTerms.NONE,
                IntStream.range(0, table.escalations().size())
                        .filter(index -> in(ids, BookChapter.STEPS, escalation(index)))
                        .mapToObj(table.escalations()::get)
                        .toList(),
                whole ? table.retention() : Optional.empty(),
                whole ? table.answerWithin() : Optional.empty());
    }

    private static boolean in(Map<BookChapter, ? extends Set<String>> ids, BookChapter chapter, String id) {
        Set<String> some = ids.get(chapter);
        return some != null && some.contains(id);
    }

    private static <T> Map<String, T> kept(
            Map<String, T> entries, Map<BookChapter, ? extends Set<String>> ids, BookChapter chapter) {
        Map<String, T> kept = new LinkedHashMap<>(entries);
        kept.keySet().removeIf(id -> !in(ids, chapter, id));
        return kept;
    }

    private static <T> List<T> kept(
            Collection<T> entries,
            Map<BookChapter, ? extends Set<String>> ids,
            BookChapter chapter,
            Function<T, String> id) {
        return entries.stream()
                .filter(entry -> in(ids, chapter, id.apply(entry)))
                .toList();
    }

    private static DutyCatalogue duties(
            CriteriaBook book, List<DutyDeclaration> duties, List<SafeguardDeclaration> safeguards) {
        return DutyCatalogue.of(
                duties,
                safeguards,
                book.duties().withoutReferral(),
                book.duties().abroadByMission());
    }

    /**
     * The book of one day: entries that are not in force on that day are left out, and so are other days of the
     * remaining entries.
     */
    static CriteriaBook on(CriteriaBook book, LocalDate day, Text narrowing) {
        Map<String, Parameter> values = new LinkedHashMap<>();
        book.parameters()
                .forEach((id, parameter) -> parameter
                        .on(day)
                        .ifPresent(value -> values.put(
                                id,
                                Parameter.builder()
                                        .from(parameter)
                                        .values(List.of(value))
                                        .build())));
        CriteriaBook ofDay = CriteriaBook.builder()
                .from(book)
                .addNarrowing(narrowing)
                .topics(book.topics().stream()
                        .map(topic -> Topic.of(topic.name(), topic.path(), CitedEntry.on(topic.criteria(), day)))
                        .filter(topic -> !topic.criteria().isEmpty())
                        .toList())
                .parameters(values)
                .indicators(book.indicators().on(day))
                .duties(duties(
                        book,
                        book.duties().duties().stream()
                                .map(duty -> new DutyDeclaration(
                                        duty.action(), duty.label(), duty.first(), CitedEntry.on(duty.terms(), day)))
                                .filter(duty -> !duty.terms().isEmpty())
                                .toList(),
                        CitedEntry.on(book.duties().safeguards(), day)))
                .disclosure(new DisclosureTable(
                        CitedEntry.on(book.disclosure().entries(), day),
                        CitedEntry.on(book.disclosure().limits(), day)))
                .steps(new StepTable(
                        CitedEntry.on(book.steps().steps(), day),
                        book.steps().closing(),
                        CitedEntry.on(book.steps().escalations(), day),
                        book.steps().retention(),
                        book.steps().answerWithin()))
                .competence(new CompetenceTable(
                        CitedEntry.on(book.competence().offices(), day),
                        CitedEntry.on(book.competence().bodies(), day),
                        book.competence().fresh()))
                .coverage(CitedEntry.on(book.coverage(), day))
                .build();
        Map<String, Source> sources = new LinkedHashMap<>(book.sources());
        sources.values()
                .removeIf(source -> !source.inForce().covers(day)
                        && ofDay.restingOn(source.id()).isEmpty());
        return CriteriaBook.builder().from(ofDay).sources(sources).build();
    }

    /** The ids of the entries that cite a source, by chapter; chapters without such entries are left out. */
    static Map<BookChapter, Set<String>> restingOn(CriteriaBook book, String source) {
        Map<BookChapter, Set<String>> resting = new EnumMap<>(BookChapter.class);
        for (BookChapter chapter : BookChapter.values()) {
            Set<String> ids = entries(book, chapter).entrySet().stream()
                    .filter(entry -> entry.getValue().sources().anyMatch(source::equals))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!ids.isEmpty()) {
                resting.put(chapter, ids);
            }
        }
        return resting;
    }
}
