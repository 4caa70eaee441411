package al.nrm.document;

import al.nrm.place.County;
import al.nrm.text.DomainLabels;
import al.nrm.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The structure of a document or of a part of it. It is declared once and used for checks, for hints and for the JSON
 * Schema.
 */
public sealed interface Shape {
    /**
     * An object with known keys.
     *
     * @param members by key, in the order of the vocabulary
     * @param variants further keys that depend on the code of one key; only in documents to which a later minor version may
     *     add codes and keys, so that unknown ones are allowed
     */
    record Fields(Map<String, Member> members, Optional<Variants> variants) implements Shape {
        /** Keeps the order of the keys. */
        public Fields {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /**
         * An object without keys that depend on a code.
         *
         * @param members by key, in the order of the vocabulary
         */
        public Fields(Map<String, Member> members) {
            this(members, Optional.empty());
        }

        /** {@return an object without keys} */
        public static Fields none() {
            return new Fields(Map.of());
        }

        /**
         * This object with further keys that depend on the code of one of its keys.
         *
         * @param further the keys by code
         * @return the new object
         */
        public Fields with(Variants further) {
            return new Fields(members, Optional.of(further));
        }

        /**
         * This object with one more key that may be absent or null.
         *
         * @param key the name of the key
         * @param shape the shape of its value
         * @return the new object
         */
        public Fields with(String key, Shape shape) {
            return plus(key, new Member(shape, false));
        }

        /**
         * This object with one more required key.
         *
         * @param key the name of the key
         * @param shape the shape of its value
         * @return the new object
         */
        public Fields required(String key, Shape shape) {
            return plus(key, new Member(shape, true));
        }

        private Fields plus(String key, Member member) {
            Map<String, Member> more = new LinkedHashMap<>(members);
            more.put(key, member);
            return new Fields(more, variants);
        }
    }

    /**
     * Keys of an object that depend on the code of one of its keys.
     *
     * @param key the key with the code
     * @param byCode the further keys by code
     */
    record Variants(String key, Map<String, Fields> byCode) {
        /** Keeps the order of the codes. */
        public Variants {
            byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        }

        /**
         * The keys of an object in addition to those that it always has.
         *
         * @param object an object of the document
         * @return empty if its code is not known
         */
        Optional<Fields> of(Map<?, ?> object) {
            return object.get(key) instanceof String code ? Optional.ofNullable(byCode.get(code)) : Optional.empty();
        }
    }

    /** An object that is checked elsewhere; only the length of its texts is checked here. */
    record AnyObject() implements Shape {}

    /**
     * One key of an object.
     *
     * @param shape of its value
     * @param required whether it is required; otherwise it may be absent or null, which have the same meaning
     */
    record Member(Shape shape, boolean required) {}

    /**
     * A list; an entry is never null.
     *
     * @param item the shape of each entry
     * @param limited whether {@link Limits#observations()} limits their number
     */
    record Items(Shape item, boolean limited) implements Shape {}

    /**
     * Values by keys that are not known beforehand.
     *
     * @param keys the form of the keys
     * @param some whether at least one is required
     * @param value the shape of each value
     */
    record ByKey(TextForm keys, boolean some, Shape value) implements Shape {}

    /**
     * One of a list of codes.
     *
     * @param codes the codes other than UNKNOWN
     * @param orUnknown whether UNKNOWN, which means absent, is allowed too
     * @param type the name of the type of the codes in {@link DomainLabels}, such as {@code Sex}; empty if they have no
     *     labels there
     */
    record Code(List<String> codes, boolean orUnknown, String type) implements Shape {
        /** The code for a value that is not known. */
        public static final String UNKNOWN = "UNKNOWN";

        private static final int LONGEST = 100;

        /** Copies the list. */
        public Code {
            codes = List.copyOf(codes);
        }

        /**
         * A text with letters in composed form, as in codes: {@code e} and a following diaeresis are one letter.
         *
         * @param text any text
         * @return the composed form if it could be the name of a place; otherwise the text itself
         */
        static String composed(String text) {
            boolean marked = text.length() <= LONGEST && text.codePoints().anyMatch(Code::isMark);
            return marked ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        }

        private static boolean isMark(int letter) {
            return Character.getType(letter) == Character.NON_SPACING_MARK;
        }

        /**
         * The label of a code.
         *
         * @param code one of the codes
         * @return its label; the name of the county for the code of a county; empty if there is no label
         */
        public Optional<Text> label(String code) {
            return type.isEmpty()
                    ? County.parse(code).map(county -> Text.of(county.albanianName(), county.albanianName()))
                    : DomainLabels.bundle().find(type + "." + code);
        }

        /**
         * Whether a text is an allowed code.
         *
         * @param text any text
         * @return true if it is one of the codes, or UNKNOWN if that is allowed
         */
        public boolean accepts(String text) {
            return codes.contains(composed(text)) || (orUnknown && text.equals(UNKNOWN));
        }

        /** {@return every allowed code} */
        public List<String> allowed() {
            List<String> allowed = new ArrayList<>(codes);
            if (orUnknown && !codes.contains(UNKNOWN)) {
                allowed.add(UNKNOWN);
            }
            return List.copyOf(allowed);
        }
    }

    /**
     * A text of some form.
     *
     * @param form the form
     * @param hints known texts of this form, of which a problem names the nearest; other texts are allowed too
     */
    record Words(TextForm form, List<String> hints) implements Shape {
        public Words {
            hints = List.copyOf(hints);
        }

        /** A text of some form without known texts. */
        public Words(TextForm form) {
            this(form, List.of());
        }
    }

    /**
     * A whole number, however it is written: {@code 29} and {@code 29.0} are the same, as in JSON Schema.
     *
     * @param from the least
     * @param to the greatest; {@link Integer#MAX_VALUE}: no upper bound
     */
    record Whole(int from, int to) implements Shape {}

    /**
     * A number.
     *
     * @param from the least
     * @param to the greatest
     */
    record Decimal(int from, int to) implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /** The value of a fact in an answer: a text, a whole number, or a list of texts. */
    record PlainValue() implements Shape {}

    /** {@return a text of any form} */
    static Shape text() {
        return new Words(TextForm.ANY);
    }

    /** {@return a day} */
    static Shape date() {
        return new Words(TextForm.DATE);
    }

    /**
     * A single code; UNKNOWN is allowed if the key is optional.
     *
     * @param codes the enum
     * @param optional whether the key may be absent
     * @return the shape
     */
    static Shape code(List<String> codes, boolean optional) {
        return new Code(codes, optional, "");
    }

    /**
     * A single code of an enum whose key is optional.
     *
     * @param codes the enum
     * @return the shape
     */
    static <E extends Enum<E>> Shape code(Class<E> codes) {
        return new Code(names(codes), true, type(codes));
    }

    /**
     * A single code of an enum whose key is required.
     *
     * @param codes the enum
     * @return the shape
     */
    static <E extends Enum<E>> Shape requiredCode(Class<E> codes) {
        return new Code(names(codes), false, type(codes));
    }

    /**
     * A code of an enum as an entry of a list, where UNKNOWN is not allowed.
     *
     * @param codes the enum
     * @return the shape
     */
    static <E extends Enum<E>> Shape codeInList(Class<E> codes) {
        List<String> known = new ArrayList<>(names(codes));
        known.remove(Code.UNKNOWN);
        return new Code(known, false, type(codes));
    }

    /**
     * A list without a limit on its length.
     *
     * @param item the shape of each entry
     * @return the shape
     */
    static Shape list(Shape item) {
        return new Items(item, false);
    }

    private static <E extends Enum<E>> List<String> names(Class<E> codes) {
        List<String> names = new ArrayList<>();
        for (E code : codes.getEnumConstants()) {
            names.add(code.name());
        }
        return names;
    }

    private static <E extends Enum<E>> String type(Class<E> codes) {
        String key = DomainLabels.key(codes.getEnumConstants()[0]);
        return key.substring(0, key.lastIndexOf('.'));
    }
}
