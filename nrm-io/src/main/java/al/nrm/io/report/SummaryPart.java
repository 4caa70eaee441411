package al.nrm.io.report;

import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.ReferralBasis;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be read in ten seconds: what is indicated, how soon, as whom, by name or not, and what comes first. */
final class SummaryPart {
    private static final int FIRST = 3;

    private SummaryPart() {}

    static void write(ReportContext telling, Markup html) {
        Decision decision = telling.decision();
        Labels labels = telling.labels();
        String tone = decision.urgency().name().toLowerCase(Locale.ROOT);
        html.open("section", "aria-labelledby", "summary", "class", "summary " + tone);
        html.element("h2", labels.of("page.summary"), "id", "summary", "class", "quiet");
        html.open("p", "class", "status");
        said(html, labels.of("head." + Labels.key(decision.status())));
        html.close();
        html.open("dl", "class", "glance");
        row(html, labels.of("head.urgency"), labels.of("head." + Labels.key(decision.urgency())), "urgency");
        row(html, labels.of("head.treat"), labels.of("head." + Labels.key(decision.treatAs())), "treat");
        boolean none = decision.referralBasis() == ReferralBasis.NONE;
        String each = none ? "" : " " + labels.of("head.name.each");
        String basis = labels.of("head." + Labels.key(decision.referralBasis()));
        row(html, labels.of("head.name"), basis + each, none ? "withheld" : "basis");
        if (!decision.pathways().isEmpty()) {
            String ways = decision.pathways().stream().map(labels::of).collect(Collectors.joining("; "));
            html.open("div").element("dt", labels.of("head.ways")).element("dd", ways);
            html.close();
        }
        html.close();
        first(decision.duties(), labels, html);
        html.close();
    }

    private static void first(List<Duty> duties, Labels labels, Markup html) {
        if (duties.isEmpty()) {
            return;
        }
        html.element("h3", labels.of("page.first")).open("ol", "class", "first");
        for (int i = 0; i < Math.min(FIRST, duties.size()); i++) {
            html.open("li")
                    .element("a", labels.of(duties.get(i).action()), "href", "#duty-" + (i + 1))
                    .close();
        }
        html.close();
        if (duties.size() > FIRST) {
            html.open("p", "class", "more")
                    .element("a", labels.of("page.more", duties.size() - FIRST), "href", "#duties")
                    .close();
        }
    }

    private static void row(Markup html, String what, String sentence, String tone) {
        html.open("div", "class", tone).element("dt", what).open("dd");
        said(html, sentence);
        html.close().close();
    }

    /** The first sentence stands out. */
    private static void said(Markup html, String sentences) {
        int end = 0;
        while (end < sentences.length() && ".:".indexOf(sentences.charAt(end)) < 0) {
            end++;
        }
        int cut = Math.min(sentences.length(), end + 1);
        html.element("strong", sentences.substring(0, cut)).text(sentences.substring(cut));
    }
}
