package al.nrm.rules.internal.rule;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.Setting;
import al.nrm.rules.internal.fact.DerivedOfChild;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The vocabulary for facts that are derived from several facts of a case. The evidence of a derived fact are the keys that
 * made it true, as far as the case has them; one that does not hold has none.
 */
final class DerivedVocabulary {
    private static final String TYPE = "Derived";

    private DerivedVocabulary() {}

    /** The derived facts that depend only on the case. */
    static StatedType ofTheCase() {
        return new StatedType(TYPE, FactGroup.DERIVED)
                .field(
                        "foreign",
                        new Field.ValueType.OneCode(Answer.class),
                        file -> Answer.of(DerivedFacts.isForeign(file)),
                        evidence(
                                DerivedVocabulary::foreign,
                                CaseFacts.NATIONALITIES,
                                CaseFacts.IRREGULAR_STAY,
                                CaseFacts.ASYLUM_CLAIM))
                .field(
                        "abroad",
                        new Field.ValueType.OneCode(Answer.class),
                        file -> Answer.of(DerivedFacts.isAbroad(file)),
                        evidence(DerivedVocabulary::abroad, CaseFacts.ABROAD, CaseFacts.SETTING, CaseFacts.AGENCY))
                .field(
                        "consentInDoubt",
                        new Field.ValueType.OneCode(Answer.class),
                        file -> Answer.of(DerivedFacts.isConsentInDoubt(file)),
                        evidence(
                                DerivedVocabulary::consentInDoubt,
                                CaseFacts.COMPANION_SUSPECTED,
                                CaseFacts.ASKED_ALONE));
    }

    /** The derived facts that also depend on whether the person is treated as a child. */
    static FactType ofChild() {
        return new FactTypeBuilder<>(TYPE, FactGroup.DERIVED_OF_CHILD, DerivedOfChild.class)
                .code(
                        "childByDefault",
                        Answer.class,
                        DerivedOfChild::childByDefault,
                        evidence(DerivedVocabulary::childByDefault, CaseFacts.AGE, CaseFacts.APPEARS_UNDER_18))
                .code(
                        "childAtRisk",
                        Answer.class,
                        DerivedOfChild::childAtRisk,
                        evidence(
                                DerivedVocabulary::childAtRisk,
                                CaseFacts.IMMEDIATE_DANGER,
                                CaseFacts.SELF_HARM_RISK,
                                CaseFacts.ASSAULTED_WITHIN_72_HOURS,
                                CaseFacts.GUARDIAN_SUSPECTED,
                                CaseFacts.GUARDIAN_PRESENT,
                                CaseFacts.ACCOMPANIED))
                .type();
    }

    /**
     * The evidence of a derived fact.
     *
     * @param holding what made it true in a case; nothing where it does not hold
     * @param read everything that it may rest on
     */
    private static Field.Evidence evidence(
            Function<Field.Evidence.Sought, Stream<CaseFact<?>>> holding, CaseFact<?>... read) {
        List<CaseFact<?>> all = List.of(read);
        return sought -> {
            List<String> pointers = new ArrayList<>();
            (sought.derived().isPresent() ? holding.apply(sought) : all.stream())
                    .forEach(fact -> pointers.addAll(fact.evidence(sought.file())));
            return pointers;
        };
    }

    private static Stream<CaseFact<?>> foreign(Field.Evidence.Sought sought) {
        CaseFile file = sought.file();
        if (!DerivedFacts.isForeign(file)) {
            return Stream.empty();
        }
        return CaseFacts.NATIONALITIES.isKnown(file)
                ? Stream.of(CaseFacts.NATIONALITIES)
                : yes(file, CaseFacts.IRREGULAR_STAY, CaseFacts.ASYLUM_CLAIM);
    }

    private static Stream<CaseFact<?>> abroad(Field.Evidence.Sought sought) {
        CaseFile file = sought.file();
        if (!DerivedFacts.isAbroad(file)) {
            return Stream.empty();
        }
        return Stream.of(
                        yes(file, CaseFacts.ABROAD),
                        where(file, CaseFacts.SETTING, setting -> setting == Setting.MISSION_ABROAD),
                        where(file, CaseFacts.AGENCY, agency -> agency == Agency.CONSULATE))
                .flatMap(facts -> facts);
    }

    private static Stream<CaseFact<?>> consentInDoubt(Field.Evidence.Sought sought) {
        CaseFile file = sought.file();
        return DerivedFacts.isConsentInDoubt(file)
                ? known(file, CaseFacts.COMPANION_SUSPECTED, CaseFacts.ASKED_ALONE)
                : Stream.empty();
    }

    private static Stream<CaseFact<?>> childByDefault(Field.Evidence.Sought sought) {
        CaseFile file = sought.file();
        if (sought.derived().filter(derived -> derived.childByDefault().isYes()).isEmpty()) {
            return Stream.empty();
        }
        Stream<CaseFact<?>> age = file.years().isPresent() ? Stream.of(CaseFacts.AGE) : Stream.empty();
        return Stream.concat(age, known(file, CaseFacts.APPEARS_UNDER_18));
    }

    private static Stream<CaseFact<?>> childAtRisk(Field.Evidence.Sought sought) {
        CaseFile file = sought.file();
        if (sought.derived().filter(derived -> derived.childAtRisk().isYes()).isEmpty()) {
            return Stream.empty();
        }
        boolean byDefault = sought.derived()
                .filter(derived -> derived.childByDefault().isYes())
                .isPresent();
        Stream<CaseFact<?>> alone = DerivedOfChild.isAlone(file.situation()) && !byDefault
                ? Stream.of(CaseFacts.ACCOMPANIED)
                : Stream.empty();
        return Stream.of(
                        yes(
                                file,
                                CaseFacts.IMMEDIATE_DANGER,
                                CaseFacts.SELF_HARM_RISK,
                                CaseFacts.ASSAULTED_WITHIN_72_HOURS,
                                CaseFacts.GUARDIAN_SUSPECTED),
                        where(file, CaseFacts.GUARDIAN_PRESENT, Answer::isNo),
                        alone)
                .flatMap(facts -> facts);
    }

    @SafeVarargs
    private static Stream<CaseFact<?>> yes(CaseFile file, CaseFact<Answer>... facts) {
        return Stream.of(facts).filter(fact -> fact.of(file).isYes()).map(fact -> fact);
    }

    private static Stream<CaseFact<?>> known(CaseFile file, CaseFact<?>... facts) {
        return Stream.<CaseFact<?>>of(facts).filter(fact -> fact.isKnown(file));
    }

    private static <T> Stream<CaseFact<?>> where(CaseFile file, CaseFact<T> fact, Predicate<T> holds) {
        return holds.test(fact.of(file)) ? Stream.of(fact) : Stream.empty();
    }
}
