package al.nrm.rules.pack;

import al.nrm.document.DirectoryDocument;
import al.nrm.provider.Directory;
import al.nrm.rules.RulePack;
import al.nrm.rules.guard.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What comes with the library: the pack {@code al}, the directory of Albania, the version. */
public final class BundledPack {
    private static final String PACK = "/al/nrm/rules/pack-al.zip";
    private static final String DIRECTORY = "/al/nrm/rules/directory-al.json";
    private static final String LIBRARY = "/al/nrm/rules/library.properties";

    private BundledPack() {}

    /** The pack of Albania. */
    public static RulePack read() {
        Problems problems = new Problems();
        return new PackReader(files(problems), problems).read();
    }

    /** The files of the pack of Albania, its scenarios included. */
    public static PackFiles files(Problems problems) {
        try (InputStream zip = open(PACK)) {
            return PackFiles.ofZip(zip, problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The directory of Albania. JSON is YAML, so the reader of packs reads it. */
    public static Directory directory() {
        try (InputStream json = open(DIRECTORY)) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            Yaml tree = Yaml.read("directory-al.json", text, new Problems()).orElseThrow();
            return DirectoryDocument.read(tree.plain()).value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The version of this library. */
    public static String libraryVersion() {
        Properties properties = new Properties();
        try (InputStream in = open(LIBRARY)) {
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(BundledPack.class.getResourceAsStream(resource), resource);
    }
}
