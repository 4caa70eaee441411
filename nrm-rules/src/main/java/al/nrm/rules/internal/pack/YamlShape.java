package al.nrm.rules.internal.pack;

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

/** Checks the events of a YAML text before a tree is made of it: one document, plain data, bounded depth and size. */
final class YamlShape {
    private static final int DEEPEST = 32;
    /** Upper bound on the values of one file, with lists and mappings; each takes about 400 bytes while the file is read. */
    private static final int MOST_VALUES = 200_000;

    private final PackFile file;
    private int documents;
    private int depth;
    private int values;
    private boolean plain = true;

    private YamlShape(PackFile file) {
        this.file = file;
    }

    /** Whether a text may be read as a tree; if not, problems are added. */
    static boolean isPlain(LoadSettings settings, PackFile file, String text) {
        YamlShape shape = new YamlShape(file);
        for (Event event : new Parse(settings).parseString(text)) {
            shape.visit(event);
            if (shape.depth > DEEPEST || shape.values > MOST_VALUES) {
                return false;
            }
        }
        if (shape.documents == 0) {
            shape.refuse(1, "yaml.empty");
        }
        return shape.plain;
    }

    private void visit(Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        if (event instanceof DocumentStartEvent && ++documents == 2) {
            refuse(line, "yaml.second-document");
        } else if (event instanceof AliasEvent || anchor(event).isPresent()) {
            refuse(line, "yaml.anchor");
        } else if (isTagged(event)) {
            refuse(line, "yaml.explicit-tag");
        }
        if (event instanceof NodeEvent && ++values > MOST_VALUES) {
            refuse(line, "yaml.many");
        } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            refuse(line, "yaml.deep");
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

    private void refuse(int line, String key) {
        plain = false;
        file.problem(line, key);
    }
}
