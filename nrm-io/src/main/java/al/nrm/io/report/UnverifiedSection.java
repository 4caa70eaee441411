package al.nrm.io.report;

/** What the decision rests on and nobody has verified, in words, sorted by what it is. */
final class UnverifiedSection {
    private UnverifiedSection() {}

    static void write(ReportContext telling, TextPage page) {
        if (telling.decision().unverified().isEmpty()) {
            return;
        }
        Labels labels = telling.labels();
        page.title(labels.of("unverified.title"));
        page.line(1, labels.of("unverified.lead"));
        UnverifiedWords.of(telling).forEach((kind, named) -> {
            page.line(1, labels.of("unverified." + kind));
            named.forEach((id, name) -> page.item(3, "- ", name.isEmpty() ? id : name + " (" + id + ")"));
        });
    }
}
