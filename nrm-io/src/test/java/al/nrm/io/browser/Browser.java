package al.nrm.io.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * A browser in which tests look at pages. Its one implementation is compiled and its dependencies are fetched only where
 * the environment variable {@value #VARIABLE} names a Chromium, so that nobody else needs either.
 */
public interface Browser {
    String VARIABLE = "NRM_BROWSER";

    /** The browser of this machine, which must have one; the same for all tests of a process, since starting it is dear. */
    static Browser ofThisMachine() {
        return OfThisProcess.STARTED;
    }

    /** Started when the first test asks for it, stopped when the process ends. */
    final class OfThisProcess {
        private static final Browser STARTED = started();

        private OfThisProcess() {}

        private static Browser started() {
            Browser browser = ServiceLoader.load(Browser.class).findFirst().orElseThrow();
            browser.start(Path.of(System.getenv(VARIABLE)));
            Runtime.getRuntime().addShutdownHook(new Thread(browser::stop));
            return browser;
        }
    }

    void start(Path program);

    /** Opens a page, {@code width} CSS pixels wide. */
    Sight look(Path page, int width);

    /** The same in a browser that runs no script. */
    Sight lookWithoutScripts(Path page, int width);

    void stop();

    /** A page that is being looked at. */
    interface Sight extends AutoCloseable {
        /** What the console complains of. */
        List<String> complaints();

        /** What was asked of the network, but for the page itself. */
        List<String> requests();

        /** How wide the content is, in CSS pixels. */
        int contentWidth();

        /** Findings of axe-core that are serious or critical, with what they are about. */
        List<String> findings();

        /** Makes the window {@code width} CSS pixels wide. */
        void resize(int width);

        /** Asks for dark colours, or for light ones. */
        void darken(boolean dark);

        /** How far below the top of the page the first element of a CSS selector begins, in CSS pixels. */
        int top(String selector);

        /** What can be touched and is less than {@code least} CSS pixels wide or high, in words. */
        List<String> smallTargets(int least);

        /** On how many sheets the page is printed without what a CSS selector finds. */
        int sheetsWithout(String selector);

        /** All text that is printed. */
        String printedText();

        /** The first screen of a telephone as a picture in the PNG format. */
        void firstScreen(Path file);

        /** Opens everything that opens. */
        void openAll();

        /** Clicks on the first element that a CSS selector finds. */
        void click(String selector);

        /** All text that is to be seen, white space as one space. */
        String text();

        /** The text of each element that a CSS selector finds. */
        List<String> texts(String selector);

        /** The page as a picture in the PNG format. */
        void picture(Path file);

        /** The page as it is printed, in the PDF format. */
        void print(Path file);

        @Override
        void close();
    }
}
