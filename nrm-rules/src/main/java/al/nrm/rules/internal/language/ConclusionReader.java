package al.nrm.rules.internal.language;

import al.nrm.law.Parameter;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Conclusion.OfServices.Which;
import al.nrm.rules.internal.rule.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what follows {@code then}: calls of {@code conclude}, and nothing else. */
public final class ConclusionReader {
    /** The calls that take one code, and the key that it is for. */
    private static final Map<String, Key> CODE_CALLS =
            Key.ofRules().stream().collect(Collectors.toUnmodifiableMap(Key::call, key -> key));
    /** The calls without arguments: the rule is a reason for services that the product derived. */
    private static final Map<String, Which> SERVICE_CALLS =
            Stream.of(Which.values()).collect(Collectors.toUnmodifiableMap(Which::call, which -> which));

    private final PackSymbols known;

    ConclusionReader(PackSymbols known) {
        this.known = known;
    }

    /** The calls that a rule may make, with an example of each. */
    public static Map<String, String> calls() {
        Map<String, String> calls = new TreeMap<>();
        CODE_CALLS.forEach((call, key) -> calls.put(call, example(call, key)));
        SERVICE_CALLS.keySet().forEach(call -> calls.put(call, call + "()"));
        calls.put("mention", "mention( \"…\" )");
        return calls;
    }

    private static String example(String call, Key key) {
        return call + "( " + Codes.nameOf(key.family()) + ".… )";
    }

    /**
     * Reads the conclusions of a rule; reports a problem for anything else in the section.
     *
     * @return empty if the section is empty or nothing in it can be read
     */
    List<Conclusion> read(Section section) {
        List<Conclusion> conclusions = new ArrayList<>();
        while (!section.atEnd()) {
            try {
                conclusions.add(call(section));
            } catch (RuleSyntaxException refused) {
                section.note(refused);
                section.skipPast(";");
            }
        }
        return conclusions;
    }

    private Conclusion call(Section section) throws RuleSyntaxException {
        Tokens.Token first = section.peek();
        if (!section.takes("conclude")) {
            throw new RuleSyntaxException(first.place(), "conclusion.other", first.text());
        }
        section.expect(".");
        Tokens.Token name = section.take();
        section.expect("(");
        Conclusion conclusion = arguments(name, section);
        section.expect(")");
        section.expect(";");
        return conclusion;
    }

    private Conclusion arguments(Tokens.Token name, Section section) throws RuleSyntaxException {
        if (SERVICE_CALLS.containsKey(name.text())) {
            return new Conclusion.OfServices(SERVICE_CALLS.get(name.text()));
        }
        if (name.text().equals("mention")) {
            return new Conclusion.Mention(parameter(section, false));
        }
        Key key = CODE_CALLS.get(name.text());
        if (key == null) {
            throw RuleSyntaxException.unknown(name.place(), "call.unknown", name.text(), calls().keySet(), name.text());
        }
        Tokens.Token family = section.peek();
        LiteralHints.refuse(family);
        section.take();
        if (family.kind() == Tokens.Kind.STRING
                || (family.kind() == Tokens.Kind.WORD && !section.peek().is("."))) {
            String expected = Codes.nameOf(key.family());
            throw LiteralHints.noCode(family, expected, known.codes().written(expected));
        }
        if (family.kind() != Tokens.Kind.WORD) {
            throw RuleSyntaxException.unexpected(family, "conclusion");
        }
        section.expect(".");
        Code code = code(family, section.take());
        if (!family.text().equals(Codes.nameOf(key.family()))) {
            throw new RuleSyntaxException(
                    family.place(), "call.family", name.text(), family.text(), example(name.text(), key));
        }
        Optional<String> deadline =
                key == Key.DUTIES && section.takes(",") ? Optional.of(parameter(section, true)) : Optional.empty();
        return new Conclusion.OfCode(key, code, deadline);
    }

    /** The code of a family, which need not be the family of the key. */
    private Code code(Tokens.Token family, Tokens.Token code) throws RuleSyntaxException {
        if (!Codes.names().contains(family.text())) {
            throw ConditionReader.unknownFamily(family);
        }
        return known.codes().ofFamily(family.text()).stream()
                .filter(candidate -> candidate.name().equals(code.text()))
                .findFirst()
                .orElseThrow(() ->
                        ConditionReader.unknownCode(family, code, known.codes().written(family.text())));
    }

    private String parameter(Section section, boolean limit) throws RuleSyntaxException {
        Tokens.Token name = section.take();
        LiteralHints.refuse(name);
        if (name.kind() == Tokens.Kind.WORD) {
            throw new RuleSyntaxException(name.place(), "limit.quotes");
        }
        if (name.kind() != Tokens.Kind.STRING) {
            throw RuleSyntaxException.unexpected(name, "conclusion");
        }
        if (known.parameter(name.content(), name.place()).unit() != Parameter.Unit.DURATION && limit) {
            throw new RuleSyntaxException(name.place(), "time-limit");
        }
        return name.content();
    }
}
