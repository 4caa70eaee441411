package al.nrm.io.cli.internal.command;

import al.nrm.io.report.Labels;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The messages of the command line in the language of {@code --lang}. The language is read before the command line is
 * parsed, so that errors of parsing are in this language, too.
 *
 * @param words messages and the usage, by key
 */
public record HelpWording(Labels words) {
    /** The language of {@code --lang}, else the machine's if it is one of the two, else Albanian. */
    public static HelpWording of(String[] args) {
        TextLanguage language = asked(args).orElseGet(HelpWording::ofMachine);
        return new HelpWording(Labels.load(HelpWording.class, "messages", language));
    }

    /** A language by its code, {@code sq} or {@code en}. */
    public static Optional<TextLanguage> language(String code) {
        return switch (code) {
            case "sq" -> Optional.of(TextLanguage.SQ);
            case "en" -> Optional.of(TextLanguage.EN);
            default -> Optional.empty();
        };
    }

    public TextLanguage language() {
        return words.language();
    }

    /** Why a file cannot be read or written. The message of the system is not repeated, since it is in another language. */
    public String unreadable(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return words.of("file.missing");
        }
        if (failure instanceof AccessDeniedException) {
            return words.of("file.forbidden");
        }
        return words.of(failure instanceof FileSystemException ? "file.unusable" : "file.broken");
    }

    /** The texts of the usage for picocli. */
    public ResourceBundle usage() {
        // Picocli asks for the keys once for each command.
        Set<String> keys = words.keys();
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                // Null means that there is no such text; picocli then takes its default.
                return words.has(key) ? words.of(key) : missing();
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(keys);
            }

            @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
            private static <T> T missing() {
                return null;
            }
        };
    }

    private static Optional<TextLanguage> asked(String[] args) {
        Optional<TextLanguage> asked = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                asked = language(args[i].substring("--lang=".length()));
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                asked = language(args[i + 1]);
            }
        }
        return asked;
    }

    private static TextLanguage ofMachine() {
        return language(Locale.getDefault(Locale.Category.DISPLAY).getLanguage())
                .orElse(TextLanguage.SQ);
    }
}
