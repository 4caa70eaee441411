package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.provider.Directory;
import al.nrm.rules.ReferralRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What all contestants are given: the same cases, the bundled directory, the bundled pack. */
@State(Scope.Benchmark)
public class Register {
    static final int CASES = 2_000;
    final ReferralRules rules = ReferralRules.bundled();
    final IndicatorCatalogue catalogue = rules.pack().catalogue();
    final Directory directory = rules.directory();
    final JsonReader<CaseFile> reader = NrmJson.standard().cases(rules.terms());
    final List<CaseFile> cases = BenchCases.of(CASES, catalogue);
    final List<byte[]> documents = cases.stream()
            .map(file -> NrmJson.standard().line(file).getBytes(StandardCharsets.UTF_8))
            .toList();
    final List<Decision> decisions = cases.stream().map(rules::decide).toList();

    /** Where a thread is in the cases. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        int next() {
            next = next + 1 < CASES ? next + 1 : 0;
            return next;
        }
    }

    CaseFile next(Place place) {
        return cases.get(place.next());
    }
}
