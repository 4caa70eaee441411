package al.nrm.io.report.internal.words;

import al.nrm.decision.ServiceExclusion;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The providers of a directory in words. No confidential address is among them. */
public final class ProviderWords {
    private final ReportContext telling;
    private final Map<String, ServiceProvider> providers;

    public ProviderWords(ReportContext telling) {
        this.telling = telling;
        this.providers = telling.providers();
    }

    public Optional<ServiceProvider> find(String id) {
        return Optional.ofNullable(providers.get(id));
    }

    /** Its name, or its id where the directory does not have it. */
    public String name(String id) {
        return find(id).map(known -> telling.name(known.name())).orElse(id);
    }

    public Optional<String> county(String id) {
        return find(id).flatMap(ServiceProvider::county).map(county -> county.albanianName());
    }

    /** The address, if it is known to be public; any other address is treated as confidential. */
    public Optional<String> address(String id) {
        return find(id).flatMap(ServiceProvider::publicAddress)
                .map(ProviderWords::inOneLine)
                .filter(line -> !line.isEmpty());
    }

    /** Why a provider is excluded. */
    public String grounds(ServiceExclusion excluded) {
        return excluded.because().stream().map(telling.labels()::of).collect(Collectors.joining("; "));
    }

    public boolean isUnverified(String id) {
        return telling.decision().unverified().contains(id);
    }

    private static String inOneLine(ProviderAddress address) {
        return Stream.of(address.street(), address.postalCode(), address.city())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
