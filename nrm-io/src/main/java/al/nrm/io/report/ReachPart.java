package al.nrm.io.report;

import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Hotline;
import java.util.List;
import java.util.regex.Pattern;

/** How to reach somebody: telephone numbers that can be touched to be called, hours, and whether anybody checked them. */
final class ReachPart {
    private static final Pattern CALLABLE = Pattern.compile("[+0-9][0-9 ()./-]{2,30}");

    private final ReportContext telling;
    private final Labels labels;
    private final Markup html;

    ReachPart(ReportContext telling, Markup html) {
        this.telling = telling;
        this.labels = telling.labels();
        this.html = html;
    }

    void offices(List<AgencyOffice> offices) {
        html.open("ul", "class", "reach");
        if (offices.isEmpty()) {
            html.element("li", labels.of("duties.office-unknown"), "class", "unknown");
        }
        for (AgencyOffice office : offices) {
            html.open("li").text(telling.name(office.name()) + ": ");
            phones(office.phones());
            office.hours().ifPresent(open -> html.text("; " + labels.of("office.hours", open)));
            if (office.verifiedOn().isEmpty()) {
                mark("office.unverified");
            }
            html.close();
        }
        html.close();
    }

    /** A line is shown beside an agency, never alone, since it may not be answered. */
    void hotlines() {
        List<Hotline> hotlines = telling.glossary().directory().hotlines();
        if (hotlines.isEmpty()) {
            return;
        }
        html.open("div", "class", "lines").element("p", labels.of("duties.hotlines"));
        html.open("ul", "class", "reach");
        for (Hotline line : hotlines) {
            html.open("li").text(telling.name(line.name()) + ": ");
            phones(line.phones());
            if (line.verifiedOn().isEmpty()) {
                mark("office.unverified");
            }
            html.close();
        }
        html.close().close();
    }

    void phones(List<String> phones) {
        if (phones.isEmpty()) {
            html.text(labels.of("duties.phone-unknown"));
        }
        for (int i = 0; i < phones.size(); i++) {
            String phone = phones.get(i);
            html.text(i == 0 ? "" : ", ");
            if (CALLABLE.matcher(phone).matches()) {
                html.element(
                        "a",
                        labels.of("phone", phone),
                        "class",
                        "phone",
                        "href",
                        "tel:" + phone.replaceAll("[^+0-9]", ""));
            } else {
                html.text(labels.of("phone", phone));
            }
        }
    }

    void mark(String key) {
        html.text(" ").element("span", labels.of(key), "class", "mark");
    }
}
