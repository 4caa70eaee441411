package al.nrm.form;

import al.nrm.text.TextLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The forms that the product fills in. A pack may contain others, which the host fills in. */
public enum FormKind {
    /** The referral of a case to one agency. */
    REFERRAL(
            "referral",
            "recipient recipient.offices sender case.id day asked ground status urgency who reach person found"
                    + " exploitation signs danger family health return consent needs places safeguards handed made"),
    /** The record of the first contact with the person; blank, or filled in from a case. */
    INITIAL_IDENTIFICATION(
            "initial-identification",
            "case.id day safety talk rights needs found person signs exploitation situation consent agreed who words"
                    + " filled made");

    private final String id;
    private final List<String> places;

    FormKind(String id, String places) {
        this.id = id;
        this.places = List.of(places.split(" "));
    }

    /** {@return the id in lower kebab case, such as {@code initial-identification}} */
    public String id() {
        return id;
    }

    /**
     * The name of the form in a language, such as {@code referral.sq}.
     *
     * @param language the language of the text
     * @return the name, without the ending of a file
     */
    public String nameIn(TextLanguage language) {
        return id + "." + language.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the keys of the placeholders that a layout may have, such as {@code case.id}} */
    public SortedSet<String> places() {
        return new TreeSet<>(places);
    }

    /**
     * The form to which a layout of this name belongs.
     *
     * @param name the name of a layout without the ending, such as {@code referral.sq}
     * @return the kind; empty if the product does not fill in this form
     */
    public static Optional<FormKind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.stream(TextLanguage.values())
                        .anyMatch(language -> kind.nameIn(language).equals(name)))
                .findFirst();
    }
}
