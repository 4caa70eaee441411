package al.nrm.rules.internal.sentence;

import al.nrm.law.Citation;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Rule;
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
        PhraseBook.phrases(language).forEach(phrase -> sentences.putIfAbsent(phrase.meaning(), phrase.sentence()));
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
                all.conditions().forEach(part -> together(part, 1));
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
        if (condition instanceof Condition.Compare compare) {
            line(depth, sentence(compare.type().name(), compare));
        } else if (condition instanceof Condition.All all) {
            group(depth, "and");
            all.conditions().forEach(part -> together(part, depth + 1));
        } else if (condition instanceof Condition.Any any) {
            group(depth, "or");
            any.conditions().forEach(part -> say(part, depth + 1));
        } else if (condition instanceof Condition.Not not) {
            denied(not.condition(), depth);
        } else {
            observation("exists ", (Condition.AnyObservation) condition, depth);
        }
    }

    /** Demands that hold together need no head of their own: the lines around them hold together too. */
    private void together(Condition condition, int depth) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> together(part, depth));
        } else {
            say(condition, depth);
        }
    }

    private void observation(String word, Condition.AnyObservation observation, int depth) {
        group(depth, word + observation.type().name());
        together(observation.condition(), depth + 1);
    }

    private void denied(Condition part, int depth) {
        if (part instanceof Condition.AnyObservation observation) {
            observation("not ", observation, depth);
        } else {
            group(depth, "not and");
            together(part, depth + 1);
        }
    }

    private String sentence(String noun, Condition.Compare compare) {
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
                    + Codes.nameOf(code.key().family()) + "."
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
            case CAUTIONED -> "servicesWithCaution";
            case UNMET -> "unmetServices";
            case NOT_IN_DIRECTORY -> "servicesNotInDirectory";
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
