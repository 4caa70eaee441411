package al.nrm.rules.internal.pack;

import al.nrm.document.DirectoryDocument;
import al.nrm.rules.internal.image.PackImage;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Run by the build after compilation: reads the bundled pack and directory as any others are read, and writes them as
 * images. {@code BundledPackCompiler PACK DIRECTORY.json TARGET}.
 */
public final class BundledPackCompiler {
    static final String PACK = "pack-al.image";
    static final String DIRECTORY = "directory-al.image";
    static final String TREE = "directory";
    static final String SHA256 = "sha256";

    private BundledPackCompiler() {}

    public static void main(String[] args) throws IOException {
        Problems problems = new Problems();
        CheckedPack pack = new PackReader(PackFiles.ofFolder(Path.of(args[0]), problems), problems).read();
        Path json = Path.of(args[1]);
        PackFile file = new PackFile(Objects.requireNonNull(json.getFileName()).toString(), problems);
        Object directory = Yaml.read(file, Files.readString(json)).orElseThrow().plain();
        String sha256 =
                HashedDirectory.of(DirectoryDocument.read(directory).value()).sha256();
        Path target = Path.of(args[2]);
        Files.createDirectories(target);
        Files.write(target.resolve(PACK), PackImage.of(pack));
        Files.write(
                target.resolve(DIRECTORY), PackImage.ofTree(new TreeMap<>(Map.of(TREE, directory, SHA256, sha256))));
    }
}
