package al.nrm.rules.internal.pack;

import al.nrm.document.DirectoryDocument;
import al.nrm.rules.internal.image.PackImage;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Run by the build after compilation: reads the bundled pack and directory as any others are read, and writes them as
 * images. {@code BundledPackCompiler PACK DIRECTORY.json TARGET}.
 */
public final class BundledPackCompiler {
    static final String PACK = "pack-al.image";
    static final String TABLES = "tables-al.image";
    static final String DIRECTORY = "directory-al.image";
    static final String DIRECTORY_SHA256 = "directory-al.sha256";

    private BundledPackCompiler() {}

    public static void main(String[] args) throws IOException {
        Problems problems = new Problems();
        CheckedPack pack = new PackReader(PackFiles.ofFolder(Path.of(args[0]), problems), problems).read();
        Path json = Path.of(args[1]);
        PackFile file = new PackFile(Objects.requireNonNull(json.getFileName()).toString(), problems);
        Object directory = Yaml.read(file, Files.readString(json)).orElseThrow().plain();
        HashedDirectory hashed =
                HashedDirectory.of(DirectoryDocument.read(directory).value());
        Path target = Path.of(args[2]);
        Files.createDirectories(target);
        Files.write(target.resolve(PACK), PackImage.of(pack));
        Files.write(target.resolve(TABLES), PackImage.of(pack.tables()));
        Files.write(target.resolve(DIRECTORY), PackImage.of(hashed.directory()));
        Files.writeString(target.resolve(DIRECTORY_SHA256), hashed.sha256());
    }
}
