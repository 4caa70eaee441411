package al.nrm.rules.internal.pack;

import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the layouts of forms: a few tags and attributes, placeholders {@code {key}}, and nothing that runs or loads. */
final class FormReader {
    private static final Set<String> TAGS = new TreeSet<>(Set.of(("html head title meta body header main footer section"
                    + " h1 h2 h3 h4 h5 h6 p div span br hr ul ol li dl dt dd table caption colgroup col thead tbody tfoot"
                    + " tr th td strong b em i u small sub sup")
            .split(" ")));
    /** What an attribute may say. */
    private static final Map<String, Pattern> ATTRIBUTES = new TreeMap<>(Map.of(
            "lang", Pattern.compile("sq|en"),
            "charset", Pattern.compile("(?i)utf-8"),
            "class", Pattern.compile("[A-Za-z0-9 _-]*"),
            "id", Pattern.compile("[A-Za-z][A-Za-z0-9_-]*"),
            "scope", Pattern.compile("row|col|rowgroup|colgroup"),
            "colspan", Pattern.compile("[0-9]{1,3}"),
            "rowspan", Pattern.compile("[0-9]{1,3}"),
            "style", Pattern.compile("[A-Za-z0-9 #%.,:;-]*")));

    private static final Pattern PART = Pattern.compile("(?<comment><!--(?!\\[)(?:[^<>-]|-(?!-))*-->)"
            + "|(?<doctype><!(?i:doctype html)>)"
            + "|</?(?<tag>[A-Za-z][A-Za-z0-9]*)(?<attributes>[^<>]*)>"
            + "|(?<key>\\{[A-Za-z][A-Za-z0-9.-]*})"
            + "|(?<address>(?i:https?:|ftp:|file:|data:|javascript:|vbscript:|mailto:|www\\.|//))"
            + "|(?<stray>[<>{}])");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s+(?<name>[A-Za-z][A-Za-z0-9:-]*)\\s*=\\s*\"(?<value>[^\"]*)\"|(?<closed>\\s*/?$)|(?<other>\\s*\\S+)");
    private static final String FOLDER = "forms/";
    private static final String ENDING = ".html";

    private final PackFiles files;
    private final Problems problems;

    FormReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The layouts by name; whatever no form may hold is noted. */
    Map<String, Form> read() {
        Map<String, Form> forms = new TreeMap<>();
        for (String path : files.paths(FOLDER, ENDING)) {
            files.text(path, problems).ifPresent(text -> {
                String name = path.substring(FOLDER.length(), path.length() - ENDING.length());
                check(path, text, FormKind.of(name).map(FormKind::places));
                forms.put(name, Form.builder().name(name).layout(text).build());
            });
        }
        return forms;
    }

    /**
     * Notes what a layout may not hold.
     *
     * @param places the keys that the product fills; none: the form is filled by the program around it, which knows them
     */
    private void check(String path, String text, Optional<SortedSet<String>> places) {
        Matcher part = PART.matcher(text);
        int line = 1;
        int from = 0;
        while (part.find()) {
            line += lines(text, from, part.start());
            from = part.start();
            Rule.Place place = new Rule.Place(path, line);
            if (part.group("tag") != null) {
                tag(place, part.group("tag"), part.group("attributes"));
            } else if (part.group("key") != null) {
                places.ifPresent(known -> place(place, part.group("key"), known));
            } else if (part.group("address") != null) {
                refuse(place, part.group("address"));
            } else if (part.group("stray") != null) {
                refuse(place, part.group("stray"));
            }
        }
    }

    private void place(Rule.Place place, String written, SortedSet<String> known) {
        String key = written.substring(1, written.length() - 1);
        if (!known.contains(key)) {
            problems.unknown(
                    place,
                    Text.of("Vendi " + written + " nuk njihet.", "The place " + written + " is not known."),
                    key,
                    known);
        }
    }

    private static int lines(String text, int from, int to) {
        return (int) text.substring(from, to)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
    }

    private void tag(Rule.Place place, String tag, String attributes) {
        if (!TAGS.contains(tag.toLowerCase(java.util.Locale.ROOT))) {
            problems.unknown(
                    place,
                    Text.of("Elementi <" + tag + "> nuk lejohet.", "The element <" + tag + "> is not allowed."),
                    tag,
                    TAGS);
        }
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group("name") != null) {
                attribute(place, attribute.group("name"), attribute.group("value"));
            } else if (attribute.group("other") != null) {
                refuse(place, attribute.group("other").strip());
                return;
            }
        }
    }

    private void attribute(Rule.Place place, String name, String value) {
        Pattern allowed = ATTRIBUTES.get(name);
        if (allowed == null) {
            problems.unknown(
                    place,
                    Text.of("Atributi \"" + name + "\" nuk lejohet.", "The attribute \"" + name + "\" is not allowed."),
                    name,
                    ATTRIBUTES.keySet());
        } else if (!allowed.matcher(value).matches()) {
            refuse(place, name + "=\"" + value + "\"");
        }
    }

    private void refuse(Rule.Place place, String sign) {
        problems.add(
                place,
                Text.of("\"" + sign + "\" nuk lejohet në një formular.", "\"" + sign + "\" is not allowed in a form."),
                Text.of(
                        "Një formular ka tekst, elemente të thjeshta dhe vende {çelësi}; pa skripte, shprehje dhe adresa.",
                        "A form has text, plain elements and places {key}; no scripts, expressions or addresses."));
    }
}
