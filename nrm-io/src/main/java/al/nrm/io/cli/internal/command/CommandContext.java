package al.nrm.io.cli.internal.command;

import al.nrm.casefile.CaseFile;
import al.nrm.document.ReadResult;
import al.nrm.io.json.JsonLines;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.provider.Directory;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What all commands of one run share.
 *
 * @param streams where the run reads and writes
 * @param rules opens the rule packs
 * @param wording messages in the language of the run
 */
public record CommandContext(Streams streams, RulesSource rules, HelpWording wording) {
    /** The file name that means standard input. */
    public static final String STANDARD_INPUT = "-";

    public Labels words() {
        return wording.words();
    }

    public TextLanguage language() {
        return wording.language();
    }

    public PrintStream err() {
        return streams.err();
    }

    /**
     * Opens the law that the options name.
     *
     * @throws RefusedFile if a file of it cannot be read
     */
    public LoadedRules law(RootCommand options) {
        Optional<Directory> directory = directory(options);
        Optional<Path> pack = options.pack();
        pack.filter(path -> !Files.exists(path)).ifPresent(path -> {
            throw RefusedFile.unreadable(path.toString(), words().of("file.missing"));
        });
        try {
            return rules.open(pack, directory);
        } catch (UncheckedIOException unreadable) {
            throw RefusedFile.unreadable(pack.map(Path::toString).orElse(""), words().of("file.broken"));
        }
    }

    /** The directory that the options name; empty if they name none. */
    public Optional<Directory> directory(RootCommand options) {
        return options.directory().map(file -> read(file, NrmJson.standard().directories()));
    }

    /**
     * Reads a document.
     *
     * @throws RefusedFile if it cannot be read, or something is wrong with it
     */
    public <T> T read(String file, JsonReader<T> reader) {
        ReadResult<T> reading = reading(file, reader::read);
        if (reading.isRefused()) {
            throw new RefusedFile(file, reading);
        }
        return reading.value();
    }

    /**
     * Reads a case.
     *
     * @throws RefusedFile if it cannot be read, or something is wrong with it
     */
    public CaseFile caseFile(String file, LoadedRules law) {
        return read(file, NrmJson.standard().cases(law.terms()));
    }

    /**
     * Opens a file, or standard input, and reads it.
     *
     * @throws RefusedFile if it cannot be read
     */
    public <T> T reading(String file, Reading<T> reading) {
        try (InputStream stream = open(file)) {
            return reading.of(stream);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /** Reads a stream. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(InputStream stream) throws IOException;
    }

    /**
     * The next line of a file.
     *
     * @return empty at the end of the file
     * @throws RefusedFile if it cannot be read
     */
    public Optional<JsonLines.Line> next(JsonLines lines, String file) {
        try {
            return lines.next();
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /** The refusal of a file in which reading failed. */
    public RefusedFile unreadable(String file, IOException failure) {
        return RefusedFile.unreadable(file, wording.unreadable(failure));
    }

    /** A stream of a file, or of standard input, which is not closed with it. */
    private InputStream open(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new Unclosed(streams.in());
        }
        try {
            return Files.newInputStream(Path.of(file));
        } catch (InvalidPathException otherEncoding) {
            throw RefusedFile.unreadable(file, words().of("file.name"));
        }
    }

    /**
     * Delivers a result to standard output or to the file of {@code -o}.
     *
     * @param confidential whether the result says who a person is
     * @throws RefusedFile if it cannot be written
     */
    public <T> T deliver(RootCommand options, boolean confidential, Writing<T> writing) {
        try (OutputTarget target = OutputTarget.to(options.output(), confidential, streams.out())) {
            T result = writing.to(target);
            target.finish();
            return result;
        } catch (IOException unwritable) {
            if (options.output().isEmpty() && streams.pipeClosed().getAsBoolean()) {
                throw new PipeClosedException(unwritable);
            }
            throw RefusedFile.unreadable(options.output().map(Path::toString).orElse(""), words().of("output.broken"));
        }
    }

    /** Writes a result. */
    @FunctionalInterface
    public interface Writing<T> {
        T to(OutputTarget target) throws IOException;
    }

    /** Standard input, which only the caller closes. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
