package al.nrm.io.report;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Identity;
import al.nrm.decision.Decision;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision as one HTML page: what it is in a glance, then what to do on a time line, what to keep in mind, where to,
 * what to find out, and why, as a tree that opens. The page is a single file, works without scripts, asks no network for
 * anything, and prints on A4.
 *
 * <p>It shows no name and no note: it does not look at them, unless it is asked for by {@link #withIdentity}.
 */
public final class DecisionPage {
    private static final String STYLE = style("decision.css");

    private final ReferenceData glossary;

    private DecisionPage(ReferenceData glossary) {
        this.glossary = glossary;
    }

    /**
     * @param glossary what the ids in the decisions stand for
     */
    public static DecisionPage with(ReferenceData glossary) {
        return new DecisionPage(glossary);
    }

    /** The page of a decision whose case is not at hand: facts are named, their values are not shown. */
    public String of(Decision decision, TextLanguage language) {
        return page(decision, Optional.empty(), Optional.empty(), language);
    }

    /**
     * The page of a decision beside its case.
     *
     * @throws IllegalArgumentException if the decision is about another case
     */
    public String of(Decision decision, CaseFile file, TextLanguage language) {
        return page(decision, Optional.of(file), Optional.empty(), language);
    }

    /**
     * The page of a decision beside its case, with the identity that the case holds: for the agency that keeps the case,
     * never to be handed on.
     *
     * @throws IllegalArgumentException if the decision is about another case
     */
    public String withIdentity(Decision decision, CaseFile file, TextLanguage language) {
        return page(decision, Optional.of(file), file.person().identity(), language);
    }

    private String page(
            Decision decision, Optional<CaseFile> file, Optional<Identity> identity, TextLanguage language) {
        if (file.filter(known -> !known.id().equals(decision.caseId())).isPresent()) {
            throw new IllegalArgumentException("The decision is about another case.");
        }
        ReportContext telling = new ReportContext(decision, file, glossary, Labels.in(language));
        Labels labels = telling.labels();
        Markup html = begin(labels.of("page.title", decision.caseId()), STYLE, language);
        html.element("a", labels.of("page.skip"), "class", "skip", "href", "#duties");
        html.open("header");
        html.element("h1", labels.of("page.title", decision.caseId()));
        html.element("p", labels.of("page.of", telling.day(decision.asOf())), "class", "about");
        html.close();
        html.open("main");
        identity.ifPresent(known -> IdentityPart.write(known, telling, html));
        SummaryPart.write(telling, html);
        new DutyPart(telling, html).write();
        SafeguardPart.write(telling, html);
        new ServicePart(telling, html).write();
        FindOutPart.write(telling, html);
        new ReasonPart(telling, html).write();
        UnverifiedPart.write(telling, html);
        html.close();
        foot(telling, html);
        return html.close().close().toString();
    }

    /** Begins a page of the product: nothing on it is loaded from anywhere, and nobody indexes it. */
    static Markup begin(String title, String style, TextLanguage language) {
        Markup html = Markup.page();
        html.open("html", "lang", language.name().toLowerCase(Locale.ROOT)).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "robots", "content", "noindex, nofollow");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        // Without it a browser asks the network for one.
        html.empty("link", "rel", "icon", "href", "data:,");
        html.element("title", title);
        return html.style(style).close().open("body");
    }

    /** A style sheet of the product. */
    static String style(String name) {
        try (InputStream in = Objects.requireNonNull(DecisionPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void foot(ReportContext telling, Markup html) {
        Decision decision = telling.decision();
        Labels labels = telling.labels();
        html.open("footer");
        html.element("p", labels.of("foot.advice"), "class", "advice");
        html.element("p", labels.of("foot.case", decision.caseId(), telling.day(decision.asOf())));
        html.element(
                "p",
                labels.of(
                        "foot.made",
                        decision.pack().id(),
                        decision.pack().version(),
                        decision.pack().sha256(),
                        decision.directory().sha256(),
                        decision.library().version()),
                "class",
                "hash");
        html.close();
    }
}
