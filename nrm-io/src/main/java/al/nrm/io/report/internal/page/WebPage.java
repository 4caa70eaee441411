package al.nrm.io.report.internal.page;

import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The frame of every HTML page: head, policy, style sheet. */
public final class WebPage {
    private WebPage() {}

    /** Begins a page of the product: nothing on it is loaded from anywhere, and nobody indexes it. */
    public static Markup begin(String title, String style, TextLanguage language) {
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

    /**
     * Reads a style sheet.
     *
     * @param beside the class in whose package the file is
     * @param name the name of the file
     */
    public static String style(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
