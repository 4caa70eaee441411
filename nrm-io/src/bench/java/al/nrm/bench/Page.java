package al.nrm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the figures of a run into the marked places of {@code docs/performance.md}, and draws its charts. */
final class Page {
    private final Results of;

    Page(Results of) {
        this.of = of;
    }

    void fill(Path page, Path charts) throws IOException {
        String text = Files.readString(page);
        text = between(text, "machine", List.of(machine()));
        text = between(text, "promises", promises());
        text = between(text, "decide", decide());
        text = between(text, "wait", waiting());
        text = between(text, "tables", tables());
        text = between(text, "scale", scale());
        text = between(text, "open", open());
        text = between(text, "start", start());
        Files.writeString(page, text);
        Files.writeString(charts.resolve("decide.svg"), decideChart().svg());
        Files.writeString(charts.resolve("tables.svg"), tablesChart().svg());
        Files.writeString(charts.resolve("scale.svg"), scaleChart().svg());
        Files.writeString(charts.resolve("start.svg"), startChart().svg());
    }

    private static String between(String text, String name, List<String> lines) {
        String begin = "<!-- figures: " + name + " -->\n";
        String end = "<!-- end -->";
        int from = text.indexOf(begin);
        if (from < 0) {
            throw new IllegalArgumentException("The page has no place for " + name);
        }
        int to = text.indexOf(end, from);
        return text.substring(0, from) + begin + String.join("\n", lines) + "\n" + text.substring(to);
    }

    private String machine() {
        return ("%s: %s, %s cores, %s GB, %s; %s. Load of the machine just before: %s.")
                .formatted(
                        of.machine("date"),
                        of.machine("processor"),
                        of.machine("cores"),
                        of.machine("memoryGigabytes"),
                        of.machine("system"),
                        of.machine("java"),
                        of.machine("loadBefore"));
    }

    private List<String> promises() {
        List<String> lines = table("what", "measured", "must", "aim", "reached");
        lines.addAll(new Promises(of).rows());
        return lines;
    }

    private List<String> decide() {
        List<String> lines = table("contestant", "a second", "± %", "µs each", "allocated", "time against `decide`");
        lines.add(decideRow("**`decide` with all reasons**", "product"));
        lines.add(decideRow("`decide` on two threads", "productOnTwoThreads"));
        lines.add(decideRow("naive Drools, without reasons", "naiveDrools"));
        lines.add(decideRow("plain Java", "plainJava"));
        lines.add(decideRow("read JSON, decide, write JSON", "readDecideWrite"));
        lines.add(decideRow("read JSON", "read"));
        lines.add(decideRow("write JSON", "write"));
        lines.add(decideRow("explain a decision", "explain"));
        return lines;
    }

    private String decideRow(String label, String benchmark) {
        String name = "DecideBenchmark." + benchmark;
        double score = of.score(name);
        return row(
                label,
                whole(score),
                decimal(of.error(name) * 100),
                decimal(1e6 / score),
                decimal(of.allocated(name) / 1000) + " KB",
                factor(of.score("DecideBenchmark.product") / score));
    }

    private List<String> waiting() {
        List<String> lines = table("who waits for", "median", "99th percentile", "ratio");
        lines.add(waitRow("a decision, µs", "LatencyBenchmark.decide", 1));
        lines.add(waitRow("the questions of an empty form, ms", "LatencyBenchmark.questionsOfAnEmptyForm", 1000));
        lines.add(waitRow("the questions of a half-filled form, ms", "LatencyBenchmark.questionsOfAHalfFilledForm", 1000));
        return lines;
    }

    private String waitRow(String label, String benchmark, double unit) {
        double median = of.percentile(benchmark, "50.0");
        double slow = of.percentile(benchmark, "99.0");
        return row(label, decimal(median / unit), decimal(slow / unit), factor(slow / median));
    }

    private List<String> tables() {
        List<String> lines = table("contestant", "a second", "± %", "µs each", "the product against it");
        for (String[] one : new String[][] {
            {"**`decide` with reasons**", "productWithReasons"}, {"dev.cel", "cel"}, {"Kie DMN", "kieDmn"}
        }) {
            String name = "TableBenchmark." + one[1];
            double score = of.score(name);
            double against = of.score("TableBenchmark.productWithReasons") / score;
            lines.add(row(one[0], whole(score), decimal(of.error(name) * 100), decimal(1e6 / score), factor(against)));
        }
        return lines;
    }

    private List<String> scale() {
        List<String> lines = table("what there is more of", "µs each", "against the least");
        for (String rules : List.of("100", "400", "1600")) {
            lines.add(scaleRow(rules + " rules", "ScaleBenchmark.rules/" + rules, "ScaleBenchmark.rules/100"));
        }
        for (String providers : List.of("10", "100", "1000")) {
            lines.add(scaleRow(
                    providers + " providers", "ScaleBenchmark.providers/" + providers, "ScaleBenchmark.providers/10"));
        }
        return lines;
    }

    private String scaleRow(String label, String benchmark, String least) {
        return row(label, decimal(of.score(benchmark)), factor(of.score(benchmark) / of.score(least)));
    }

    private List<String> open() {
        List<String> lines = table("what is opened, in a fresh JVM", "ms", "± %");
        lines.add(openRow("the bundled pack", "OpenBenchmark.bundled"));
        lines.add(openRow("an own pack, read and checked", "OpenBenchmark.ownPackCold"));
        return lines;
    }

    private String openRow(String label, String benchmark) {
        return row(label, decimal(of.score(benchmark)), decimal(of.error(benchmark) * 100));
    }

    private List<String> start() {
        List<String> lines = table("program, from start to end", "median ms", "shortest", "longest", "against the product");
        lines.add(startRow("**the product, one case**", "product"));
        lines.add(startRow("plain Java, same JSON library", "plainJava"));
        lines.add(startRow("**the product**, with an archive of classes", "productWithArchive"));
        lines.add(startRow("plain Java, with an archive of classes", "plainJavaWithArchive"));
        lines.add(startRow("the same criteria compiled by Drools at start", "compiledAtRunTime"));
        lines.add(startRow("`java -jar nrm.jar decide`, questions and text included", "nrmDecide"));
        lines.add(startRow("`nrm decide`, the script, likewise", "nrmDecideByLauncher"));
        return lines;
    }

    private String startRow(String label, String program) {
        return row(
                label,
                whole(of.start(program)),
                whole(of.start(program, "shortestMillis")),
                whole(of.start(program, "longestMillis")),
                factor(of.start(program) / of.start("product")));
    }

    private Bars decideChart() {
        Bars bars = new Bars("Decisions a second, one thread", "more is better; the darker bars are the product's");
        perSecond(bars, true, "decide with all reasons", "DecideBenchmark.product");
        perSecond(bars, true, "the same on two threads", "DecideBenchmark.productOnTwoThreads");
        perSecond(bars, false, "naive Drools, no reasons", "DecideBenchmark.naiveDrools");
        perSecond(bars, false, "plain Java, no reasons", "DecideBenchmark.plainJava");
        perSecond(bars, true, "read JSON, decide, write JSON", "DecideBenchmark.readDecideWrite");
        return bars;
    }

    private Bars tablesChart() {
        Bars bars = new Bars("What tables can express, decisions a second", "more is better; only the product gives reasons");
        perSecond(bars, true, "decide with reasons", "TableBenchmark.productWithReasons");
        perSecond(bars, false, "dev.cel", "TableBenchmark.cel");
        perSecond(bars, false, "Kie DMN", "TableBenchmark.kieDmn");
        return bars;
    }

    private void perSecond(Bars bars, boolean ours, String label, String benchmark) {
        double score = of.score(benchmark);
        if (ours) {
            bars.ours(label, score, whole(score));
        } else {
            bars.other(label, score, whole(score));
        }
    }

    private Bars scaleChart() {
        Bars bars = new Bars("Time of a decision, as packs and directories grow", "microseconds; less is better");
        for (String rules : List.of("100", "400", "1600")) {
            double score = of.score("ScaleBenchmark.rules/" + rules);
            bars.ours(rules + " rules", score, decimal(score));
        }
        for (String providers : List.of("10", "100", "1000")) {
            double score = of.score("ScaleBenchmark.providers/" + providers);
            bars.ours(providers + " providers", score, decimal(score));
        }
        return bars;
    }

    private Bars startChart() {
        return new Bars("The first decision of a fresh JVM", "milliseconds from start to end; less is better")
                .ours("the product", of.start("product"), whole(of.start("product")))
                .ours("the product, archive", of.start("productWithArchive"), whole(of.start("productWithArchive")))
                .other("plain Java", of.start("plainJava"), whole(of.start("plainJava")))
                .other("plain Java, archive", of.start("plainJavaWithArchive"), whole(of.start("plainJavaWithArchive")))
                .other("compiled at start", of.start("compiledAtRunTime"), whole(of.start("compiledAtRunTime")));
    }

    private static List<String> table(String... heads) {
        List<String> lines = new ArrayList<>();
        lines.add(row(heads));
        lines.add("|---".repeat(heads.length) + "|");
        return lines;
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String whole(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure);
    }

    private static String decimal(double figure) {
        return String.format(Locale.ROOT, "%,.1f", figure);
    }

    private static String factor(double figure) {
        return String.format(Locale.ROOT, "%,.2f", figure);
    }
}
