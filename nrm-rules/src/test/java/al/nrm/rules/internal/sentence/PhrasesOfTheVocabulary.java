package al.nrm.rules.internal.sentence;

import al.nrm.casefile.LastContact;
import al.nrm.rules.internal.book.RuleTexts;
import al.nrm.rules.internal.language.ConclusionReader;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the phrase books out of the vocabulary: for every field each comparison with each of its codes, for every call
 * each of its codes. The words are those in which a pack is shown to people.
 */
final class PhrasesOfTheVocabulary {
    private static final Map<Operator, Text> VALUES = Map.of(
            Operator.EQUAL, Text.of("{0} është vlera e {1}", "{0} is the value of {1}"),
            Operator.NOT_EQUAL, Text.of("{0} nuk është vlera e {1}", "{0} is not the value of {1}"),
            Operator.LESS, Text.of("{0} është nën vlerën e {1}", "{0} is below the value of {1}"),
            Operator.AT_MOST, Text.of("{0} nuk e kalon vlerën e {1}", "{0} is at most the value of {1}"),
            Operator.MORE, Text.of("{0} është mbi vlerën e {1}", "{0} is above the value of {1}"),
            Operator.AT_LEAST, Text.of("{0} nuk është nën vlerën e {1}", "{0} is at least the value of {1}"),
            Operator.CONTAINS, Text.of("{0} përfshijnë vlerën e {1}", "{0} include the value of {1}"),
            Operator.NOT_CONTAINS, Text.of("{0} nuk përfshijnë vlerën e {1}", "{0} do not include the value of {1}"));
    private static final Map<Operator, Text> TIMES = Map.of(
            Operator.LESS,
                    Text.of("{0} është më i afërt në kohë se vlera e {1}", "{0} is more recent than the value of {1}"),
            Operator.AT_MOST,
                    Text.of(
                            "{0} është po aq i afërt në kohë sa vlera e {1}, ose më i afërt",
                            "{0} is at least as recent as the value of {1}"),
            Operator.MORE,
                    Text.of("{0} është më i largët në kohë se vlera e {1}", "{0} is less recent than the value of {1}"),
            Operator.AT_LEAST,
                    Text.of(
                            "{0} është po aq i largët në kohë sa vlera e {1}, ose më i largët",
                            "{0} is at most as recent as the value of {1}"));
    private static final Text DEADLINE =
            Text.of("duhet bërë: {0}, brenda afatit {1}", "it must be done: {0}, within the time limit {1}");
    private static final List<Operator> SAME = List.of(Operator.EQUAL, Operator.NOT_EQUAL);
    private static final List<Operator> HOLDS = List.of(Operator.CONTAINS, Operator.NOT_CONTAINS);
    private static final List<Operator> ORDER =
            List.of(Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);

    private final TextLanguage language;
    private final StringBuilder book = new StringBuilder();

    private PhrasesOfTheVocabulary(TextLanguage language) {
        this.language = language;
    }

    static String write(TextLanguage language) {
        PhrasesOfTheVocabulary writer = new PhrasesOfTheVocabulary(language);
        writer.heads();
        Vocabulary.factTypes().values().forEach(writer::noun);
        writer.calls();
        return writer.book.toString();
    }

    private void heads() {
        title(Text.of(
                "Fjalitë me të cilat shkruhet një rregull (.dslr), dhe çfarë thotë secila.",
                "The sentences in which a rule may be written (.dslr), and what each stands for."));
        title(Text.of(
                "Në vend të {parameter} dhe {indicator} shkruhet emri i parametrit ose i treguesit.",
                "In place of {parameter} and {indicator} the id of a parameter or of an indicator is written."));
        line("keyword", Text.of("rregulli", "rule"), "rule");
        line("keyword", Text.of("kur", "when"), "when");
        line("keyword", Text.of("atëherë", "then"), "then");
        line("keyword", Text.of("fund", "end"), "end");
        line("group", RuleTexts.of("say.all"), "and");
        line("group", RuleTexts.of("say.any"), "or");
        line("group", RuleTexts.of("say.not-all"), "not and");
        line("group", RuleTexts.of("say.none"), "not or");
        line("group", RuleTexts.of("say.not"), "not and");
        line("group", RuleTexts.of("say.observation"), "exists Observation");
        line("group", RuleTexts.of("say.no-observation"), "not Observation");
    }

    private void noun(FactType type) {
        book.append('\n');
        title(RuleTexts.of("noun." + type.name()));
        for (Field field : type.fields().values()) {
            field(type.name(), field);
        }
    }

    private void field(String noun, Field field) {
        String name = noun + "." + field.name();
        Optional<Text> yes = RuleTexts.find("yes." + name);
        if (yes.isPresent()) {
            Text says = yes.get();
            compare(noun, field, Operator.EQUAL, "Answer.YES", says);
            compare(noun, field, Operator.EQUAL, "Answer.NO", RuleTexts.of("no." + name));
            compare(noun, field, Operator.EQUAL, "Answer.UNKNOWN", RuleTexts.of("say.unknown", says));
            compare(noun, field, Operator.NOT_EQUAL, "Answer.YES", RuleTexts.of("say.not-yes", says));
            compare(noun, field, Operator.NOT_EQUAL, "Answer.NO", RuleTexts.of("say.not-no", says));
            compare(noun, field, Operator.NOT_EQUAL, "Answer.UNKNOWN", RuleTexts.of("say.known", says));
            return;
        }
        Text subject = RuleTexts.of("is." + name);
        if (field.type() instanceof Field.ValueType.OneCode one) {
            List<Operator> operators = new ArrayList<>(SAME);
            operators.addAll(one.codes() == LastContact.class ? ORDER : List.of());
            operators.forEach(operator -> codes(noun, field, operator, subject, one.codes()));
        } else if (field.type() instanceof Field.ValueType.ManyCodes many) {
            HOLDS.forEach(operator -> codes(noun, field, operator, subject, many.codes()));
        } else if (field.type() instanceof Field.ValueType.Number) {
            List<Operator> operators = new ArrayList<>(SAME);
            operators.addAll(ORDER);
            operators.forEach(operator -> parameter(noun, field, operator, subject, VALUES));
        } else {
            SAME.forEach(operator -> compare(
                    noun,
                    field,
                    operator,
                    "\"{indicator}\"",
                    RuleTexts.of("say." + operator.name(), subject, Text.of("{indicator}", "{indicator}"))));
        }
    }

    private void codes(String noun, Field field, Operator operator, Text subject, Class<? extends Enum<?>> family) {
        boolean time = operator.isOrdering();
        for (Enum<?> code : family.getEnumConstants()) {
            compare(
                    noun,
                    field,
                    operator,
                    Codes.nameOf(family) + "." + code.name(),
                    RuleTexts.of("say." + operator.name() + (time ? ".time" : ""), subject, label(code)));
        }
        parameter(noun, field, operator, subject, time ? TIMES : VALUES);
    }

    private void parameter(String noun, Field field, Operator operator, Text subject, Map<Operator, Text> says) {
        compare(
                noun,
                field,
                operator,
                "parameter( \"{parameter}\" )",
                filled(says.get(operator), subject, Text.of("{parameter}", "{parameter}")));
    }

    private void compare(String noun, Field field, Operator operator, String operand, Text sentence) {
        line("when", sentence, noun + "( " + field.name() + " " + operator.symbol() + " " + operand + " )");
    }

    private void calls() {
        book.append('\n');
        title(Text.of("Përfundimet, pas then.", "Conclusions, after then."));
        Map<String, Key> keys = new TreeMap<>(Map.ofEntries(
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
                Map.entry("service", Key.SERVICES)));
        Map<String, String> services = Map.of(
                "neededServices", "NEEDED",
                "offeredServices", "OFFERED",
                "servicesWithOption", "OPTIONS",
                "unmetServices", "UNMET");
        for (String call : ConclusionReader.calls().keySet()) {
            if (services.containsKey(call)) {
                line("then", RuleTexts.of("then." + services.get(call)), "conclude." + call + "();");
            } else if (call.equals("mention")) {
                line(
                        "then",
                        RuleTexts.of("then.mention", Text.of("{parameter}", "{parameter}")),
                        "conclude.mention( \"{parameter}\" );");
            } else {
                call(call, keys.get(call));
            }
        }
    }

    private void call(String call, Key key) {
        String family = ConclusionReader.calls().get(call).replaceAll(".*\\( (\\w+)\\..*", "$1");
        for (Enum<?> code : Codes.families().get(family).getEnumConstants()) {
            String written = "conclude." + call + "( " + family + "." + code.name();
            line("then", RuleTexts.of("then." + key.name(), label(code)), written + " );");
            if (key == Key.DUTIES) {
                Text deadline = filled(DEADLINE, label(code), Text.of("{parameter}", "{parameter}"));
                line("then", deadline, written + ", \"{parameter}\" );");
            }
        }
    }

    private static Text label(Enum<?> code) {
        Text label = RuleTexts.code(code);
        return Text.of(withoutStop(label.sq()), withoutStop(label.en()));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static Text filled(Text form, Text subject, Text value) {
        return Text.of(
                form.sq().replace("{0}", subject.sq()).replace("{1}", value.sq()),
                form.en().replace("{0}", subject.en()).replace("{1}", value.en()));
    }

    private void title(Text text) {
        book.append("# ").append(text.in(language)).append('\n');
    }

    private void line(String section, Text sentence, String meaning) {
        book.append('[').append(section).append(']').append(sentence.in(language));
        book.append('=').append(meaning).append('\n');
    }
}
