package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.indicator.IndicatorCatalogue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables in Google's Common Expression Language: an expression a key, compiled once, each seeing the keys before it. */
final class CelTables {
    private static final List<String> NUMBERS = List.of(
            "years", "actYes", "actNo", "actAsked", "meansYes", "meansNo", "meansAsked", "purposeYes", "purposeNo",
            "purposeAsked");
    private static final List<String> TRUTHS = List.of("ageEstablished", "typesKnown");
    private static final List<String> CODES = List.of(
            "ageBasis", "appearsUnder18", "formal", "ended", "beganUnder18", "accompanied", "companionSuspected",
            "guardianSuspected", "guardianPresent", "exploiterIsFamily", "selfHarmRisk", "assaulted", "medicalEmergency",
            "immediateDanger", "pregnant", "exploiterKnows", "lastContact", "consent");

    private final Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();
    private final CelCompiler compiler;
    private final CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
    private final IndicatorCatalogue catalogue;

    CelTables(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
        NUMBERS.forEach(name -> builder.addVar(name, SimpleType.INT));
        TRUTHS.forEach(name -> builder.addVar(name, SimpleType.BOOL));
        CODES.forEach(name -> builder.addVar(name, SimpleType.STRING));
        List.of("treatAs", "childAtRisk", "act", "means", "purpose", "status")
                .forEach(name -> builder.addVar(name, SimpleType.STRING));
        compiler = builder.build();
        add("treatAs", """
                ageEstablished ? (years < 18 ? 'CHILD'
                    : appearsUnder18 != 'YES' || ageBasis == 'DOCUMENT' ? 'ADULT' : 'PRESUMED_CHILD')
                : (years >= 0 && years < 18) || appearsUnder18 != 'NO' ? 'PRESUMED_CHILD' : 'ADULT'""");
        add("childAtRisk", """
                treatAs != 'ADULT' && (immediateDanger == 'YES' || selfHarmRisk == 'YES' || assaulted == 'YES'
                    || guardianSuspected == 'YES' || guardianPresent == 'NO'
                    || (accompanied == 'NO' && guardianPresent != 'YES'
                        && (treatAs == 'CHILD' || (years >= 0 && years < 18) || appearsUnder18 == 'YES')))
                ? 'YES' : 'NO'""");
        add("act", "actYes > 0 ? 'YES' : actNo == actAsked ? 'NO' : 'UNKNOWN'");
        add("means", "meansYes > 0 ? 'YES' : meansNo == meansAsked ? 'NO' : 'UNKNOWN'");
        add("purpose", "typesKnown || purposeYes > 0 ? 'YES' : purposeNo == purposeAsked ? 'NO' : 'UNKNOWN'");
        add("status", """
                formal == 'VICTIM' ? 'FORMALLY_IDENTIFIED'
                : act == 'YES' && purpose == 'YES' && (treatAs != 'ADULT' || beganUnder18 == 'YES' || means == 'YES')
                    ? 'POTENTIAL_VICTIM'
                : means == 'YES' || purpose == 'YES' ? 'UNDER_ASSESSMENT'
                : treatAs != 'ADULT' && act == 'YES' && accompanied == 'NO' ? 'UNDER_ASSESSMENT'
                : formal == 'PENDING' || ended != 'UNKNOWN' || beganUnder18 == 'YES'
                    || !(lastContact in ['NONE', 'UNKNOWN']) || exploiterKnows == 'YES' || exploiterIsFamily == 'YES'
                    || companionSuspected == 'YES' || guardianSuspected == 'YES' ? 'UNDER_ASSESSMENT'
                : 'NO_INDICATION'""");
        add("urgency", """
                medicalEmergency == 'YES' || immediateDanger == 'YES' || selfHarmRisk == 'YES' ? 'IMMEDIATE'
                : lastContact in ['ONGOING', 'WITHIN_A_WEEK'] || exploiterKnows == 'YES' || companionSuspected == 'YES'
                    || ended == 'NO' ? 'IMMEDIATE'
                : assaulted == 'YES' || childAtRisk == 'YES' || (status != 'NO_INDICATION' && (treatAs != 'ADULT'
                    || pregnant == 'YES' || lastContact == 'WITHIN_A_MONTH')) ? 'URGENT'
                : 'STANDARD'""");
        add("basis", """
                childAtRisk == 'YES' ? 'CHILD'
                : status == 'NO_INDICATION' ? 'NONE'
                : treatAs != 'ADULT' ? 'CHILD'
                : immediateDanger == 'YES' ? 'DANGER_TO_LIFE'
                : consent == 'YES' ? 'CONSENT' : 'NONE'""");
    }

    private void add(String key, String expression) {
        try {
            programs.put(key, runtime.createProgram(compiler.compile(expression).getAst()));
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    TableAnswers decide(CaseFile file) {
        Map<String, Object> facts = TableFacts.of(file, catalogue);
        try {
            for (Map.Entry<String, CelRuntime.Program> program : programs.entrySet()) {
                facts.put(program.getKey(), program.getValue().eval(facts));
            }
        } catch (CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
        return TableAnswers.of(facts);
    }
}
