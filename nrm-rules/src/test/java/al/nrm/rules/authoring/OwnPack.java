package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the bundled pack that a test edits as an author would. */
public final class OwnPack {
    private final Path folder;

    private OwnPack(Path folder) {
        this.folder = folder;
    }

    /** Copies the bundled pack. */
    public static OwnPack in(Path folder) {
        try {
            PackDraft.start(folder);
            return new OwnPack(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Replaces the first place of a text that must be there. */
    public OwnPack edit(String file, String old, String now) {
        String text = read(file);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return write(file, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    /** Adds a text at the end of a file. */
    public OwnPack append(String file, String more) {
        return write(file, read(file) + more);
    }

    /** Writes a file. */
    public OwnPack write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Removes a file. */
    public OwnPack remove(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public PackDraft open() {
        return PackDraft.open(folder);
    }
}
