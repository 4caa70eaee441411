package al.nrm.rules.internal.sentence;

import al.nrm.law.Citation;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Test;
import al.nrm.text.TextLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says rules in sentences: the phrase book read from right to left. */
final class Speaker {
    private final Map<String, String> sentences = new HashMap<>();
    private final StringBuilder file = new StringBuilder();

    Speaker(TextLanguage language) {
        PhraseBook.text(language).lines().filter(line -> line.startsWith("[")).forEach(line -> {
            int equals = line.indexOf('=');
            sentences.putIfAbsent(line.substring(equals + 1), line.substring(line.indexOf(']') + 1, equals));
        });
    }

    /** A criteria file that holds these rules. */
    String say(List<Rule> rules) {
        for (Rule rule : rules) {
            file.append(said("rule")).append(" \"").append(rule.id()).append("\"\n");
            note("sq", rule.sentence().sq());
            note("en", rule.sentence().en());
            note(
                    "cite",
                    String.join(
                            "; ", rule.citations().stream().map(Speaker::cite).toList()));
            note(
                    "inForce",
                    rule.inForce().from() + ".."
                            + rule.inForce().to().map(Object::toString).orElse(""));
            file.append(rule.policy() ? "  @policy\n" : "");
            file.append(said("when")).append('\n');
            if (rule.when() instanceof Condition.All all) {
                all.parts().forEach(part -> say(part, 1));
            } else {
                say(rule.when(), 1);
            }
            file.append(said("then")).append('\n');
            rule.then().forEach(this::say);
            file.append(said("end")).append("\n\n");
        }
        return file.toString();
    }

    private static String cite(Citation citation) {
        return citation.pinpoint().isEmpty() ? citation.source() : citation.source() + ": " + citation.pinpoint();
    }

    private void note(String name, String text) {
        file.append("  @").append(name).append("(\"").append(text).append("\")\n");
    }

    private String said(String meaning) {
        return Objects.requireNonNull(sentences.get(meaning), meaning);
    }

    private void line(int depth, String sentence) {
        file.append("  ".repeat(depth)).append("- ").append(sentence).append('\n');
    }

    private void group(int depth, String meaning) {
        line(depth, said(meaning) + ":");
    }

    private void say(Condition condition, int depth) {
        if (condition instanceof Condition.Pattern pattern) {
            say(pattern.type().name(), pattern.test(), depth);
        } else if (condition instanceof Condition.All all) {
            group(depth, "and");
            all.parts().forEach(part -> say(part, depth + 1));
        } else if (condition instanceof Condition.Any any) {
            group(depth, "or");
            any.parts().forEach(part -> alternative(part, depth + 1));
        } else if (condition instanceof Condition.Not not) {
            denied(not.part(), depth);
        } else {
            Condition.Pattern pattern = (Condition.Pattern) ((Condition.Exists) condition).part();
            group(depth, "exists " + pattern.type().name());
            say(pattern.type().name(), pattern.test(), depth + 1);
        }
    }

    /** Of several demands on one fact each would be an alternative of its own, so they get a head. */
    private void alternative(Condition condition, int depth) {
        if (condition instanceof Condition.Pattern pattern) {
            within(pattern.type().name(), pattern.test(), depth);
        } else {
            say(condition, depth);
        }
    }

    private void denied(Condition part, int depth) {
        if (part instanceof Condition.Pattern pattern && pattern.type().isMany()) {
            group(depth, "not Observation");
            say(pattern.type().name(), pattern.test(), depth + 1);
        } else {
            group(depth, "not and");
            List<Condition> parts = part instanceof Condition.All all ? all.parts() : List.of(part);
            parts.forEach(one -> say(one, depth + 1));
        }
    }

    /** Demands that hold together need no head of their own: the lines around them hold together too. */
    private void say(String noun, Test test, int depth) {
        if (test instanceof Test.All all) {
            all.parts().forEach(part -> within(noun, part, depth));
        } else {
            within(noun, test, depth);
        }
    }

    private void within(String noun, Test test, int depth) {
        if (test instanceof Test.Compare compare) {
            line(depth, sentence(noun, compare));
        } else if (test instanceof Test.All all) {
            group(depth, "and");
            all.parts().forEach(part -> within(noun, part, depth + 1));
        } else if (test instanceof Test.Any any) {
            group(depth, "or");
            any.parts().forEach(part -> within(noun, part, depth + 1));
        }
    }

    private String sentence(String noun, Test.Compare compare) {
        String start =
                noun + "( " + compare.field().name() + " " + compare.operator().symbol() + " ";
        if (compare.operand() instanceof Operand.OfParameter parameter) {
            return said(start + "parameter( \"{parameter}\" ) )").replace("{parameter}", parameter.id());
        } else if (compare.operand() instanceof Operand.IndicatorId indicator) {
            return said(start + "\"{indicator}\" )").replace("{indicator}", indicator.id());
        }
        return said(start + compare.operand().text() + " )");
    }

    private void say(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Mention mention) {
            line(1, said("conclude.mention( \"{parameter}\" );").replace("{parameter}", mention.parameter()));
        } else if (conclusion instanceof Conclusion.OfServices services) {
            line(1, said("conclude." + call(services.which()) + "();"));
        } else {
            Conclusion.OfCode code = (Conclusion.OfCode) conclusion;
            String start = "conclude." + call(code.key()) + "( "
                    + Codes.nameOf(code.code().getDeclaringClass()) + "."
                    + code.code().name();
            line(
                    1,
                    code.deadline()
                            .map(id -> said(start + ", \"{parameter}\" );").replace("{parameter}", id))
                            .orElseGet(() -> said(start + " );")));
        }
    }

    private static String call(Conclusion.OfServices.Which which) {
        return switch (which) {
            case NEEDED -> "neededServices";
            case OFFERED -> "offeredServices";
            case OPTIONS -> "servicesWithOption";
            case UNMET -> "unmetServices";
        };
    }

    private static String call(Key key) {
        return switch (key) {
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
    }
}
