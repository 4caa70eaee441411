package al.nrm.io.report.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One part of the sheet on rights and consent: a title {@code key.title}, and paragraphs {@code key.1}, {@code key.2} …
 *
 * @param key the beginning of its keys
 * @param paragraphs how many it has
 * @param shape how they are shown
 */
record SheetPart(String key, int paragraphs, Shape shape) {
    /** The parts in the order of the sheet. */
    static final List<SheetPart> ALL = List.of(
            new SheetPart("who", 2, Shape.TEXT),
            new SheetPart("what", 2, Shape.TEXT),
            new SheetPart("stop", 2, Shape.TEXT),
            new SheetPart("interpreter", 2, Shape.TEXT),
            new SheetPart("rights", 7, Shape.LIST),
            new SheetPart("consent", 2, Shape.TEXT),
            new SheetPart("consent.referral", 1, Shape.CONSENT),
            new SheetPart("consent.dataSharing", 1, Shape.CONSENT),
            new SheetPart("consent.policeReport", 1, Shape.CONSENT),
            new SheetPart("consent.formalIdentification", 1, Shape.CONSENT),
            new SheetPart("next", 4, Shape.STEPS));

    /** Texts beside the parts. */
    private static final List<String> OTHERS = List.of(
            "title",
            "unreviewed",
            "name",
            "number",
            "yes",
            "no",
            "later",
            "sign.title",
            "sign.explained",
            "sign.language",
            "sign.interpreter",
            "sign.when",
            "sign.person");

    /** How the paragraphs of a part are shown. */
    enum Shape {
        TEXT,
        LIST,
        /** Numbered: one after the other. */
        STEPS,
        /** With boxes for yes, no and later. */
        CONSENT
    }

    String title() {
        return key + ".title";
    }

    List<String> texts() {
        return IntStream.rangeClosed(1, paragraphs)
                .mapToObj(number -> key + "." + number)
                .toList();
    }

    /** All keys of the sheet. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(OTHERS);
        ALL.forEach(part -> {
            keys.add(part.title());
            keys.addAll(part.texts());
        });
        return keys;
    }
}
