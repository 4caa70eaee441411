package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads, decides and writes the same documents again and again in memory on all cores, for comparison with
 * {@code nrm decide --batch}: {@code InMemory CASES.jsonl TIMES}.
 */
public final class InMemory {
    private InMemory() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ReferralRules rules = ReferralRules.bundled();
        JsonReader<CaseFile> reader = NrmJson.standard().cases(rules.terms());
        List<byte[]> documents;
        try (var lines = Files.lines(Path.of(args[0]))) {
            documents = lines.limit(20_000)
                    .map(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .toList();
        }
        int total = documents.size() * Integer.parseInt(args[1]);
        AtomicInteger next = new AtomicInteger();
        AtomicLong characters = new AtomicLong();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < total; i = next.getAndIncrement()) {
                CaseFile file = reader.read(documents.get(i % documents.size())).value();
                characters.addAndGet(NrmJson.standard().line(rules.decide(file)).length());
            }
        };
        long start = System.nanoTime();
        Thread[] threads = new Thread[Runtime.getRuntime().availableProcessors()];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(work);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d documents in memory on %d threads: %.1f s, %.0f a second, %d characters%n",
                total, threads.length, seconds, total / seconds, characters.get());
    }
}
