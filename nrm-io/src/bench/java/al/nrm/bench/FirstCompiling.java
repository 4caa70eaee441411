package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that decides one case with rules that Drools compiles when it starts, as it does with rules that an expert hands
 * in: {@code FirstCompiling CASE.json}.
 */
public final class FirstCompiling {
    private FirstCompiling() {}

    public static void main(String[] args) throws IOException {
        // The catalogue and the directory are the product's, read from the image that the build has made.
        ReferralRules rules = ReferralRules.bundled();
        CaseFile file = NrmJson.standard().cases(rules.terms()).read(Path.of(args[0])).value();
        NaiveDrools compiled = new NaiveDrools(rules.pack().catalogue(), rules.directory());
        System.out.println(compiled.decide(file).status);
    }
}
