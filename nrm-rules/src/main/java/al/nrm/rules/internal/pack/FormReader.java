package al.nrm.rules.internal.pack;

import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.rules.internal.language.HiddenCharacters;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Checks the layouts of forms. A layout is parsed as a browser does it, and refused if the parser had to mend anything: what
 * is checked is then what the file says. Elements, attributes and classes are those of a list; texts hold places
 * {@code {key}}, no address, and no character that cannot be seen.
 */
final class FormReader {
    /** A form of ten pages has 60 kB. */
    private static final int LARGEST = 256 * 1024;

    private static final int MOST_ERRORS = 50;
    private static final int DEEPEST = 40;

    private static final Set<String> TAGS = words("html head title meta body header main footer section"
            + " h1 h2 h3 h4 h5 h6 p div span br hr ul ol li dl dt dd table caption colgroup col thead tbody tfoot"
            + " tr th td strong b em i u small sub sup label input textarea");
    /** The style sheet of the product knows these; no class hides anything or looks like a notice of the product. */
    private static final Set<String> CLASSES =
            words("asked blank brief long notes parties rows signed signs small tall who wide");
    /** Attributes whose values are not asked for places. */
    private static final Map<String, Pattern> ATTRIBUTES = new TreeMap<>(Map.of(
            "lang", Pattern.compile("sq|en"),
            "charset", Pattern.compile("(?i)utf-8"),
            "class", Pattern.compile("[A-Za-z0-9 _-]*"),
            "id", Pattern.compile("[A-Za-z][A-Za-z0-9_-]*"),
            "for", Pattern.compile("[A-Za-z][A-Za-z0-9_-]*"),
            "type", Pattern.compile("text|checkbox|date|time"),
            "scope", Pattern.compile("row|col|rowgroup|colgroup"),
            "colspan", Pattern.compile("[0-9]{1,3}"),
            "rowspan", Pattern.compile("[0-9]{1,3}"),
            "rows", Pattern.compile("[0-9]{1,2}")));
    /** Attributes that only one element may have. */
    private static final Map<String, String> ONLY_ON =
            Map.of("charset", "meta", "for", "label", "type", "input", "rows", "textarea");
    /** Elements that a parser adds where a file leaves them out. */
    private static final Set<String> ADDED = words("html head body tbody");

    private static final Pattern SAID = Pattern.compile("(?<key>\\{[A-Za-z][A-Za-z0-9.-]*+})"
            + "|(?<address>(?i:https?:|ftp:|file:|data:|javascript:|vbscript:|mailto:|www\\.|//))"
            + "|(?<stray>[{}])");
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
                String layout = ofVersion1(text);
                check(path, layout, FormKind.of(name).map(FormKind::places));
                forms.put(name, Form.builder().name(name).layout(layout).build());
            });
        }
        return forms;
    }

    /** The layouts of packs of 1.0 had another class for their one notice, and another key for what is asked. */
    private static String ofVersion1(String layout) {
        return layout.replace(
                        "class=\"unofficial\"><strong>This is not the official form.</strong>",
                        "class=\"notes\"><strong>This is not the official form.</strong>")
                .replace(
                        "class=\"unofficial\"><strong>Ky nuk është formulari zyrtar.</strong>",
                        "class=\"notes\"><strong>Ky nuk është formulari zyrtar.</strong>")
                .replace("{duties}", "{asked}");
    }

    /**
     * Notes what a layout may not hold.
     *
     * @param places the keys that the product fills; none: the form is filled by the program around it, which knows them
     */
    private void check(String path, String text, Optional<SortedSet<String>> places) {
        if (text.length() > LARGEST) {
            problems.add(
                    new Rule.Place(path, 1),
                    Text.of("Formulari është tepër i gjatë.", "The form is too long."),
                    Text.of("Pranohen deri në 256 KiB.", "Up to 256 KiB are allowed."));
            return;
        }
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS).setTrackPosition(true);
        Document document = parser.parseInput(text, "");
        for (ParseError error : parser.getErrors()) {
            malformed(new Rule.Place(path, line(text, error.getPosition())), error.getErrorMessage());
        }
        document.traverse((node, depth) -> {
            if (depth == DEEPEST) {
                malformed(new Rule.Place(path, Math.max(1, line(node.sourceRange()))), "… > " + DEEPEST);
            } else if (depth < DEEPEST) {
                node(path, node, places);
            }
        });
    }

    private void node(String path, Node node, Optional<SortedSet<String>> places) {
        Rule.Place place = new Rule.Place(path, Math.max(1, line(node.sourceRange())));
        if (node instanceof Document) {
            return;
        } else if (node instanceof Element element) {
            element(place, element);
        } else if (node instanceof TextNode said) {
            text(place, said.getWholeText(), places);
        } else if (node instanceof Comment comment) {
            comment(place, comment.getData());
        } else if (!(node instanceof DocumentType type && isHtml(type))) {
            refuse(place, node.outerHtml().strip());
        }
    }

    private static boolean isHtml(DocumentType type) {
        return type.name().equals("html")
                && type.publicId().isEmpty()
                && type.systemId().isEmpty();
    }

    private void element(Rule.Place place, Element element) {
        String tag = element.normalName();
        if (!TAGS.contains(tag)) {
            problems.unknown(
                    place,
                    Text.of("Elementi <" + tag + "> nuk lejohet.", "The element <" + tag + "> is not allowed."),
                    tag,
                    TAGS);
            return;
        }
        boolean open = !element.tag().isEmpty() && element.endSourceRange().isImplicit();
        if (open && !ADDED.contains(tag)) {
            malformed(place, "<" + tag + "> … </" + tag + ">");
        }
        if (tag.equals("section") && isInside(element.parent(), tag)) {
            refuse(place, "<section> … <section>");
        }
        element.attributes().forEach(attribute -> attribute(place, tag, attribute));
    }

    private static boolean isInside(@Nullable Element element, String tag) {
        return element != null && element.closest(tag) != null;
    }

    private void attribute(Rule.Place place, String tag, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        Pattern allowed = ATTRIBUTES.get(name);
        if (allowed == null) {
            problems.unknown(
                    place,
                    Text.of("Atributi \"" + name + "\" nuk lejohet.", "The attribute \"" + name + "\" is not allowed."),
                    name,
                    ATTRIBUTES.keySet());
        } else if (!allowed.matcher(value).matches()
                || !ONLY_ON.getOrDefault(name, tag).equals(tag)) {
            refuse(place, name + "=\"" + value + "\"");
        } else if (name.equals("class")) {
            Arrays.stream(value.split(" "))
                    .filter(one -> !one.isEmpty() && !CLASSES.contains(one))
                    .forEach(one -> problems.unknown(
                            place,
                            Text.of("Klasa \"" + one + "\" nuk njihet.", "The class \"" + one + "\" is not known."),
                            one,
                            CLASSES));
        }
    }

    private void text(Rule.Place place, String text, Optional<SortedSet<String>> places) {
        Matcher said = SAID.matcher(text);
        int line = place.line();
        int from = 0;
        while (said.find()) {
            line += lines(text, from, said.start());
            from = said.start();
            Rule.Place here = new Rule.Place(place.path(), line);
            if (said.group("key") != null) {
                places.ifPresent(known -> place(here, said.group("key"), known));
            } else {
                refuse(here, said.group());
            }
        }
        HiddenCharacters.hiddenIn(text)
                .ifPresent(code -> problems.add(
                        place,
                        Text.of(
                                "Këtu ka një shenjë që nuk shihet: " + code + ".",
                                "Here is a character that cannot be seen: " + code + "."),
                        Text.of(
                                "Një tekst duhet të lexohet ashtu siç është shkruar.",
                                "A text must read as it is written.")));
    }

    /** Comments are left out of a form; those that some browsers obey are refused. */
    private void comment(Rule.Place place, String data) {
        if (data.startsWith("[")
                || data.startsWith("?")
                || data.startsWith("!")
                || data.contains("<")
                || data.contains(">")) {
            refuse(place, "<!--" + data.substring(0, Math.min(data.length(), 20)));
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

    private static int line(Range range) {
        return range.isTracked() ? range.start().lineNumber() : 1;
    }

    private static int line(String text, int position) {
        return 1 + lines(text, 0, Math.min(position, text.length()));
    }

    private static int lines(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private void malformed(Rule.Place place, String what) {
        problems.add(
                place,
                Text.of("HTML e parregullt: " + what, "Not well-formed HTML: " + what),
                Text.of(
                        "Çdo element mbyllet, dhe çdo vlerë shkruhet mes thonjëzave.",
                        "Every element is closed, and every value is in quotation marks."));
    }

    private void refuse(Rule.Place place, String sign) {
        problems.add(
                place,
                Text.of("\"" + sign + "\" nuk lejohet në një formular.", "\"" + sign + "\" is not allowed in a form."),
                Text.of(
                        "Një formular ka tekst, elemente të thjeshta dhe vende {çelësi}; pa skripte, shprehje dhe adresa.",
                        "A form has text, plain elements and places {key}; no scripts, expressions or addresses."));
    }

    private static Set<String> words(String words) {
        return new TreeSet<>(Set.of(words.split(" ")));
    }
}
