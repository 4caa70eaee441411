package al.nrm.io.report.decision;

import al.nrm.casefile.Agency;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.DutyWords;
import al.nrm.io.report.internal.words.ReachWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Hotline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The duties in three lists: with the person, now; calls and letters, by the agency that is called; later. What another
 * agency must do is written as what the reader asks of it, under the call to that agency.
 */
final class DutySection {
    private final ReportContext telling;
    private final List<Duty> duties;
    private final Labels labels;
    private final DutyWords words;
    private final ReachWords reach;
    private final Set<String> unreached = new LinkedHashSet<>();

    DutySection(ReportContext telling) {
        this.telling = telling;
        this.duties = telling.decision().duties();
        this.labels = telling.labels();
        this.words = new DutyWords(telling);
        this.reach = new ReachWords(telling);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (duties.isEmpty()) {
            blocks.add(Block.words(labels.of("duties.none")));
        } else {
            words.reader().ifPresent(agency -> blocks.add(Block.quiet(reader(agency))));
            for (DutyList list : DutyList.values()) {
                List<Item> items = list == DutyList.CALLS ? calls() : own(list);
                if (!items.isEmpty()) {
                    Block tasks = new Block.Items(Block.Kind.TASKS, items);
                    blocks.add(new Block.Group(Line.of(labels.of(list.key())), "list", List.of(tasks)));
                }
            }
            legend().ifPresent(blocks::add);
        }
        return Section.open("duties", labels.of("page.duties"), blocks);
    }

    private String reader(Agency agency) {
        return agency == Agency.OTHER
                ? labels.of("duties.acts-other")
                : labels.of("duties.acts-reader", labels.of(agency));
    }

    private List<Item> own(DutyList list) {
        Stream<Duty> listed = duties.stream().filter(duty -> DutyList.of(duty, words) == list);
        return (list == DutyList.WITH_THE_PERSON ? listed.sorted(DutyList.order()) : listed)
                .map(duty -> new Item(
                        id(duties.indexOf(duty)), 0, action(duty, Line.strong(words.action(duty))), acts(duty)))
                .toList();
    }

    /** One entry for each agency, in the order of the first duty for it. */
    private List<Item> calls() {
        Map<Agency, List<Integer>> byAgency = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            if (DutyList.of(duty, words) == DutyList.CALLS) {
                Optional<Agency> agency = words.asked(duty).or(duty::recipient);
                if (agency.isPresent()) {
                    byAgency.computeIfAbsent(agency.get(), none -> new ArrayList<>())
                            .add(i);
                } else {
                    items.add(new Item(id(i), 0, action(duty, Line.strong(words.action(duty))), acts(duty)));
                }
            }
        }
        byAgency.forEach((agency, indexes) -> items.add(call(agency, indexes)));
        return items;
    }

    /** The notice to an agency with the requests to it below; without a notice, the first request with the others below. */
    private Item call(Agency agency, List<Integer> indexes) {
        List<Integer> rest = new ArrayList<>(indexes);
        Integer first = indexes.stream()
                .filter(index -> words.asked(duties.get(index)).isEmpty())
                .findFirst()
                .orElse(indexes.get(0));
        rest.remove(first);
        Duty duty = duties.get(first);
        boolean told = words.asked(duty).isEmpty();
        Line what = Line.strong(
                !told
                        ? labels.of("ask.of", words.place(agency, duty), words.request(duty))
                        : duty.action().name().startsWith("NOTIFY_")
                                ? words.action(duty)
                                : labels.of("duties.to", words.place(agency, duty), words.action(duty)));
        List<Block> under = new ArrayList<>();
        offices(agency, duty).ifPresent(under::add);
        List<Item> requests = new ArrayList<>();
        for (int index : rest) {
            Duty other = duties.get(index);
            String said =
                    words.asked(other).isEmpty() ? words.action(other) : labels.of("ask.too", words.request(other));
            boolean alike = sharing(other).equals(sharing(duty));
            requests.add(new Item(id(index), 0, action(other, Line.of(said), !alike), List.of()));
        }
        if (!requests.isEmpty()) {
            under.add(new Block.Items(Block.Kind.TASKS, requests));
        }
        return new Item(id(first), 0, action(duty, what), under);
    }

    private static String id(int index) {
        return "duty-" + (index + 1);
    }

    /** The words of a duty, until when, whether with the name, and why. */
    private Line action(Duty duty, Line what) {
        return action(duty, what, true);
    }

    /** The same; under a call whose name rule it shares it does not repeat the rule. */
    private Line action(Duty duty, Line what, boolean named) {
        Line line = what;
        boolean first = duty.due().isEmpty() && words.limits().isFirst(duty);
        if (duty.due().isPresent() || first) {
            boolean now = first
                    || duty.due().filter(due -> due.within().isImmediate()).isPresent();
            String mark = words.limits().isUnverified(duty) ? ReachWords.UNVERIFIED : "";
            line = line.plus(" ").plus(new Span.Mark(words.limits().when(duty) + mark, now ? Tone.NOW : Tone.SOON));
        }
        Optional<IdentitySharing> sharing = sharing(duty);
        if (named && sharing.isPresent()) {
            boolean shared = sharing.get() == IdentitySharing.SHARED;
            line = line.plus(" ")
                    .plus(new Span.Mark(
                            labels.of(shared ? "name.with" : "name.without"), shared ? Tone.CALM : Tone.WARNING));
        }
        return telling.withReasons(line, duty.reasons());
    }

    /** A request names the person if another duty to the same agency does; otherwise it is made without the name. */
    private Optional<IdentitySharing> sharing(Duty duty) {
        if (duty.identity().isPresent()) {
            return duty.identity();
        }
        return words.asked(duty)
                .map(agency -> duties.stream()
                                .anyMatch(other ->
                                        other.recipient().filter(agency::equals).isPresent()
                                                && other.identity()
                                                        .filter(IdentitySharing.SHARED::equals)
                                                        .isPresent())
                        ? IdentitySharing.SHARED
                        : IdentitySharing.WITHHELD);
    }

    /** The acting agency, if it is not known which agency reads the report. */
    private List<Block> acts(Duty duty) {
        return words.reader().isPresent()
                ? List.of()
                : List.of(Block.quiet(labels.of("duties.acts", labels.of(duty.actor()))));
    }

    /** The offices that can be reached; those whose telephone is not known are named below the list. */
    private Optional<Block> offices(Agency agency, Duty duty) {
        List<AgencyOffice> offices = telling.glossary().directory().offices(agency, duty.county(), duty.municipality());
        if (offices.isEmpty()) {
            unreached.add(words.place(agency, duty));
        }
        List<Line> reached = new ArrayList<>();
        for (AgencyOffice office : offices) {
            if (office.phones().isEmpty() && office.hours().isEmpty()) {
                unreached.add(telling.name(office.name()));
            } else {
                reached.add(reach.office(office));
            }
        }
        return reached.isEmpty() ? Optional.empty() : Optional.of(Block.bullets(reached));
    }

    private Optional<Block> legend() {
        List<String> sentences = new ArrayList<>();
        if (duties.stream()
                .anyMatch(duty ->
                        sharing(duty).filter(IdentitySharing.WITHHELD::equals).isPresent())) {
            sentences.add(labels.of("name.without-means"));
        }
        if (duties.stream().anyMatch(words.limits()::isUnverified)) {
            sentences.add(labels.of("duties.unverified-means"));
        }
        if (duties.stream().anyMatch(duty -> duty.due().isEmpty())) {
            sentences.add(labels.of("duties.no-limit-means"));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(Block.quiet(String.join(" ", sentences)));
    }

    /**
     * All telephone lines of the directory, and the offices of {@link #section()} whose telephone is not known; to be asked
     * after it.
     */
    Optional<Section> lines() {
        List<Block> inside = new ArrayList<>();
        if (!unreached.isEmpty()) {
            inside.add(Block.quiet(labels.of("duties.unreached", String.join("; ", unreached))));
        }
        List<Hotline> all = telling.glossary().directory().hotlines();
        List<Line> lines = all.stream()
                .map(line -> Line.of(telling.name(line.name()) + ": ")
                        .plus(reach.phones(line.phones()))
                        .plus(line.verifiedOn().isPresent() || line.phones().isEmpty() ? "" : ReachWords.UNVERIFIED)
                        .plus(line.fromAbroad()
                                .map(number -> Line.of("; " + labels.of("now.from-abroad") + " ")
                                        .plus(reach.phone(number)))
                                .orElse(Line.EMPTY)))
                .toList();
        if (!lines.isEmpty()) {
            inside.add(Block.bullets(lines));
        }
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.folded("lines", labels.of("duties.hotlines"), inside));
    }
}
