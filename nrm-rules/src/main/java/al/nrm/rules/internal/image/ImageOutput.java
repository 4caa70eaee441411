package al.nrm.rules.internal.image;

import al.nrm.law.Citation;
import al.nrm.law.Correction;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes plain values one after the other. A text that comes again is written as the number of its first time. */
final class ImageOutput {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** The texts, then everything that was written. */
    byte[] bytes() {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        number(image, texts.size());
        for (String text : texts.keySet()) {
            boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
            Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
            byte[] bytes = text.getBytes(charset);
            image.write(latin ? 1 : 0);
            number(image, bytes.length);
            image.writeBytes(bytes);
        }
        image.writeBytes(body.toByteArray());
        return image.toByteArray();
    }

    void number(int number) {
        number(body, number);
    }

    private static void number(ByteArrayOutputStream to, int number) {
        to.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    void optionalNumber(OptionalInt number) {
        flag(number.isPresent());
        number.ifPresent(this::number);
    }

    void flag(boolean flag) {
        body.write(flag ? 1 : 0);
    }

    void text(String text) {
        Integer known = texts.get(text);
        if (known == null) {
            known = texts.size();
            texts.put(text, known);
        }
        number(known);
    }

    void text(Text text) {
        text(text.sq());
        text(text.en());
    }

    void optional(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
    }

    void code(Enum<?> code) {
        text(code.name());
    }

    void optionalCode(Optional<? extends Enum<?>> code) {
        optional(code.map(Enum::name));
    }

    void day(LocalDate day) {
        number(day.getYear());
        number(day.getDayOfYear());
    }

    void optionalDay(Optional<LocalDate> day) {
        flag(day.isPresent());
        day.ifPresent(this::day);
    }

    void days(InForce days) {
        day(days.from());
        optionalDay(days.to());
    }

    void optionalText(Optional<Text> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
    }

    void citation(Citation citation) {
        text(citation.source());
        text(citation.pinpoint());
    }

    void correction(Correction correction) {
        text(correction.version());
        text(correction.reason());
    }

    <T> void each(Collection<T> entries, Consumer<? super T> entry) {
        number(entries.size());
        entries.forEach(entry);
    }
}
