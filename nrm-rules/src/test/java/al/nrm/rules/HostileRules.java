package al.nrm.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rule files of somebody who wants more than to decide cases, or who wants the reader to stumble. */
final class HostileRules {
    private static final String HEAD = "  @sq(\"Rregull i shpikur.\")\n  @en(\"An invented rule.\")\n"
            + "  @cite(\"policy\")\n  @inForce(\"2005-07-18..\")\n";
    private static final String THEN = "conclude.safeguard( Safeguard.MEANS_NOT_REQUIRED );";
    private final Map<String, String> files = new LinkedHashMap<>();

    /** Name to the text of a criteria file. */
    static Map<String, String> all() {
        HostileRules rules = new HostileRules();
        rules.code();
        rules.language();
        rules.disguise();
        rules.size();
        return rules.files;
    }

    static String rule(String when, String then) {
        return "rule \"hostile.rule\"\n" + HEAD + "when\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    private void when(String name, String when) {
        files.put("when " + name, rule(when, THEN));
    }

    private void then(String name, String then) {
        files.put("then " + name, rule("Person( child == Answer.YES )", then));
    }

    private void before(String name, String text) {
        files.put("file " + name, text + "\n" + rule("Person( child == Answer.YES )", THEN));
    }

    private void head(String name, String text) {
        files.put("head " + name, rule("Person( child == Answer.YES )", THEN).replace("when\n", text + "\nwhen\n"));
    }

    private void code() {
        then("static call", "al.nrm.rules.Canary.touch();");
        then("static call after a conclusion", THEN + " al.nrm.rules.Canary.touch();");
        then("call in an argument", "conclude.status( al.nrm.rules.Canary.touch() );");
        then("exit", "System.exit( 1 );");
        then("property", "System.setProperty( \"nrm.canary\", \"dead\" );");
        then("process", "Runtime.getRuntime().exec( \"touch target/canary\" );");
        then("file", "new java.io.File( \"target/canary\" ).createNewFile();");
        then("loop", "while ( true ) { }");
        then("thread", "new Thread( () -> {} ).start();");
        then("reflection", "conclude.getClass().getClassLoader();");
        then("engine", "drools.halt(); kcontext.getKieRuntime();");
        then("insert", "insert( new Object() );");
        then("modify", "modify( conclude ) { }");
        then("block", "{ " + THEN + " }");
        then("assignment", "x = 1;");
        then("chained call", "conclude.status( Status.NO_INDICATION ).getClass();");
        then("nothing between", "conclude.status( Status.NO_INDICATION ) conclude.status( Status.NO_INDICATION );");
        when("eval", "eval( al.nrm.rules.Canary.touch() )");
        when("inline code", "Person( al.nrm.rules.Canary.touch() )");
        when("call of a field", "Person( child.getClass() == Answer.YES )");
        when("construction", "Person( child == new Answer() )");
        when("boolean expression", "Person( child == Answer.YES || Canary.touch() )");
        when("arithmetic", "Person( age + 1 < parameter( \"age-of-majority\" ) )");
        when("regular expression", "Person( child matches \"(a+)+b\" )");
        when("soundslike", "Person( child soundslike \"yes\" )");
        when("memberOf", "Person( child memberOf Answer )");
        when("any object", "Object()");
        when("foreign type", "java.lang.Runtime()");
        before("import", "import java.lang.Runtime;");
        before("static import", "import static al.nrm.rules.Canary.touch;");
        before("package", "package al.nrm.rules;");
        before("global", "global java.util.List list;");
        before("function", "function boolean touch() { return al.nrm.rules.Canary.touch(); }");
        before("query", "query \"people\"\n  Person()\nend");
        before("declare", "declare Person\n  x : String\nend");
        before("declare trait", "declare trait Person\nend");
        before("enum", "declare enum Answer YES( 1 ); end");
        before("unit", "unit al.nrm.rules.Canary;");
        before("dialect", "dialect \"mvel\"");
        before("entry point", "declare entry-point \"door\" end");
        before("window", "declare window W Person() over window:length( 1 ) from entry-point x end");
        before("accumulate import", "import acc al.nrm.rules.Canary touch;");
    }

    private void language() {
        head("salience", "  salience 10");
        head("computed salience", "  salience ( al.nrm.rules.Canary.touch() ? 1 : 0 )");
        head("no-loop", "  no-loop true");
        head("agenda-group", "  agenda-group \"0\"");
        head("timer", "  timer( cron: * * * * * ? )");
        head("enabled", "  enabled ( al.nrm.rules.Canary.touch() )");
        head("duration", "  duration 1000");
        head("dialect", "  dialect \"mvel\"");
        head("calendars", "  calendars \"c\"");
        head("date-effective", "  date-effective \"1-Jan-2000\"");
        head("attributes", "  attributes\n  lock-on-active true");
        head("unknown metadata", "  @Propagation( IMMEDIATE )");
        head("metadata twice", "  @cite(\"policy\")");
        head("metadata with fields", "  @policy( value = \"x\", other = 1 )");
        files.put(
                "head extends",
                rule("Person( child == Answer.YES )", THEN)
                        .replace("\"hostile.rule\"", "\"hostile.rule\" extends \"status.formal\""));
        when("from", "Person() from al.nrm.rules.Canary.touch()");
        when("collect", "java.util.List() from collect( Person() )");
        when("accumulate", "accumulate( Person(); count() )");
        when("old accumulate", "Number() from accumulate( Person(), init( ), action( ), result( 1 ) )");
        when("forall", "forall( Person() Person( child == Answer.YES ) )");
        when("entry point", "Person() from entry-point \"door\"");
        when("window", "Person() over window:length( 1 )");
        when("query", "?people( )");
        when("variable", "$p : Person()");
        when("variable of a field", "Person( $c : child )");
        when("unification", "Person( x := child )");
        when("positional", "Person( Answer.YES ; )");
        when("path", "/person[ child == Answer.YES ]");
        when("named consequence", "Person() do[ x ]");
        when("branch", "Person() if ( child == Answer.YES ) break[ x ]");
        when("bare field", "Person( child )");
        when("negated field", "Person( !child )");
        when("null", "Person( child == null )");
        when("own field", "Person( child == child )");
        when("list", "Person( child in ( ) )");
        when("map", "Person( child == [ \"a\" : 1 ] )");
        when("group of codes", "Person( child == ( Answer.YES || Answer.NO ) )");
        when("half a comparison", "Person( child == Answer.YES || == Answer.NO )");
        when("cast", "Person( this#Canary.touch == true )");
        when("null-safe", "Person( child!.name == \"YES\" )");
        when("annotation", "Person() @watch( * )");
        when("nothing but not", "not");
        when("empty group", "( )");
        when("end inside", "Person( child == Answer.YES ) end");
        when("comparison of nothing", "Person( == Answer.YES )");
    }

    private void disguise() {
        before("escape in a comment", "// \\u000a import java.lang.Runtime;");
        before("escaped word", "\\u0069mport java.lang.Runtime;");
        before("letters turned around", "// \u202Etropmi\u202C");
        before("zero width", "ru\u200Ble");
        before("no-break space", "\u00A0");
        before("cyrillic", "rul\u0435 \"x\" when then end");
        before("full width", "\uFF52ule");
        before("null", "\u0000");
        before("escape sequence", "// \u001B[2J");
        before("form feed", "\f");
        before("line separator", "// \u2028 import java.lang.Runtime;");
        before("next line", "// \u0085 import java.lang.Runtime;");
        before("lone carriage return", "// a comment\r import java.lang.Runtime;");
        before("mark in the middle", " \uFEFF");
        before("unclosed comment", "/* ");
        before("unclosed quotation mark", "\"");
        before("hash comment", "# import java.lang.Runtime");
        before("shell", "#!/bin/sh");
        before("semicolons", ";;;");
        before("braces", "}");
        before("rule without quotation marks", "rule x when then end");
        before("rule with single quotation marks", "rule 'x' when then end");
        before("rule without a body", "rule \"x\"");
        before("only end", "end");
        before("then without when", "rule \"x\" then end");
        files.put("file garbage behind", rule("Person()", THEN) + "garbage");
        files.put("file cut off", rule("Person()", THEN).replace("end\n", ""));
        files.put("file cut off in a text", rule("Person()", THEN).substring(0, 40));
        files.put("file nested rule", rule("Person()\nrule \"inner\" when Person()", THEN));
    }

    private void size() {
        files.put("size long line", "// " + "x".repeat(10_000) + "\n");
        when("deep", "( ".repeat(33) + "Person()" + " )".repeat(33));
        when("very deep", "( ".repeat(4_000) + "Person()" + " )".repeat(4_000));
        when(
                "very deep constraint",
                "Person( " + "( ".repeat(4_000) + "child == Answer.YES" + " )".repeat(4_000) + " )");
        when("many nots", "not ".repeat(2_000) + "Person()");
        when("many patterns", "Person()\n".repeat(4_000));
        when("long condition", "Person( child == Answer.YES\n" + "|| child == Answer.NO\n".repeat(4_000) + ")");
        when("dots", "Person( child == " + "a.".repeat(2_000) + "b )");
        when("generics", "Person( child == " + "a<\n".repeat(2_000) + "b )");
        when("two observations", "Observation()\n  Observation()");
        files.put("size many mistakes", (rule("Persn()", "conclude.x();") + "\n").repeat(3_000));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            many.append(rule("Person()", THEN).replace("hostile.rule", "hostile.rule" + i));
        }
        files.put("size many rules", many.toString());
    }
}
