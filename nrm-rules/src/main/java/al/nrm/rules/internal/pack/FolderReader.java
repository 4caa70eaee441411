package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.pack.RulePackException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the plain files below a folder. Links are not followed; reading stops at the limits of a pack. */
final class FolderReader extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 16;
    private final Path folder;
    private final PackLimits limits;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int seen;
    private long total;

    FolderReader(Path folder, Problems problems) {
        this.folder = folder;
        this.limits = new PackLimits("pack.yaml", problems);
    }

    /**
     * The content of each file by its path.
     *
     * @throws RulePackException if the files exceed a limit
     */
    SortedMap<String, byte[]> read() throws IOException {
        Files.walkFileTree(folder, java.util.Set.of(), DEEPEST, this);
        return files;
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (!directory.equals(folder) && Litter.is(name(directory))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        count();
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        count();
        String name = name(path);
        if (Litter.is(name)) {
            return FileVisitResult.CONTINUE;
        }
        if (!attributes.isRegularFile() || !PackLimits.isPlain(name)) {
            limits.problem(name, "file.not-plain");
        } else {
            keep(path, name);
        }
        return FileVisitResult.CONTINUE;
    }

    private void keep(Path path, String name) {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = in.readNBytes(PackLimits.LARGEST_FILE + 1);
            total += content.length;
            if (total > PackLimits.LARGEST_PACK) {
                throw limits.stop("pack.large");
            }
            if (content.length > PackLimits.LARGEST_FILE) {
                limits.problem(name, "file.large");
            } else {
                files.put(name, content);
            }
        } catch (IOException denied) {
            limits.problem(name, "file.unreadable");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException denied) {
        limits.problem(name(path), "file.unreadable");
        return FileVisitResult.CONTINUE;
    }

    private void count() {
        if (++seen > PackLimits.MOST_FILES) {
            throw limits.stop("pack.many");
        }
    }
}
