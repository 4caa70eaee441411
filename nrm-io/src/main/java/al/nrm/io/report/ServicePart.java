package al.nrm.io.report;

import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.provider.ServiceProvider;
import java.util.List;
import java.util.Optional;

/** Where each service can be had, whom to ask first, who cannot take the person and why, and what nobody offers. */
final class ServicePart {
    private final ReportContext telling;
    private final Labels labels;
    private final Markup html;
    private final ProviderWords providers;
    private final ReachPart reach;

    ServicePart(ReportContext telling, Markup html) {
        this.telling = telling;
        this.labels = telling.labels();
        this.html = html;
        this.providers = new ProviderWords(telling);
        this.reach = new ReachPart(telling, html);
    }

    void write() {
        List<ServicePlan> services = telling.decision().services();
        html.open("section", "aria-labelledby", "services");
        html.element("h2", labels.of("page.services"), "id", "services");
        if (services.isEmpty()) {
            html.element("p", labels.of("services.none"));
        }
        boolean ask = services.stream().flatMap(plan -> plan.options().stream()).anyMatch(ServiceOption::confirmPlace);
        if (ask) {
            html.element("p", labels.of("services.confirm-means"), "class", "about");
        }
        services.forEach(this::plan);
        html.close();
    }

    private void plan(ServicePlan plan) {
        html.open("article", "class", plan.unmet() ? "service unmet" : "service");
        html.element("h3", labels.of(plan.service()));
        if (plan.informationOnly()) {
            html.element("p", labels.of("services.information-only"), "class", "warning");
        }
        if (!plan.options().isEmpty()) {
            html.open("ol", "class", "places");
            plan.options().forEach(this::option);
            html.close();
            ServiceOption first = plan.options().get(0);
            if (!first.reasons().isEmpty()) {
                html.open("p");
                ReasonPart.why(labels.of("page.order"), first.reasons(), html);
                html.close();
            }
        }
        if (plan.unmet()) {
            html.element("p", labels.of("services.unmet"), "class", "warning");
        }
        if (!plan.excluded().isEmpty()) {
            html.element("p", labels.of("services.excluded"), "class", "excluded")
                    .open("ul", "class", "excluded");
            plan.excluded()
                    .forEach(excluded -> html.open("li")
                            .element("b", providers.name(excluded.provider()))
                            .text(": " + providers.grounds(excluded) + ".")
                            .close());
            html.close();
        }
        html.close();
    }

    private void option(ServiceOption option) {
        String id = option.provider();
        html.open("li", "value", String.valueOf(option.rank())).element("b", providers.name(id));
        providers.county(id).ifPresent(county -> html.text(", " + county));
        providers.address(id).ifPresent(address -> html.text(", " + address));
        Optional<ServiceProvider> known = providers.find(id);
        known.filter(provider -> !provider.phones().isEmpty()).ifPresent(provider -> {
            html.text(", ");
            reach.phones(provider.phones());
        });
        known.flatMap(ServiceProvider::email).ifPresent(email -> html.text(", " + email));
        if (providers.isUnverified(id)) {
            reach.mark("services.unverified");
        }
        if (option.confirmPlace()) {
            html.text(" ").element("span", labels.of("services.confirm"), "class", "ask");
        }
        html.close();
    }
}
