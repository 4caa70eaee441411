package al.nrm.rules.internal.image;

import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an {@link ImageOutput} wrote, in the same order. */
final class ImageInput {
    private final String[] texts;
    private final DataInputStream body;

    ImageInput(byte[] image) throws IOException {
        body = new DataInputStream(new ByteArrayInputStream(image));
        texts = new String[body.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = body.readUTF();
        }
    }

    /** How one entry of a list is read. */
    @FunctionalInterface
    interface Entry<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        return body.readInt();
    }

    boolean flag() throws IOException {
        return body.readBoolean();
    }

    String text() throws IOException {
        return texts[number()];
    }

    Text bilingual() throws IOException {
        return Text.of(text(), text());
    }

    Optional<String> optional() throws IOException {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    <E extends Enum<E>> E code(Class<E> family) throws IOException {
        return Enum.valueOf(family, text());
    }

    <E extends Enum<E>> Optional<E> optionalCode(Class<E> family) throws IOException {
        return flag() ? Optional.of(code(family)) : Optional.empty();
    }

    LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(body.readLong());
    }

    Optional<LocalDate> optionalDay() throws IOException {
        return flag() ? Optional.of(day()) : Optional.empty();
    }

    InForce days() throws IOException {
        return InForce.of(day(), optionalDay());
    }

    <T> List<T> each(Entry<T> how) throws IOException {
        int size = number();
        List<T> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(how.read());
        }
        return entries;
    }

    @Nullable
    Object tree() throws IOException {
        byte kind = body.readByte();
        return switch (kind) {
            case 'm' -> map();
            case 'l' -> list();
            case 't' -> text();
            case 'i' -> number();
            case 'b' -> flag();
            case 'n' -> null;
            default -> throw new IOException("No image of a pack.");
        };
    }

    private Map<String, @Nullable Object> map() throws IOException {
        int size = number();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(text(), tree());
        }
        return map;
    }

    private List<@Nullable Object> list() throws IOException {
        int size = number();
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(tree());
        }
        return list;
    }
}
