package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a file of invented cases, one line each: {@code InventCases COUNT FILE}. The same count gives the same bytes. */
public final class InventCases {
    /** So many are different in more than their id; a register of millions repeats itself too. */
    private static final int DIFFERENT = 20_000;

    private InventCases() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        List<CaseFile> cases = BenchCases.of(
                Math.min(count, DIFFERENT), ReferralRules.bundled().pack().catalogue());
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                CaseFile one = CaseFile.builder()
                        .from(cases.get(i % cases.size()))
                        .id("invented-" + i)
                        .build();
                file.write((NrmJson.standard().line(one) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
