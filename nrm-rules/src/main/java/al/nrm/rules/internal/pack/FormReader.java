package al.nrm.rules.internal.pack;

import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.rules.internal.language.HiddenCharacters;
import al.nrm.rules.internal.language.Problems;
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
 * Checks the layouts of forms. A layout is parsed as by a browser and refused if the parser had to correct anything, so
 * that the parsed tree is the file. Elements, attributes and classes must be on a list; texts may have places
 * {@code {key}}, but no address and no hidden character.
 */
final class FormReader {
    /** Upper bound in characters; a form of ten pages has 60,000. */
    private static final int LARGEST = 256 * 1024;

    private static final int MOST_ERRORS = 50;
    private static final int DEEPEST = 40;

    private static final Set<String> TAGS = words("html head title meta body header main footer section"
            + " h1 h2 h3 h4 h5 h6 p div span br hr ul ol li dl dt dd table caption colgroup col thead tbody tfoot"
            + " tr th td strong b em i u small sub sup label input textarea");
    /** Classes of the style sheet of the product that neither hide anything nor look like a notice of the product. */
    private static final Set<String> CLASSES =
            words("asked blank brief long notes parties rows signed signs small tall who wide");
    /** Attributes with the form of their values, which have no places. */
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

    private static final Pattern SIGN = Pattern.compile("(?<key>\\{[A-Za-z][A-Za-z0-9.-]*+})"
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

    /** The layouts by name; adds a problem for everything that is not allowed in a form. */
    Map<String, Form> read() {
        Map<String, Form> forms = new TreeMap<>();
        for (String path : files.paths(FOLDER, ENDING)) {
            files.text(path, problems).ifPresent(text -> {
                String name = path.substring(FOLDER.length(), path.length() - ENDING.length());
                String layout = ofVersion1(text);
                check(new PackFile(path, problems), layout, FormKind.of(name).map(FormKind::places));
                forms.put(name, Form.builder().name(name).layout(layout).build());
            });
        }
        return forms;
    }

    /** Replaces the class of the notice and the key of the request that layouts of packs 1.0 have. */
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
     * Adds a problem for everything that is not allowed in a layout.
     *
     * @param places the keys that the product fills; empty: the host fills the form, with keys of its own
     */
    private static void check(PackFile file, String text, Optional<SortedSet<String>> places) {
        if (text.length() > LARGEST) {
            file.problem(1, "form.long");
            return;
        }
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS).setTrackPosition(true);
        Document document = parser.parseInput(text, "");
        for (ParseError error : parser.getErrors()) {
            file.problem(line(text, error.getPosition()), "form.malformed", error.getErrorMessage());
        }
        document.traverse((node, depth) -> {
            if (depth == DEEPEST) {
                file.problem(Math.max(1, line(node.sourceRange())), "form.malformed", "… > " + DEEPEST);
            } else if (depth < DEEPEST) {
                node(file, node, places);
            }
        });
    }

    private static void node(PackFile file, Node node, Optional<SortedSet<String>> places) {
        int line = Math.max(1, line(node.sourceRange()));
        if (node instanceof Document) {
            return;
        } else if (node instanceof Element element) {
            element(file, line, element);
        } else if (node instanceof TextNode said) {
            text(file, line, said.getWholeText(), places);
        } else if (node instanceof Comment comment) {
            comment(file, line, comment.getData());
        } else if (!(node instanceof DocumentType type && isHtml(type))) {
            file.problem(line, "form.sign", node.outerHtml().strip());
        }
    }

    private static boolean isHtml(DocumentType type) {
        return type.name().equals("html")
                && type.publicId().isEmpty()
                && type.systemId().isEmpty();
    }

    private static void element(PackFile file, int line, Element element) {
        String tag = element.normalName();
        if (!TAGS.contains(tag)) {
            file.unknown(line, "form.element", tag, TAGS);
            return;
        }
        boolean open = !element.tag().isEmpty() && element.endSourceRange().isImplicit();
        if (open && !ADDED.contains(tag)) {
            file.problem(line, "form.malformed", "<" + tag + "> … </" + tag + ">");
        }
        if (tag.equals("section") && isInside(element.parent(), tag)) {
            file.problem(line, "form.sign", "<section> … <section>");
        }
        element.attributes().forEach(attribute -> attribute(file, line, tag, attribute));
    }

    private static boolean isInside(@Nullable Element element, String tag) {
        return element != null && element.closest(tag) != null;
    }

    private static void attribute(PackFile file, int line, String tag, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        Pattern allowed = ATTRIBUTES.get(name);
        if (allowed == null) {
            file.unknown(line, "form.attribute", name, ATTRIBUTES.keySet());
        } else if (!allowed.matcher(value).matches()
                || !ONLY_ON.getOrDefault(name, tag).equals(tag)) {
            file.problem(line, "form.sign", name + "=\"" + value + "\"");
        } else if (name.equals("class")) {
            Arrays.stream(value.split(" "))
                    .filter(one -> !one.isEmpty() && !CLASSES.contains(one))
                    .forEach(one -> file.unknown(line, "form.class", one, CLASSES));
        }
    }

    private static void text(PackFile file, int line, String text, Optional<SortedSet<String>> places) {
        Matcher sign = SIGN.matcher(text);
        int at = line;
        int from = 0;
        while (sign.find()) {
            at += lines(text, from, sign.start());
            from = sign.start();
            String written = sign.group();
            if (sign.group("key") == null) {
                file.problem(at, "form.sign", written);
            } else if (places.isPresent()) {
                place(file, at, written, places.get());
            }
        }
        HiddenCharacters.hiddenIn(text).ifPresent(code -> file.problem(line, "form.hidden", code));
    }

    /** Comments are left out of a form; those that some browsers execute are refused. */
    private static void comment(PackFile file, int line, String data) {
        if (data.startsWith("[")
                || data.startsWith("?")
                || data.startsWith("!")
                || data.contains("<")
                || data.contains(">")) {
            file.problem(line, "form.sign", "<!--" + data.substring(0, Math.min(data.length(), 20)));
        }
    }

    private static void place(PackFile file, int line, String written, SortedSet<String> known) {
        String key = written.substring(1, written.length() - 1);
        if (!known.contains(key)) {
            file.problems().unknown(file.place(line), PackFile.text("form.place", written), key, known);
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

    private static Set<String> words(String words) {
        return new TreeSet<>(Set.of(words.split(" ")));
    }
}
