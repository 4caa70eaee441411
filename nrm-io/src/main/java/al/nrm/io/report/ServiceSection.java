package al.nrm.io.report;

import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where each service can be had, whom to ask first, who cannot take the person, and what nobody offers. */
final class ServiceSection {
    private final Telling telling;
    private final Labels labels;
    private final Page page;
    private final Map<String, ServiceProvider> providers;

    ServiceSection(Telling telling, Page page) {
        this.telling = telling;
        this.labels = telling.labels();
        this.page = page;
        this.providers = telling.providers();
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
        Optional<ServiceProvider> provider = Optional.ofNullable(providers.get(option.provider()));
        List<String> parts = new ArrayList<>();
        parts.add(name(option.provider()));
        provider.flatMap(ServiceProvider::county).ifPresent(county -> parts.add(county.albanianName()));
        provider.flatMap(this::address).ifPresent(parts::add);
        provider.filter(known -> !known.phones().isEmpty())
                .ifPresent(known -> parts.add(telling.phones(known.phones())));
        provider.flatMap(ServiceProvider::email).ifPresent(parts::add);
        String confirm =
                option.confirmPlace() ? " - " + telling.mark("services.confirm").strip() : "";
        return String.join(", ", parts) + mark(option.provider()) + confirm;
    }

    private String excluded(ServiceExclusion excluded) {
        String grounds = excluded.because().stream().map(labels::of).collect(Collectors.joining("; "));
        return name(excluded.provider()) + ": " + grounds + ".";
    }

    private String name(String provider) {
        return Optional.ofNullable(providers.get(provider))
                .map(known -> telling.name(known.name()))
                .orElse(provider);
    }

    /** What is not known to be public is treated as confidential. */
    private Optional<String> address(ServiceProvider provider) {
        return provider.address()
                .filter(address -> provider.mayShowAddress())
                .map(ServiceSection::inOneLine)
                .filter(line -> !line.isEmpty());
    }

    private static String inOneLine(ProviderAddress address) {
        return Stream.of(address.street(), address.postalCode(), address.city())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String mark(String provider) {
        return telling.decision().unverified().contains(provider) ? telling.mark("services.unverified") : "";
    }
}
