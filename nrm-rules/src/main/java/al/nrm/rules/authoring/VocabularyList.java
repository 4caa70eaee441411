package al.nrm.rules.authoring;

import al.nrm.criteria.VocabularyReference;
import al.nrm.criteria.Word;
import al.nrm.law.Counting;
import al.nrm.law.Parameter;
import al.nrm.place.Municipality;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.language.ConclusionReader;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.RuleTexts;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.rules.internal.sentence.PhraseBook;
import al.nrm.rules.pack.RulePack;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every word of the vocabulary with its meaning.
 *
 * <pre>{@code
 * Files.writeString(path, VocabularyList.drl(rules.pack())); // for Drools and its tools
 * }</pre>
 */
public final class VocabularyList {
    private VocabularyList() {}

    /**
     * The words of rules in the bundled pack.
     *
     * @return every noun, family of codes, conclusion and sentence
     */
    public static VocabularyReference book() {
        return book(BundledPack.read());
    }

    /**
     * The words of rules in a pack.
     *
     * @param pack declares the codes of duties and safeguards
     * @return every noun, family of codes, conclusion and sentence
     */
    public static VocabularyReference book(RulePack pack) {
        return VocabularyReference.of(
                Vocabulary.factTypes().values().stream()
                        .map(VocabularyList::noun)
                        .toList(),
                Stream.concat(
                                Codes.names().stream().map(name -> family(name, pack)),
                                Stream.of(municipalities(), parameters(pack), indicators(pack)))
                        .toList(),
                ConclusionReader.calls().entrySet().stream()
                        .map(call -> Word.of(
                                "conclude." + call.getValue() + ";",
                                "",
                                RuleTexts.of("call." + call.getKey()),
                                List.of()))
                        .toList(),
                PhraseBook.chapters());
    }

    /** The parameters of a pack, as {@code {parameter}} in a sentence and as the name of a time limit. */
    private static Word parameters(RulePack pack) {
        return Word.of(
                "parameter",
                "",
                RuleTexts.of("family.parameter"),
                pack.parameters().values().stream()
                        .map(parameter -> Word.of(parameter.id(), counting(parameter), parameter.meaning(), List.of()))
                        .toList());
    }

    private static Word municipalities() {
        return Word.of(
                "municipality",
                "",
                RuleTexts.of("family.municipality"),
                Municipality.all().stream()
                        .map(one -> Word.of("\"" + one.name() + "\"", "", RuleTexts.code(one.county()), List.of()))
                        .toList());
    }

    /** How the newest value of a parameter is counted; empty for calendar days. */
    private static String counting(Parameter parameter) {
        Counting counting =
                parameter.values().get(parameter.values().size() - 1).counting();
        return counting == Counting.CALENDAR ? "" : counting.name();
    }

    private static Word indicators(RulePack pack) {
        return Word.of(
                "indicator",
                "",
                RuleTexts.of("family.indicator"),
                pack.catalogue().byId().values().stream()
                        .map(indicator -> Word.of(indicator.id(), "", indicator.label(), List.of()))
                        .toList());
    }

    private static Word family(String name, RulePack pack) {
        return Word.of(
                name,
                "",
                RuleTexts.of("family." + name),
                CheckedPack.of(pack).codes().ofFamily(name).stream()
                        .map(code ->
                                Word.of(name + "." + code.name(), "", RuleTexts.code(code, pack.duties()), List.of()))
                        .toList());
    }

    /**
     * Every word that the rules of a pack may use, declared in the rule language of Drools: with this file and this
     * library on its class path, Drools compiles and runs the rule files of the pack.
     *
     * @param pack the pack; its parameters have the values of its newest law
     * @return the text of {@code vocabulary.drl}
     */
    public static String drl(RulePack pack) {
        return drl(pack, new LawByDay(CheckedPack.of(pack)).newest().days().from());
    }

    /** The same with the parameters of a day. */
    static String drl(RulePack pack, LocalDate day) {
        return new DrlVocabulary(CheckedPack.of(pack), day).text();
    }

    private static Word noun(FactType type) {
        return Word.of(
                type.name(),
                "",
                RuleTexts.of("noun." + type.name()),
                type.fields().values().stream()
                        .map(field -> Word.of(field.name(), values(field), meaning(type, field), List.of()))
                        .toList());
    }

    private static Text meaning(FactType type, Field field) {
        String name = type.name() + "." + field.name();
        Optional<Text> whether = RuleTexts.find("yes." + name).map(yes -> RuleTexts.of("say.whether", yes));
        return whether.orElseGet(() -> capital(RuleTexts.of("say.value", RuleTexts.of("is." + name))));
    }

    private static Text capital(Text sentence) {
        return Text.of(capital(sentence.sq()), capital(sentence.en()));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String values(Field field) {
        if (field.type() instanceof Field.ValueType.OneCode one) {
            boolean ordered = one.codes() == al.nrm.casefile.LastContact.class;
            return "== != in " + (ordered ? "< <= > >= " : "") + Codes.nameOf(one.codes());
        } else if (field.type() instanceof Field.ValueType.ManyCodes many) {
            return "contains, not contains " + Codes.nameOf(many.codes());
        } else if (field.type() instanceof Field.ValueType.Number) {
            return "== != < <= > >= parameter( \"…\" )";
        }
        return "== != in \"…\"";
    }
}
