package al.nrm.io.report.internal.words;

import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.provider.ServiceProvider;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Names and numbers of the offices and providers of a directory, in one language. */
public final class NameWords {
    private final ReferenceData glossary;
    private final Labels labels;

    /** For one report. */
    public NameWords(ReferenceData glossary, Labels labels) {
        this.glossary = glossary;
        this.labels = labels;
    }

    /** A name by language: the one of this language, else the first. */
    public String name(SortedMap<String, String> byLanguage) {
        return of(byLanguage, labels.language());
    }

    /** A name by language: the one of a language, else the first. */
    public static String of(SortedMap<String, String> byLanguage, TextLanguage language) {
        return Optional.ofNullable(byLanguage.get(language.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }

    /** The name of a provider, or its id where the directory does not have it. */
    public String provider(String id) {
        return glossary.directory().providers().stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .map(ServiceProvider::name)
                .map(this::name)
                .orElse(id);
    }

    /** Telephone numbers in words; a number is never broken over two lines. */
    public String phones(List<String> phones) {
        return phones.stream()
                .map(phone -> labels.of("phone", phone).replace(' ', TextPage.TIED))
                .collect(Collectors.joining(", "));
    }
}
