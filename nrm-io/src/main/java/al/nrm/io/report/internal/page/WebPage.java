package al.nrm.io.report.internal.page;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** The frame of every HTML page: head, policy, style sheet. Nothing is loaded from anywhere, and no robot indexes it. */
public final class WebPage {
    private static final String POLICY =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private WebPage() {}

    /**
     * Writes a page.
     *
     * @param title its title
     * @param style its style sheet
     * @param language the language of its words
     * @param body writes what is inside the body
     * @return a whole page
     */
    public static String of(String title, String style, TextLanguage language, Consumer<Markup> body) {
        return of(title, style, language, POLICY, body);
    }

    /**
     * Writes a page with a script. The policy of the page lets this script run and no other.
     *
     * @param title its title
     * @param style its style sheet
     * @param script its script, which runs when everything inside the body was read
     * @param language the language of its words
     * @param body writes what is inside the body
     * @return a whole page
     */
    public static String withScript(
            String title, String style, String script, TextLanguage language, Consumer<Markup> body) {
        String policy = POLICY + "; script-src 'sha256-" + Markup.scriptHash(script) + "'";
        return of(title, style, language, policy, page -> {
            body.accept(page);
            page.script(script);
        });
    }

    private static String of(String title, String style, TextLanguage language, String policy, Consumer<Markup> body) {
        Markup html = Markup.page();
        html.block("html", at("lang", language.name().toLowerCase(Locale.ROOT)), () -> {
            html.block("head", at(), () -> {
                html.empty("meta", at("charset", "utf-8"));
                html.empty("meta", at("http-equiv", "Content-Security-Policy", "content", policy));
                html.empty("meta", at("name", "viewport", "content", "width=device-width, initial-scale=1"));
                html.empty("meta", at("name", "robots", "content", "noindex, nofollow"));
                html.empty("meta", at("name", "referrer", "content", "no-referrer"));
                // Without it a browser asks the network for one.
                html.empty("link", at("rel", "icon", "href", "data:,"));
                html.element("title", title, at());
                html.style(style);
            });
            html.block("body", at(), () -> body.accept(html));
        });
        return html.toString();
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
