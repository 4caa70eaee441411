package al.nrm.rules.internal.image;

import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes plain things one after the other. A text that comes again is written as the number of its first time. */
final class ImageOutput {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream body = new DataOutputStream(bytes);

    /** How one entry of a list is written. */
    @FunctionalInterface
    interface Entry<T> {
        void write(T entry) throws IOException;
    }

    /** The texts, then everything that was written. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(image);
        out.writeInt(texts.size());
        for (String text : texts.keySet()) {
            out.writeUTF(text);
        }
        bytes.writeTo(out);
        return image.toByteArray();
    }

    void number(int number) throws IOException {
        body.writeInt(number);
    }

    void flag(boolean flag) throws IOException {
        body.writeBoolean(flag);
    }

    void text(String text) throws IOException {
        Integer known = texts.get(text);
        if (known == null) {
            known = texts.size();
            texts.put(text, known);
        }
        number(known);
    }

    void text(Text text) throws IOException {
        text(text.sq());
        text(text.en());
    }

    void optional(Optional<String> text) throws IOException {
        flag(text.isPresent());
        if (text.isPresent()) {
            text(text.get());
        }
    }

    void code(Enum<?> code) throws IOException {
        text(code.name());
    }

    void optionalCode(Optional<? extends Enum<?>> code) throws IOException {
        optional(code.map(Enum::name));
    }

    void day(LocalDate day) throws IOException {
        body.writeLong(day.toEpochDay());
    }

    void optionalDay(Optional<LocalDate> day) throws IOException {
        flag(day.isPresent());
        if (day.isPresent()) {
            day(day.get());
        }
    }

    void days(InForce days) throws IOException {
        day(days.from());
        optionalDay(days.to());
    }

    <T> void each(Collection<T> entries, Entry<T> how) throws IOException {
        number(entries.size());
        for (T entry : entries) {
            how.write(entry);
        }
    }

    /** Maps, lists, texts, whole numbers, truth values and null. */
    void tree(@Nullable Object tree) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            body.writeByte('m');
            number(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text((String) entry.getKey());
                tree(entry.getValue());
            }
        } else if (tree instanceof List<?> list) {
            body.writeByte('l');
            each(list, this::tree);
        } else if (tree instanceof String text) {
            body.writeByte('t');
            text(text);
        } else if (tree instanceof Integer number) {
            body.writeByte('i');
            number(number);
        } else if (tree instanceof Boolean flag) {
            body.writeByte('b');
            flag(flag);
        } else if (tree == null) {
            body.writeByte('n');
        } else {
            throw new IllegalArgumentException("No place for a " + tree.getClass());
        }
    }
}
