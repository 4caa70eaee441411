package al.nrm.io.cli;

import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.provider.Directory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What every command has at hand: its streams, the law books, and the words of its language.
 */
record CommandContext(Streams streams, RulesSource books, HelpWording wording) {
    /** The file name that means standard input. */
    static final String STANDARD_INPUT = "-";

    /** Opens the law that the options name. */
    LoadedRules law(NrmCommand options) {
        Optional<Directory> directory = directory(options);
        Optional<Path> pack = options.pack();
        pack.filter(path -> !Files.exists(path)).ifPresent(path -> {
            throw RefusedFile.unreadable(path.toString(), wording.words().of("file.missing"));
        });
        try {
            return books.open(pack, directory);
        } catch (UncheckedIOException unreadable) {
            throw RefusedFile.unreadable(
                    pack.map(Path::toString).orElse(""), wording.words().of("file.broken"));
        }
    }

    /** The directory that the options name, if they name one. */
    Optional<Directory> directory(NrmCommand options) {
        return options.directory().map(file -> read(file, NrmJson.standard().directories()));
    }

    /**
     * Reads a document.
     *
     * @throws RefusedFile if it cannot be read, or something is wrong with it
     */
    <T> T read(String file, JsonReader<T> reader) {
        try (InputStream stream = open(file)) {
            var reading = reader.read(stream);
            if (reading.isRefused()) {
                throw new RefusedFile(file, reading.problems(), reading.total());
            }
            return reading.value();
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(file, wording.unreadable(unreadable));
        }
    }

    /**
     * Delivers a result to standard output or to the file of {@code -o}.
     *
     * @throws RefusedFile if it cannot be written
     */
    <T> T deliver(NrmCommand options, Writing<T> writing) {
        return deliver(options, false, writing);
    }

    /**
     * Delivers a result as {@link #deliver(NrmCommand, Writing)}.
     *
     * @param confidential whether the result says who a person is
     * @throws RefusedFile if it cannot be written
     */
    <T> T deliver(NrmCommand options, boolean confidential, Writing<T> writing) {
        try (OutputTarget delivery = OutputTarget.to(options.output(), confidential, streams.out())) {
            T result = writing.to(delivery);
            delivery.finish();
            return result;
        } catch (IOException unwritable) {
            if (options.output().isEmpty() && streams.pipeClosed().getAsBoolean()) {
                throw new PipeClosedException(unwritable);
            }
            throw RefusedFile.unreadable(
                    options.output().map(Path::toString).orElse(""),
                    wording.words().of("output.broken"));
        }
    }

    /**
     * Delivers a text.
     *
     * @param confidential whether it says who a person is
     * @return the exit code of a command that is done
     * @throws RefusedFile if it cannot be written
     */
    int deliver(NrmCommand options, boolean confidential, String text) {
        return deliver(options, confidential, delivery -> {
            delivery.print(text);
            return ExitCode.DONE.code();
        });
    }

    /** Writes a result. */
    @FunctionalInterface
    interface Writing<T> {
        T to(OutputTarget delivery) throws IOException;
    }

    /**
     * A file, or standard input, which is not closed with it.
     *
     * @throws RefusedFile if there can be no file of this name
     */
    InputStream open(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new Unclosed(streams.in());
        }
        try {
            return Files.newInputStream(Path.of(file));
        } catch (InvalidPathException otherEncoding) {
            throw RefusedFile.unreadable(file, wording.words().of("file.name"));
        }
    }

    /** Standard input belongs to the caller. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
