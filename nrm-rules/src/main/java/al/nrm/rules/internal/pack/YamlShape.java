package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Walks over a YAML text once, before a tree is made of it: one document, plain data, not too deep. */
final class YamlShape {
    private static final int DEEPEST = 32;
    /** Values of one file, lists and mappings included; each takes some 400 bytes while the file is read. */
    private static final int MOST_VALUES = 200_000;

    private final String path;
    private final Problems problems;
    private int documents;
    private int depth;
    private int values;
    private boolean plain = true;

    private YamlShape(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Whether a tree may be made of a text; problems if not. */
    static boolean isPlain(LoadSettings settings, String path, String text, Problems problems) {
        YamlShape shape = new YamlShape(path, problems);
        for (Event event : new Parse(settings).parseString(text)) {
            shape.visit(event);
            if (shape.depth > DEEPEST || shape.values > MOST_VALUES) {
                return false;
            }
        }
        if (shape.documents == 0) {
            shape.refuse(
                    1,
                    Text.of("Skedari është bosh.", "The file is empty."),
                    Text.of("Pritet një dokument YAML.", "One YAML document is expected."));
        }
        return shape.plain;
    }

    private void visit(Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        if (event instanceof DocumentStartEvent && ++documents == 2) {
            refuse(
                    line,
                    Text.of("Këtu fillon një dokument i dytë.", "A second document begins here."),
                    Text.of("Një skedar mban një dokument.", "A file holds one document."));
        } else if (event instanceof AliasEvent || anchor(event).isPresent()) {
            refuse(
                    line,
                    Text.of(
                            "Lidhjet e YAML (& dhe *) nuk pranohen.",
                            "Anchors and aliases of YAML (& and *) are refused."),
                    Text.of(
                            "Shkruani vlerën aty ku vlen; një tekst që fillon kështu vihet në thonjëza.",
                            "Write the value where it counts; a text that begins so stands in quotation marks."));
        } else if (isTagged(event)) {
            refuse(
                    line,
                    Text.of("Etiketat e YAML (!) nuk pranohen.", "Tags of YAML (!) are refused."),
                    Text.of(
                            "Një paketë mban vetëm të dhëna; një tekst që fillon me ! vihet në thonjëza.",
                            "A pack holds data alone; a text that begins with ! stands in quotation marks."));
        }
        if (event instanceof NodeEvent && ++values > MOST_VALUES) {
            refuse(
                    line,
                    Text.of("Skedari ka tepër vlera.", "The file holds too many values."),
                    Text.of("Më së shumti 200000.", "At most 200,000."));
        } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            refuse(
                    line,
                    Text.of("Ka tepër nivele njëri brenda tjetrit.", "Too many levels within each other."),
                    Text.of("Më së shumti 32.", "At most 32."));
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
    }

    private static Optional<Anchor> anchor(Event event) {
        return event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
    }

    private static boolean isTagged(Event event) {
        return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
    }

    private void refuse(int line, Text what, Text why) {
        plain = false;
        problems.add(new Rule.Place(path, line), what, why);
    }
}
