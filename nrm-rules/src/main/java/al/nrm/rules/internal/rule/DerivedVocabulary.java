package al.nrm.rules.internal.rule;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.Setting;
import al.nrm.rules.internal.fact.DerivedOfChild;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The vocabulary for facts that are derived from several facts of a case. The evidence of a derived fact are the keys that
 * made it true, as far as the case has them; one that does not hold has none.
 */
final class DerivedVocabulary {
    private static final String TYPE = "Derived";
    private static final List<CaseFact<Answer>> FOREIGN = List.of(CaseFacts.IRREGULAR_STAY, CaseFacts.ASYLUM_CLAIM);
    private static final List<CaseFact<Answer>> RISKS_OF_A_CHILD = List.of(
            CaseFacts.IMMEDIATE_DANGER,
            CaseFacts.SELF_HARM_RISK,
            CaseFacts.ASSAULTED_WITHIN_72_HOURS,
            CaseFacts.GUARDIAN_SUSPECTED);

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
     * @param holding passes on the facts that made it true in a case; none where it does not hold
     * @param read everything that it may rest on
     */
    private static Field.Evidence evidence(
            BiConsumer<Field.Evidence.Sought, Consumer<CaseFact<?>>> holding, CaseFact<?>... read) {
        List<CaseFact<?>> all = List.of(read);
        return (pointers, sought) -> {
            Consumer<CaseFact<?>> found = fact -> pointers.addAll(fact.evidence(sought.file()));
            if (sought.derived().isPresent()) {
                holding.accept(sought, found);
            } else {
                all.forEach(found);
            }
        };
    }

    private static void foreign(Field.Evidence.Sought sought, Consumer<CaseFact<?>> found) {
        CaseFile file = sought.file();
        if (!DerivedFacts.isForeign(file)) {
            return;
        }
        if (CaseFacts.NATIONALITIES.isKnown(file)) {
            found.accept(CaseFacts.NATIONALITIES);
        } else {
            yes(file, found, FOREIGN);
        }
    }

    private static void abroad(Field.Evidence.Sought sought, Consumer<CaseFact<?>> found) {
        CaseFile file = sought.file();
        if (DerivedFacts.isAbroad(file)) {
            addIf(found, CaseFacts.ABROAD, CaseFacts.ABROAD.of(file).isYes());
            addIf(found, CaseFacts.SETTING, CaseFacts.SETTING.of(file) == Setting.MISSION_ABROAD);
            addIf(found, CaseFacts.AGENCY, CaseFacts.AGENCY.of(file) == Agency.CONSULATE);
        }
    }

    private static void consentInDoubt(Field.Evidence.Sought sought, Consumer<CaseFact<?>> found) {
        CaseFile file = sought.file();
        if (DerivedFacts.isConsentInDoubt(file)) {
            addIf(found, CaseFacts.COMPANION_SUSPECTED, CaseFacts.COMPANION_SUSPECTED.isKnown(file));
            addIf(found, CaseFacts.ASKED_ALONE, CaseFacts.ASKED_ALONE.isKnown(file));
        }
    }

    private static void childByDefault(Field.Evidence.Sought sought, Consumer<CaseFact<?>> found) {
        CaseFile file = sought.file();
        if (is(sought, DerivedOfChild::childByDefault)) {
            addIf(found, CaseFacts.AGE, file.years().isPresent());
            addIf(found, CaseFacts.APPEARS_UNDER_18, CaseFacts.APPEARS_UNDER_18.isKnown(file));
        }
    }

    private static void childAtRisk(Field.Evidence.Sought sought, Consumer<CaseFact<?>> found) {
        CaseFile file = sought.file();
        if (is(sought, DerivedOfChild::childAtRisk)) {
            yes(file, found, RISKS_OF_A_CHILD);
            addIf(
                    found,
                    CaseFacts.GUARDIAN_PRESENT,
                    CaseFacts.GUARDIAN_PRESENT.of(file).isNo());
            boolean alone = DerivedOfChild.isAlone(file.situation());
            addIf(found, CaseFacts.ACCOMPANIED, alone && !is(sought, DerivedOfChild::childByDefault));
        }
    }

    private static boolean is(Field.Evidence.Sought sought, Function<DerivedOfChild, Answer> derived) {
        return sought.derived().isPresent()
                && derived.apply(sought.derived().get()).isYes();
    }

    private static void yes(CaseFile file, Consumer<CaseFact<?>> found, List<CaseFact<Answer>> facts) {
        for (CaseFact<Answer> fact : facts) {
            addIf(found, fact, fact.of(file).isYes());
        }
    }

    private static void addIf(Consumer<CaseFact<?>> found, CaseFact<?> fact, boolean holds) {
        if (holds) {
            found.accept(fact);
        }
    }
}
