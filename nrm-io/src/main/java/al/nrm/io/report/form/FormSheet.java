package al.nrm.io.report.form;

import al.nrm.form.Form;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.WebPage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A layout on a page of the product: what is filled in replaces the places, what the layout comments is left out, and a
 * section whose places all stay empty goes as a whole. Style and policy of the page are the product's.
 */
final class FormSheet {
    private static final String STYLE = WebPage.style(FormSheet.class, "form.css");
    private static final Pattern BODY = Pattern.compile("(?is)<body\\b[^>]*>(?<inside>.*)</body\\s*>");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern SECTION = Pattern.compile("(?is)<section\\b[^>]*>.*?</section\\s*>");
    private static final Pattern PLACE = Pattern.compile("\\{(?<key>[A-Za-z][A-Za-z0-9.-]*)}");

    private FormSheet() {}

    /**
     * The form.
     *
     * @param filled the markup for each place; a place that is not among them stays empty
     */
    static String of(Form form, String title, Map<String, String> filled, Labels labels) {
        Matcher body = BODY.matcher(form.layout());
        String inside = COMMENT.matcher(body.find() ? body.group("inside") : form.layout())
                .replaceAll("");
        String kept = SECTION.matcher(inside)
                .replaceAll(
                        section -> isEmpty(section.group(), filled) ? "" : Matcher.quoteReplacement(section.group()));
        String told = PLACE.matcher(kept)
                .replaceAll(place -> Matcher.quoteReplacement(filled.getOrDefault(place.group(1), "")));
        return WebPage.of(title, STYLE, labels.language(), html -> html.checked(told));
    }

    private static boolean isEmpty(String section, Map<String, String> filled) {
        Matcher place = PLACE.matcher(section);
        boolean any = false;
        while (place.find()) {
            any = true;
            if (!filled.getOrDefault(place.group("key"), "").isEmpty()) {
                return false;
            }
        }
        return any;
    }
}
