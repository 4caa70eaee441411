package al.nrm.rules.internal.image;

import al.nrm.law.Citation;
import al.nrm.law.Correction;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Reads what an {@link ImageOutput} wrote, in the same order. It reads the bytes themselves, not through a stream, since
 * it runs at every start, before anything is compiled.
 */
final class ImageInput {
    private static final int BITS_OF_A_BYTE = 8;
    private static final int BYTE = 0xff;

    private final byte[] image;
    private final String[] texts;
    private int next;

    ImageInput(byte[] image) {
        this.image = image;
        this.texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            boolean latin = flag();
            int length = number();
            texts[i] = new String(image, next, length, latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
            next += length;
        }
    }

    int number() {
        int number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number = (number << BITS_OF_A_BYTE) | (image[next++] & BYTE);
        }
        return number;
    }

    OptionalInt optionalNumber() {
        return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
    }

    boolean flag() {
        return image[next++] != 0;
    }

    String text() {
        return texts[number()];
    }

    Text bilingual() {
        return Text.of(text(), text());
    }

    Optional<String> optional() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    List<String> texts() {
        return each(this::text);
    }

    <E extends Enum<E>> E code(Class<E> family) {
        return Enum.valueOf(family, text());
    }

    <E extends Enum<E>> Optional<E> optionalCode(Class<E> family) {
        return flag() ? Optional.of(code(family)) : Optional.empty();
    }

    <E extends Enum<E>> List<E> codes(Class<E> family) {
        return each(() -> code(family));
    }

    LocalDate day() {
        return LocalDate.ofYearDay(number(), number());
    }

    Optional<LocalDate> optionalDay() {
        return flag() ? Optional.of(day()) : Optional.empty();
    }

    InForce days() {
        return InForce.of(day(), optionalDay());
    }

    Optional<Text> optionalText() {
        return flag() ? Optional.of(bilingual()) : Optional.empty();
    }

    List<Citation> citations() {
        return each(() -> Citation.of(text(), text()));
    }

    Correction correction() {
        return new Correction(text(), text());
    }

    <T> List<T> each(Supplier<T> entry) {
        int size = number();
        List<T> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(entry.get());
        }
        return entries;
    }
}
