package al.nrm.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was promised, beside what a run gave. */
final class Promises {
    private final List<Promise> promises = new ArrayList<>();

    /**
     * One of them.
     *
     * @param must the figure that it must reach, or may not exceed
     * @param aim a better one that is wished for; equal to {@code must} where there is none
     * @param atLeast whether more is better
     */
    private record Promise(String what, double measured, String unit, double must, double aim, boolean atLeast) {
        boolean reaches(double figure) {
            return atLeast ? measured >= figure : measured <= figure;
        }

        String row() {
            String sign = atLeast ? "≥ " : "≤ ";
            String reached = reaches(aim) ? "yes" : reaches(must) ? "the must, not the aim" : "**no**";
            String wished = aim == must ? "" : sign + figure(aim, unit);
            return "| %s | %s | %s | %s | %s |".formatted(what, figure(measured, unit), sign + figure(must, unit), wished, reached);
        }

        private static String figure(double figure, String unit) {
            return String.format(Locale.ROOT, figure < 10 ? "%.2f%s" : "%.1f%s", figure, unit);
        }
    }

    Promises(Results of) {
        double decide = of.score("DecideBenchmark.product");
        least("`decide` against naive Drools, decisions a second", decide / of.score("DecideBenchmark.naiveDrools"), 2.5, 4);
        most("`decide` against plain Java, time", of.score("DecideBenchmark.plainJava") / decide, "", 30, 15);
        least("two threads against one, decisions a second", of.score("DecideBenchmark.productOnTwoThreads") / decide, 1.6, 1.8);
        double kilobytes = of.allocated("DecideBenchmark.product") / 1000;
        most("allocated for a decision", kilobytes, " KB", 32, 32);
        String latency = "LatencyBenchmark.decide";
        double tail = of.percentile(latency, "99.0") / of.percentile(latency, "50.0");
        most("99th percentile against the median", tail, "", 4, 4);
        most("an explanation against its decision, time", decide / of.score("DecideBenchmark.explain"), "", 0.25, 0.25);
        double tables = of.score("TableBenchmark.productWithReasons");
        least("tables: against dev.cel", tables / of.score("TableBenchmark.cel"), 1, 1);
        least("tables: against Kie DMN", tables / of.score("TableBenchmark.kieDmn"), 1, 1);
        most("1,600 rules against 100, time", of.score("ScaleBenchmark.rules/1600") / of.score("ScaleBenchmark.rules/100"), "", 1.3, 1.3);
        double providers = of.score("ScaleBenchmark.providers/1000") / of.score("ScaleBenchmark.providers/10");
        most("1,000 providers against 10, time", providers, "", 100, 100);
        String half = "LatencyBenchmark.questionsOfAHalfFilledForm";
        most("questions of a half-filled form, median", of.percentile(half, "50.0") / 1000, " ms", 50, 50);
        double first = of.start("product");
        most("first decision against plain Java, time", first / of.start("plainJava"), "", 5, 5);
        most("the same, both with an archive of classes", of.start("productWithArchive") / of.start("plainJavaWithArchive"), "", 3, 3);
        least("first decision against compiling rules at run time", of.start("compiledAtRunTime") / first, 6, 6);
    }

    private void least(String what, double measured, double must, double aim) {
        promises.add(new Promise(what, measured, "", must, aim, true));
    }

    private void most(String what, double measured, String unit, double must, double aim) {
        promises.add(new Promise(what, measured, unit, must, aim, false));
    }

    List<String> rows() {
        return promises.stream().map(Promise::row).toList();
    }
}
