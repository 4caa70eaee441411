package al.nrm.io.report;

/** What the decision rests on and nobody has verified. */
final class UnverifiedPart {
    private UnverifiedPart() {}

    static void write(ReportContext telling, Markup html) {
        if (telling.decision().unverified().isEmpty()) {
            return;
        }
        Labels labels = telling.labels();
        html.open("section", "aria-labelledby", "unverified");
        html.element("h2", labels.of("page.unverified"), "id", "unverified");
        html.element("p", labels.of("unverified.lead"));
        UnverifiedWords.of(telling).forEach((kind, named) -> {
            html.element("h3", labels.of("unverified." + kind)).open("ul");
            named.forEach((id, name) -> {
                html.open("li").text(name.isEmpty() ? "" : name + " ");
                html.element("code", id).close();
            });
            html.close();
        });
        html.close();
    }
}
