package al.nrm.rules.internal.language;

import al.nrm.law.Parameter;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Conclusion.OfServices.Which;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what follows {@code then}: calls of {@code conclude}, and nothing else. */
public final class ConclusionReader {
    /** The calls that take one code, and the key that it is for. */
    private static final Map<String, Key> CODE_CALLS = Map.ofEntries(
            Map.entry("status", Key.STATUS),
            Map.entry("treatAs", Key.TREAT_AS),
            Map.entry("act", Key.ACT),
            Map.entry("means", Key.MEANS),
            Map.entry("purpose", Key.PURPOSE),
            Map.entry("evidence", Key.EVIDENCE),
            Map.entry("urgency", Key.URGENCY),
            Map.entry("referralBasis", Key.REFERRAL_BASIS),
            Map.entry("pathway", Key.PATHWAYS),
            Map.entry("duty", Key.DUTIES),
            Map.entry("safeguard", Key.SAFEGUARDS),
            Map.entry("service", Key.SERVICES));
    /** The calls that take nothing: the rule speaks for services that the product worked out. */
    private static final Map<String, Which> SERVICE_CALLS = Map.of(
            "neededServices", Which.NEEDED,
            "offeredServices", Which.OFFERED,
            "servicesWithOption", Which.OPTIONS,
            "servicesWithCaution", Which.CAUTIONED,
            "unmetServices", Which.UNMET,
            "servicesNotInDirectory", Which.NOT_IN_DIRECTORY);

    private final PackSymbols known;
    private final Problems problems;

    public ConclusionReader(PackSymbols known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The calls that a rule may make, with an example of each. */
    public static Map<String, String> calls() {
        Map<String, String> calls = new TreeMap<>();
        CODE_CALLS.forEach((call, key) -> calls.put(call, call + "( " + Codes.nameOf(key.family()) + ".… )"));
        SERVICE_CALLS.keySet().forEach(call -> calls.put(call, call + "()"));
        calls.put("mention", "mention( \"…\" )");
        return calls;
    }

    /** The conclusions that a text says; a problem for whatever else it says. */
    public List<Conclusion> read(String text, Rule.Place start) {
        Tokens tokens = new Tokens(text, start);
        List<Conclusion> conclusions = new ArrayList<>();
        boolean empty = tokens.atEnd();
        while (!tokens.atEnd()) {
            try {
                conclusions.add(call(tokens));
            } catch (RuleSyntaxException refused) {
                refused.noteIn(problems);
                tokens.skipAfter(";");
            }
        }
        if (empty) {
            problems.add(
                    start,
                    Text.of("Rregulli nuk përfundon asgjë.", "The rule concludes nothing."),
                    Text.of(
                            "Pas \"then\" duhet së paku një thirrje e conclude.",
                            "After \"then\" there is at least one call of conclude."));
        }
        return conclusions;
    }

    private Conclusion call(Tokens tokens) throws RuleSyntaxException {
        Tokens.Token first = tokens.take();
        if (!first.is("conclude")) {
            throw new RuleSyntaxException(
                    first.place(),
                    Text.of(
                            "\"" + first.text() + "\" nuk lejohet pas \"then\".",
                            "\"" + first.text() + "\" is not allowed after \"then\"."),
                    Text.of("Një rregull vetëm përfundon: conclude.….", "A rule only concludes: conclude.…."));
        }
        ConstraintReader.expect(tokens, ".");
        Tokens.Token name = tokens.take();
        ConstraintReader.expect(tokens, "(");
        Conclusion conclusion = arguments(name, tokens);
        ConstraintReader.expect(tokens, ")");
        ConstraintReader.expect(tokens, ";");
        return conclusion;
    }

    private Conclusion arguments(Tokens.Token name, Tokens tokens) throws RuleSyntaxException {
        if (SERVICE_CALLS.containsKey(name.text())) {
            return new Conclusion.OfServices(SERVICE_CALLS.get(name.text()));
        }
        if (name.text().equals("mention")) {
            return new Conclusion.Mention(parameter(tokens, false));
        }
        Key key = CODE_CALLS.get(name.text());
        if (key == null) {
            throw RuleSyntaxException.unknown(
                    name.place(),
                    Text.of(
                            "Thirrja conclude." + name.text() + " nuk njihet.",
                            "The call conclude." + name.text() + " is not known."),
                    name.text(),
                    calls().keySet());
        }
        Tokens.Token family = tokens.take();
        Optional<RuleSyntaxException> literal = LiteralHints.of(family);
        if (literal.isPresent()) {
            throw literal.get();
        }
        if (family.kind() == Tokens.Kind.STRING
                || (family.kind() == Tokens.Kind.WORD && !tokens.peek().is("."))) {
            String expected = Codes.nameOf(key.family());
            throw LiteralHints.noCode(family, expected, known.codes().written(expected));
        }
        if (family.kind() != Tokens.Kind.WORD) {
            throw notExpected(family);
        }
        ConstraintReader.expect(tokens, ".");
        Code code = code(family, tokens.take());
        if (!family.text().equals(Codes.nameOf(key.family()))) {
            throw new RuleSyntaxException(
                    family.place(),
                    Text.of(
                            "conclude." + name.text() + " nuk merr " + family.text() + ".",
                            "conclude." + name.text() + " does not take " + family.text() + "."),
                    Text.of("Pritet " + calls().get(name.text()) + ".", calls().get(name.text()) + " is expected."));
        }
        Optional<String> deadline =
                key == Key.DUTIES && tokens.takes(",") ? Optional.of(parameter(tokens, true)) : Optional.empty();
        return new Conclusion.OfCode(key, code, deadline);
    }

    /** The code of a family, whether the key takes it or not. */
    private Code code(Tokens.Token family, Tokens.Token code) throws RuleSyntaxException {
        if (!Codes.names().contains(family.text())) {
            throw ConstraintReader.unknownFamily(family);
        }
        return known.codes().ofFamily(family.text()).stream()
                .filter(candidate -> candidate.name().equals(code.text()))
                .findFirst()
                .orElseThrow(() -> ConstraintReader.unknownCode(
                        family, code, known.codes().written(family.text())));
    }

    private static RuleSyntaxException notExpected(Tokens.Token token) {
        String text = token.kind() == Tokens.Kind.END ? "…" : token.text();
        return new RuleSyntaxException(
                token.place(),
                Text.of("\"" + text + "\" nuk lejohet këtu.", "\"" + text + "\" is not allowed here."),
                Text.of(
                        "Një përfundim është p.sh. conclude.duty( Duty.NOTIFY_POLICE, \"emri-i-parametrit\" );",
                        "A conclusion is such as conclude.duty( Duty.NOTIFY_POLICE, \"name-of-the-parameter\" );"));
    }

    private String parameter(Tokens tokens, boolean limit) throws RuleSyntaxException {
        Tokens.Token name = tokens.take();
        Optional<RuleSyntaxException> literal = LiteralHints.of(name);
        if (literal.isPresent()) {
            throw literal.get();
        }
        if (name.kind() != Tokens.Kind.STRING) {
            throw notExpected(name);
        }
        Parameter parameter = known.parameters().get(name.content());
        if (parameter == null) {
            throw ComparisonTypeCheck.unknownParameter(known, name.content(), name.place());
        }
        if (limit && parameter.unit() != Parameter.Unit.DURATION) {
            throw new RuleSyntaxException(
                    name.place(),
                    Text.of("Parametri nuk është afat.", "The parameter is no time limit."),
                    Text.of("Pritet unit: duration.", "unit: duration is expected."));
        }
        return name.content();
    }
}
