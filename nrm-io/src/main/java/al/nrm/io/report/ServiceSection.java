package al.nrm.io.report;

import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.List;

/** Where each service can be had, whom to ask first, who cannot take the person, and what nobody offers. */
final class ServiceSection {
    private final ReportContext telling;
    private final Labels labels;
    private final TextPage page;
    private final ProviderWords providers;

    ServiceSection(ReportContext telling, TextPage page) {
        this.telling = telling;
        this.labels = telling.labels();
        this.page = page;
        this.providers = new ProviderWords(telling);
    }

    void write() {
        page.title(labels.of("services.title"));
        if (telling.decision().services().isEmpty()) {
            page.line(1, labels.of("services.none"));
        }
        boolean ask = telling.decision().services().stream()
                .flatMap(plan -> plan.options().stream())
                .anyMatch(ServiceOption::confirmPlace);
        if (ask) {
            page.line(1, labels.of("services.confirm-means"));
        }
        for (ServicePlan plan : telling.decision().services()) {
            write(plan);
        }
    }

    private void write(ServicePlan plan) {
        page.line(1, labels.of(plan.service()) + ":");
        if (plan.informationOnly()) {
            page.item(3, "! ", labels.of("services.information-only"));
        }
        for (ServiceOption option : plan.options()) {
            page.item(3, option.rank() + ". ", option(option));
        }
        if (plan.unmet()) {
            page.item(3, "! ", labels.of("services.unmet"));
        }
        if (!plan.excluded().isEmpty()) {
            page.line(3, labels.of("services.excluded"));
            plan.excluded().forEach(excluded -> page.item(5, "- ", excluded(excluded)));
        }
    }

    private String option(ServiceOption option) {
        String id = option.provider();
        List<String> parts = new ArrayList<>();
        parts.add(providers.name(id));
        providers.county(id).ifPresent(parts::add);
        providers.address(id).ifPresent(parts::add);
        providers
                .find(id)
                .filter(known -> !known.phones().isEmpty())
                .ifPresent(known -> parts.add(telling.phones(known.phones())));
        providers.find(id).flatMap(ServiceProvider::email).ifPresent(parts::add);
        String confirm =
                option.confirmPlace() ? " - " + telling.mark("services.confirm").strip() : "";
        String mark = providers.isUnverified(id) ? telling.mark("services.unverified") : "";
        return String.join(", ", parts) + mark + confirm;
    }

    private String excluded(ServiceExclusion excluded) {
        return providers.name(excluded.provider()) + ": " + providers.grounds(excluded) + ".";
    }
}
