package al.nrm.io.report;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.DutyCatalogue;
import al.nrm.text.DomainLabels;
import al.nrm.text.TextBundle;
import al.nrm.text.TextLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The texts of the reports and the labels of codes and facts, in one language. */
public final class Labels {
    private static final TextBundle REPORTS = TextBundle.load(Labels.class, "labels");
    private static final Labels ALBANIAN =
            new Labels(TextLanguage.SQ, List.of(REPORTS, DomainLabels.bundle()), DutyCatalogue.EMPTY);
    private static final Labels ENGLISH =
            new Labels(TextLanguage.EN, List.of(REPORTS, DomainLabels.bundle()), DutyCatalogue.EMPTY);

    private final TextLanguage language;
    private final List<TextBundle> bundles;
    private final DutyCatalogue duties;

    private Labels(TextLanguage language, List<TextBundle> bundles, DutyCatalogue duties) {
        this.language = language;
        this.bundles = bundles;
        this.duties = duties;
    }

    /**
     * The texts of the reports and the labels of codes and facts.
     *
     * @param language the language of the texts
     * @return the texts
     */
    public static Labels in(TextLanguage language) {
        return language == TextLanguage.SQ ? ALBANIAN : ENGLISH;
    }

    /**
     * The texts of another part of the product.
     *
     * @param beside a class in the package of the files
     * @param name the name of the files without language and ending; see {@link TextBundle#load}
     * @param language the language of the texts
     * @return the texts
     * @throws IllegalArgumentException if there is no such file, or a key is in one language only
     */
    public static Labels load(Class<?> beside, String name, TextLanguage language) {
        return new Labels(language, List.of(TextBundle.load(beside, name)), DutyCatalogue.EMPTY);
    }

    /**
     * The language of the texts.
     *
     * @return the language
     */
    public TextLanguage language() {
        return language;
    }

    /**
     * The label of a code, such as the one of {@code Status.POTENTIAL_VICTIM}.
     *
     * @param code a code
     * @return its label
     * @throws IllegalArgumentException if it has no label
     */
    public String of(Enum<?> code) {
        return of(key(code));
    }

    /**
     * The same texts, with the labels of the duties and safeguards that a pack declares.
     *
     * @param declared what the pack declares
     * @return the texts
     */
    public Labels with(DutyCatalogue declared) {
        return new Labels(language, bundles, declared);
    }

    /**
     * The label of a duty: that of the pack, else that of the product for a bundled code.
     *
     * @param action a duty
     * @return its label; the code itself if there is none
     */
    public String of(DutyAction action) {
        return duties.duty(action)
                .map(declared -> declared.label().in(language))
                .or(() -> find("DutyAction." + action.name()))
                .orElse(action.name());
    }

    /**
     * The label of a safeguard: that of the pack, else that of the product for a bundled code.
     *
     * @param code a safeguard
     * @return its label; the code itself if there is none
     */
    public String of(SafeguardCode code) {
        return duties.safeguard(code)
                .map(declared -> declared.label().in(language))
                .or(() -> find("SafeguardCode." + code.name()))
                .orElse(code.name());
    }

    /**
     * The text of a key.
     *
     * @param key the key
     * @param values values for the places {@code {0}}, {@code {1}} … ; a value is never searched for places
     * @return the text
     * @throws IllegalArgumentException if there is no text for the key
     */
    public String of(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    /**
     * A day as people write it.
     *
     * @param day a day
     * @return the day in words
     */
    public String day(LocalDate day) {
        return of("day", day.getDayOfMonth(), of("month." + day.getMonthValue()), day.getYear());
    }

    /**
     * Whether there is a text for a key.
     *
     * @param key the key
     * @return whether {@link #of(String, Object...)} has a text for it
     */
    public boolean has(String key) {
        return find(key).isPresent();
    }

    /**
     * All keys.
     *
     * @return the keys, sorted
     */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        bundles.forEach(bundle -> keys.addAll(bundle.keys()));
        return keys;
    }

    /**
     * The key of a code; see {@link DomainLabels#key}.
     *
     * @param code a code
     * @return its key
     */
    public static String key(Enum<?> code) {
        return DomainLabels.key(code);
    }

    private Optional<String> find(String key, Object... values) {
        return bundles.stream()
                .flatMap(bundle -> bundle.find(key, language, values).stream())
                .findFirst();
    }
}
