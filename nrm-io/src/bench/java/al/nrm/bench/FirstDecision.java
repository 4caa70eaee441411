package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.file.Path;

/** A program that decides one case and ends: {@code FirstDecision CASE.json [PACK]}. */
public final class FirstDecision {
    private FirstDecision() {}

    public static void main(String[] args) throws IOException {
        ReferralRules rules = args.length > 1 ? ReferralRules.load(Path.of(args[1])) : ReferralRules.bundled();
        CaseFile file = NrmJson.standard().cases(rules.terms()).read(Path.of(args[0])).value();
        System.out.println(NrmJson.standard().line(rules.decide(file)).length());
    }
}
