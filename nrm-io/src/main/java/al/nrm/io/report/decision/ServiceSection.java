package al.nrm.io.report.decision;

import al.nrm.casefile.Service;
import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.ProviderWords;
import al.nrm.io.report.internal.words.ReachWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.io.report.internal.words.ServiceWords;
import al.nrm.provider.Caution;
import al.nrm.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first two options for each service; the services without a provider in the directory, and those that no provider can
 * give; folded, the other options and the excluded providers with the grounds.
 */
final class ServiceSection {
    /** The most options of a service in sight; the others are folded. */
    private static final int IN_SIGHT = 2;

    private final ReportContext telling;
    private final Labels labels;
    private final List<ServicePlan> plans;
    private final ProviderWords providers;
    private final ReachWords reach;
    private final Set<String> reached = new HashSet<>();
    private final Set<String> described = new HashSet<>();

    ServiceSection(ReportContext telling) {
        this.telling = telling;
        this.labels = telling.labels();
        this.plans = telling.decision().services();
        this.providers = new ProviderWords(telling);
        this.reach = new ReachWords(telling);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (plans.isEmpty()) {
            blocks.add(Block.words(labels.of("services.none")));
        }
        if (plans.stream().anyMatch(ServicePlan::informationOnly)) {
            blocks.add(Block.warning(labels.of("services.information-only")));
        }
        if (asksAll()) {
            blocks.add(Block.words(labels.of("services.confirm-all")));
        } else if (options().anyMatch(ServiceOption::confirmPlace)) {
            blocks.add(Block.quiet(labels.of("services.confirm-means")));
        }
        offered().forEach(blocks::add);
        if (options().anyMatch(option -> phones(option.provider()).isEmpty())) {
            blocks.add(Block.quiet(labels.of("services.no-phone-means")));
        }
        List<ServicePlan> unmet = plans.stream()
                .filter(plan -> plan.options().isEmpty() && !plan.hasNoKnownProvider())
                .toList();
        if (!unmet.isEmpty()) {
            blocks.add(Block.warning(labels.of("services.unmet", names(unmet))));
        }
        List<ServicePlan> unknown =
                plans.stream().filter(ServicePlan::hasNoKnownProvider).toList();
        if (!unknown.isEmpty()) {
            blocks.add(Block.words(labels.of("services.not-in-directory", names(unknown))));
        }
        return Section.open("services", labels.of("page.services"), blocks);
    }

    private Stream<ServiceOption> options() {
        return plans.stream().flatMap(plan -> plan.options().stream());
    }

    private String names(List<ServicePlan> some) {
        return some.stream()
                .map(plan -> ServiceWords.name(plan.service(), labels))
                .collect(Collectors.joining(", "));
    }

    /** The services, with those that the same providers give under one heading. */
    private List<Block> offered() {
        Map<List<Object>, List<ServicePlan>> alike = new LinkedHashMap<>();
        for (ServicePlan plan : plans) {
            List<Object> key = new ArrayList<>(List.of(plan.informationOnly()));
            plan.options().stream().limit(IN_SIGHT).map(ServiceOption::provider).forEach(key::add);
            if (!plan.options().isEmpty()) {
                alike.computeIfAbsent(key, none -> new ArrayList<>()).add(plan);
            }
        }
        return alike.values().stream().map(this::offered).toList();
    }

    private Block offered(List<ServicePlan> alike) {
        ServicePlan plan = alike.get(0);
        boolean place = plan.service() == Service.ACCOMMODATION;
        List<Item> items = plan.options().stream()
                .limit(IN_SIGHT)
                .map(option -> item(option, place))
                .toList();
        Line title = Line.of(alike.stream().map(one -> labels.of(one.service())).collect(Collectors.joining(" · ")));
        boolean some = plans.stream().anyMatch(other -> other.informationOnly() != plan.informationOnly());
        if (plan.informationOnly() && some) {
            title = title.plus(" ").plus(new Span.Mark(labels.of("services.only-told"), Tone.WARNING));
        }
        return new Block.Group(title, "service", List.of(new Block.Items(Block.Kind.NUMBERED, items)));
    }

    /** An option; how to reach it is written where it is named first. */
    private Item item(ServiceOption option, boolean describing) {
        String id = option.provider();
        boolean first = reached.add(id);
        Optional<ServiceProvider> known = providers.find(id);
        Line line = Line.strong(providers.name(id));
        line = line.plus(providers.county(id).map(county -> ", " + county).orElse(""));
        if (first) {
            line = line.plus(reach(id, known));
        }
        if (option.confirmPlace() && !asksAll()) {
            line = line.plus(" ").plus(new Span.Mark(labels.of("services.confirm"), Tone.SOON));
        }
        for (Caution caution : option.cautions().stream().sorted().toList()) {
            line = line.plus(" ").plus(new Span.Mark(labels.of(caution), Tone.WARNING));
        }
        List<Block> under = new ArrayList<>();
        known.map(ServiceProvider::description)
                .filter(description -> describing && !description.isEmpty() && described.add(id))
                .ifPresent(description -> under.add(Block.quiet(telling.name(description))));
        return new Item("", option.rank(), line, under);
    }

    private Line reach(String id, Optional<ServiceProvider> known) {
        Line line = Line.of(providers.isUnverified(id) ? ReachWords.UNVERIFIED : "");
        line = line.plus(providers.address(id).map(address -> ", " + address).orElse(""));
        List<String> phones = phones(id);
        line = phones.isEmpty() ? line : line.plus(": ").plus(reach.phones(phones));
        return line.plus(
                known.flatMap(ServiceProvider::email).map(email -> ", " + email).orElse(""));
    }

    /**
     * The options that are not in sight, the providers that are excluded, and why this order; to be asked after {@link
     * #section()}.
     */
    Optional<Section> others() {
        List<Block> inside = new ArrayList<>();
        for (ServicePlan plan : plans) {
            List<Block> blocks = new ArrayList<>();
            List<Item> rest = plan.options().stream()
                    .skip(IN_SIGHT)
                    .map(option -> item(option, true))
                    .toList();
            if (!rest.isEmpty()) {
                blocks.add(new Block.Items(Block.Kind.NUMBERED, rest));
            }
            blocks.addAll(descriptions(plan));
            if (!plan.excluded().isEmpty()) {
                blocks.add(Block.quiet(labels.of("services.excluded")));
                blocks.add(Block.bullets(
                        plan.excluded().stream().map(this::excluded).toList()));
            }
            List<Integer> order =
                    plan.options().isEmpty() ? List.of() : plan.options().get(0).reasons();
            if (!order.isEmpty()) {
                Line why = telling.withReasons(Line.of(labels.of("services.order")), order);
                blocks.add(new Block.Paragraph(why, Tone.QUIET));
            }
            if (!blocks.isEmpty()) {
                inside.add(new Block.Group(Line.of(labels.of(plan.service())), "service", blocks));
            }
        }
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.folded("others", labels.of("services.others"), inside));
    }

    /** The descriptions of the options in sight that were not written beside them. */
    private List<Block> descriptions(ServicePlan plan) {
        List<Line> lines = new ArrayList<>();
        for (ServiceOption option : plan.options()) {
            String id = option.provider();
            providers
                    .find(id)
                    .map(ServiceProvider::description)
                    .filter(description -> !description.isEmpty() && described.add(id))
                    .ifPresent(description ->
                            lines.add(Line.strong(providers.name(id)).plus(": " + telling.name(description))));
        }
        return lines.isEmpty() ? List.of() : List.of(Block.bullets(lines));
    }

    private List<String> phones(String id) {
        return providers.find(id).map(ServiceProvider::phones).orElse(List.of());
    }

    private boolean asksAll() {
        return options().findAny().isPresent() && options().allMatch(ServiceOption::confirmPlace);
    }

    private Line excluded(ServiceExclusion excluded) {
        return Line.strong(providers.name(excluded.provider())).plus(": " + providers.grounds(excluded) + ".");
    }
}
