package al.nrm.example.spark;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;

/**
 * The law, opened when the first case of an executor needs it and then shared by all its tasks. It is not sent over the
 * wire: a class is initialised once in each JVM, and each executor is one.
 */
final class Law {
    static final ReferralRules RULES = ReferralRules.bundled();
    static final JsonReader<CaseFile> CASES = NrmJson.standard().cases(RULES.terms());

    private Law() {}
}
