package al.nrm.rules.internal.language;

import al.nrm.law.Citation;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a parser understood by a rule, in texts that can be compared.
 *
 * @param notes the metadata, by name
 * @param when {@link PlainTree#normal()} of the condition
 * @param then the tokens of the conclusions
 */
record ReadRule(String name, Map<String, String> notes, String when, String then) {

    static ReadRule of(Rule rule) {
        Map<String, String> notes = new TreeMap<>();
        notes.put("sq", rule.sentence().sq());
        notes.put("en", rule.sentence().en());
        notes.put("cite", rule.citations().stream().map(ReadRule::cited).collect(Collectors.joining("; ")));
        notes.put(
                "inForce",
                rule.inForce().from() + ".."
                        + rule.inForce().to().map(Object::toString).orElse(""));
        if (rule.policy()) {
            notes.put("policy", "");
        }
        return new ReadRule(
                rule.id(),
                notes,
                PlainTree.of(rule.when()).normal(),
                rule.then().stream().map(ReadRule::said).collect(Collectors.joining()));
    }

    private static String cited(Citation citation) {
        return citation.pinpoint().isEmpty() ? citation.source() : citation.source() + ": " + citation.pinpoint();
    }

    private static String said(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Mention mention) {
            return "conclude.mention(\"" + mention.parameter() + "\");";
        } else if (conclusion instanceof Conclusion.OfServices services) {
            String call = switch (services.which()) {
                case NEEDED -> "neededServices";
                case OFFERED -> "offeredServices";
                case OPTIONS -> "servicesWithOption";
                case CAUTIONED -> "servicesWithCaution";
                case UNMET -> "unmetServices";
                case NOT_IN_DIRECTORY -> "servicesNotInDirectory";
            };
            return "conclude." + call + "();";
        }
        Conclusion.OfCode code = (Conclusion.OfCode) conclusion;
        String call = switch (code.key()) {
            case STATUS -> "status";
            case TREAT_AS -> "treatAs";
            case ACT -> "act";
            case MEANS -> "means";
            case PURPOSE -> "purpose";
            case EVIDENCE -> "evidence";
            case URGENCY -> "urgency";
            case REFERRAL_BASIS -> "referralBasis";
            case PATHWAYS -> "pathway";
            case DUTIES -> "duty";
            case SAFEGUARDS -> "safeguard";
            case SERVICES -> "service";
            case DIMENSIONS -> throw new IllegalArgumentException("No rule concludes dimensions");
        };
        return "conclude." + call + "(" + Codes.nameOf(code.key().family()) + "."
                + code.code().name()
                + code.deadline().map(id -> ",\"" + id + "\"").orElse("") + ");";
    }

    /** The tokens of a text one after the other, without spaces and comments. */
    static String tokens(String text) {
        Tokens tokens = new Tokens("", text);
        StringBuilder all = new StringBuilder();
        while (!tokens.atEnd()) {
            all.append(tokens.take().text());
        }
        return all.toString();
    }

    /** Of several rules, in order. */
    static List<ReadRule> of(List<Rule> rules) {
        return rules.stream().map(ReadRule::of).toList();
    }
}
