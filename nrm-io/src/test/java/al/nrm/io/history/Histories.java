package al.nrm.io.history;

import al.nrm.io.json.NrmJson;
import al.nrm.io.json.ReadHistory;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryRules;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The invented histories of the documentation. */
final class Histories {
    static final List<String> NAMES = List.of(
            "child-begging",
            "adult-labour-returns",
            "declines-and-comes-back",
            "refused-by-two-shelters",
            "case-abroad",
            "wrong-suspicion");
    static final HistoryRules RULES = ReferralRules.bundled().pack().historyRules();

    /** By name; a history is read once for all tests of a process, since its steps and hashes are checked each time. */
    private static final Map<String, ReadHistory> READ = new ConcurrentHashMap<>();

    private Histories() {}

    static Path file(String name) {
        return Path.of(System.getProperty("nrm.root", ".."), "docs", "examples", "histories", name + ".jsonl");
    }

    static ReadHistory read(String name) {
        return READ.computeIfAbsent(name, Histories::readFile);
    }

    private static ReadHistory readFile(String name) {
        List<ReadHistory> read = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file(name))) {
            NrmJson.standard().histories(RULES).read(stream, read::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read.get(0);
    }

    static CaseHistory of(String name) {
        return read(name).history().orElseThrow();
    }
}
