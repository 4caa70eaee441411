package al.nrm.io.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The Chromium of this machine, driven through Playwright, and axe-core to judge its pages. It has one tab that runs scripts
 * and one that does not; every page is opened in one of them, since a new tab takes a new process.
 */
public final class Chromium implements Browser {
    private Playwright playwright;
    private com.microsoft.playwright.Browser browser;
    private final Map<Boolean, Page> tabs = new HashMap<>();

    @Override
    public void start(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @Override
    public Sight look(Path page, int width) {
        return look(page, width, true);
    }

    @Override
    public Sight lookWithoutScripts(Path page, int width) {
        return look(page, width, false);
    }

    private Sight look(Path page, int width, boolean scripts) {
        Page tab = tabs.computeIfAbsent(scripts, this::tab);
        tab.setViewportSize(width, 800);
        return new OnePage(tab, page);
    }

    private Page tab(boolean scripts) {
        return browser.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(scripts))
                .newPage();
    }

    @Override
    public void stop() {
        playwright.close();
    }

    private static final class OnePage implements Sight {
        private final Page page;
        private final String own;
        private final List<String> complaints = new ArrayList<>();
        private final List<String> requests = new ArrayList<>();
        private final Consumer<ConsoleMessage> onMessage =
                message -> complaints.add(message.type() + ": " + message.text());
        private final Consumer<String> onError = complaints::add;
        private final Consumer<Request> onRequest = this::note;

        OnePage(Page page, Path file) {
            this.page = page;
            this.own = file.toUri().toString();
            page.onConsoleMessage(onMessage);
            page.onPageError(onError);
            page.onRequest(onRequest);
            page.navigate(own);
        }

        private void note(Request request) {
            if (!request.url().equals(own) && !request.url().startsWith("data:")) {
                requests.add(request.url());
            }
        }

        @Override
        public List<String> complaints() {
            return List.copyOf(complaints);
        }

        @Override
        public List<String> requests() {
            return List.copyOf(requests);
        }

        @Override
        public int contentWidth() {
            return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        }

        @Override
        public List<String> findings() {
            page.evaluate(axe());
            // Told that only violations are looked at, axe does not describe every element that is right, nor its selectors.
            Object found = page.evaluate("async () => "
                    + "(await axe.run({ resultTypes: ['violations'], selectors: false })).violations"
                    + ".filter(one => ['serious', 'critical'].includes(one.impact))"
                    + ".map(one => one.id + ': ' + one.help + ': ' + one.nodes.map(node => node.html).join(' '))");
            return ((List<?>) found).stream().map(String::valueOf).toList();
        }

        @Override
        public void resize(int width) {
            page.setViewportSize(width, 640);
        }

        @Override
        public void darken(boolean dark) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        }

        @Override
        public int top(String selector) {
            return ((Number) page.locator(selector)
                            .first()
                            .evaluate("one => Math.round(one.getBoundingClientRect().top + scrollY)"))
                    .intValue();
        }

        @Override
        public List<String> smallTargets(int least) {
            Object found = page.evaluate(
                    "least => [...document.querySelectorAll('a:not(.skip), summary, button, input')].filter(one => {"
                            + " const box = one.getBoundingClientRect();"
                            + " return box.width > 0 && (box.width < least || box.height < least);"
                            + "}).map(one => one.textContent)",
                    least);
            return ((List<?>) found).stream().map(String::valueOf).toList();
        }

        @Override
        public int sheetsWithout(String selector) {
            ElementHandle style = page.addStyleTag(
                    new Page.AddStyleTagOptions().setContent(selector + " { display: none !important; }"));
            String printed = new String(
                    page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            style.evaluate("one => one.remove()");
            return (int) Pattern.compile("/Type\\s*/Page[^s]").matcher(printed).results().count();
        }

        @Override
        public String printedText() {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String text = text();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
            return text;
        }

        @Override
        public void firstScreen(Path file) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }

        @Override
        public void openAll() {
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        }

        @Override
        public void click(String selector) {
            page.locator(selector).first().click();
        }

        @Override
        public String text() {
            return String.valueOf(page.evaluate("document.body.innerText"))
                    .replaceAll("\\s+", " ");
        }

        @Override
        public List<String> texts(String selector) {
            return page.locator(selector).allInnerTexts().stream()
                    .map(text -> text.replaceAll("\\s+", " ").strip())
                    .toList();
        }

        @Override
        public void picture(Path file) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }

        @Override
        public void print(Path file) {
            page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        }

        @Override
        public void close() {
            page.offConsoleMessage(onMessage);
            page.offPageError(onError);
            page.offRequest(onRequest);
            page.navigate("about:blank");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null).setColorScheme(null));
        }

        private static String axe() {
            try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
