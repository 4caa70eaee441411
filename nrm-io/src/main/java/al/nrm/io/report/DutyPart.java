package al.nrm.io.report;

import al.nrm.casefile.Agency;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.provider.AgencyOffice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must be done, as stops on a time line: until when, by whom, who is told and how to reach them. */
final class DutyPart {
    private final ReportContext telling;
    private final Labels labels;
    private final Markup html;
    private final DutyWords words;
    private final ReachPart reach;
    private final Map<Agency, Integer> shown = new HashMap<>();

    DutyPart(ReportContext telling, Markup html) {
        this.telling = telling;
        this.labels = telling.labels();
        this.html = html;
        this.words = new DutyWords(telling);
        this.reach = new ReachPart(telling, html);
    }

    void write() {
        html.open("section", "aria-labelledby", "duties");
        html.element("h2", labels.of("page.duties"), "id", "duties", "tabindex", "-1");
        List<Duty> duties = telling.decision().duties();
        if (duties.isEmpty()) {
            html.element("p", labels.of("duties.none"));
        } else {
            html.open("ol", "class", "line");
            for (int i = 0; i < duties.size(); i = stop(duties, i)) {}
            html.close();
            if (!shown.isEmpty()) {
                reach.hotlines();
            }
        }
        html.close();
    }

    /** Writes the duties with one time limit, and says where the next one begins. */
    private int stop(List<Duty> duties, int from) {
        String when = words.when(duties.get(from));
        boolean unverified = words.isUnverified(duties.get(from));
        int to = from;
        html.open("li", "class", "stop " + tone(duties.get(from)));
        html.open("h3").text(when);
        if (unverified) {
            html.text(" ").element("span", labels.of("duties.limit-unverified"), "class", "mark");
        }
        html.close().open("ol", "class", "duties", "start", String.valueOf(from + 1));
        while (to < duties.size()
                && words.when(duties.get(to)).equals(when)
                && words.isUnverified(duties.get(to)) == unverified) {
            duty(to + 1, duties.get(to));
            to++;
        }
        html.close().close();
        return to;
    }

    private static String tone(Duty duty) {
        boolean now = duty.due()
                .map(due -> due.within().isImmediate())
                .orElse(duty.action().savesLife());
        return now ? "now" : duty.due().isPresent() ? "dated" : "open";
    }

    private void duty(int number, Duty duty) {
        html.open("li", "id", "duty-" + number);
        html.open("p", "class", "what").element("strong", labels.of(duty.action()));
        ReasonPart.why(duty.reasons(), telling, html);
        html.close().open("div", "class", "how");
        html.open("p").text(words.actor(duty));
        boolean actors = words.needsActorsOffice(duty);
        if (actors) {
            before(duty.actor());
        }
        html.close();
        if (actors) {
            offices(number, duty.actor(), duty);
        }
        duty.recipient().ifPresent(recipient -> {
            html.open("p").text(words.told(duty).orElseThrow());
            before(recipient);
            html.close();
            offices(number, recipient, duty);
        });
        duty.identity().ifPresent(identity -> {
            boolean withheld = identity == IdentitySharing.WITHHELD;
            html.element(
                    "p",
                    labels.of("duties.name", labels.of(identity)),
                    "class",
                    withheld ? "identity withheld" : "identity");
        });
        html.close().close();
    }

    /** Where the offices of an agency were shown, if they were. */
    private void before(Agency agency) {
        Integer number = shown.get(agency);
        if (number != null) {
            html.text(" ").element("a", labels.of("duties.see", number), "href", "#duty-" + number);
        }
    }

    private void offices(int number, Agency agency, Duty duty) {
        if (shown.putIfAbsent(agency, number) == null) {
            List<AgencyOffice> offices =
                    telling.glossary().directory().offices(agency, duty.county(), duty.municipality());
            reach.offices(offices);
        }
    }
}
