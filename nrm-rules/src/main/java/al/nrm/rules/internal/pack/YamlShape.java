package al.nrm.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Checks the events of a YAML text before a tree is made of it: one document, plain data, bounded depth and size. The tree is
 * made of the same events, so that a text is parsed once.
 */
final class YamlShape {
    private static final int DEEPEST = 32;
    /** Upper bound on the values of one file, with lists and mappings; each takes about 400 bytes while the file is read. */
    private static final int MOST_VALUES = 200_000;

    private final PackFile file;
    private final List<Event> events = new ArrayList<>();
    private int documents;
    private int depth;
    private int values;
    private boolean plain = true;

    private YamlShape(PackFile file) {
        this.file = file;
    }

    /** The tree of a text; empty, with problems, if it may not be read as a tree. */
    static Optional<Node> tree(LoadSettings settings, PackFile file, String text) {
        YamlShape shape = new YamlShape(file);
        for (Event event : new Parse(settings).parseString(text)) {
            shape.visit(event);
            shape.events.add(event);
            if (shape.depth > DEEPEST || shape.values > MOST_VALUES) {
                return Optional.empty();
            }
        }
        if (shape.documents == 0) {
            shape.refuse(1, "yaml.empty");
        }
        return shape.plain ? new Composer(settings, new Parsed(shape.events)).getSingleNode() : Optional.empty();
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

    /** Events that were parsed before, in their order. */
    private static final class Parsed implements Parser {
        private final List<Event> events;
        private int next;

        Parsed(List<Event> events) {
            this.events = events;
        }

        @Override
        public boolean checkEvent(Event.ID kind) {
            return hasNext() && peekEvent().getEventId() == kind;
        }

        @Override
        public Event peekEvent() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return events.get(next);
        }

        @Override
        public Event next() {
            Event event = peekEvent();
            next++;
            return event;
        }

        @Override
        public boolean hasNext() {
            return next < events.size();
        }
    }
}
