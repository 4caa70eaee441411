package al.nrm.io.cli.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waiting for changes of a pack. */
class PackWatchTest {
    @TempDir
    private Path folder;

    @Test
    void it_checks_once_and_after_each_change_and_ends_with_the_last_code() {
        Deque<Boolean> changes = new ArrayDeque<>(List.of(true, true, false));
        List<Integer> checks = new ArrayList<>();
        PackWatch.Changes invented = new PackWatch.Changes() {
            @Override
            public boolean next() {
                return changes.remove();
            }

            @Override
            public void close() {}
        };
        int code = new PackWatch(invented, () -> {
                    checks.add(checks.size());
                    return checks.size();
                })
                .run();
        assertThat(checks).hasSize(3);
        assertThat(code).isEqualTo(3);
    }

    @Test
    void a_save_in_a_folder_of_the_pack_is_a_change_and_a_lock_of_an_editor_is_none() throws Exception {
        Files.createDirectories(folder.resolve("criteria"));
        try (FolderWatch watch = FolderWatch.of(folder)) {
            Files.writeString(folder.resolve("criteria").resolve("a.drl"), "x");
            assertThat(watch.next()).isTrue();
            Files.writeString(folder.resolve(".~lock.indicators.csv#"), "x");
            watch.close();
            assertThat(watch.next()).isFalse();
        }
    }
}
