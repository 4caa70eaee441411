package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder in which somebody does what a page says, with the program as it is delivered. */
final class Workbench {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\n");
    private static final Pattern EXIT = Pattern.compile("(?m)^\\((?:exit code|kodi i daljes) (\\d+)\\)\n\\z");
    /** What differs from one reader to the next: a count, or a hash, which is the same all over the page. */
    private static final Pattern PLACE = Pattern.compile("‹([^›]+)›");

    private static final String HASH = "SHA-256";

    private final Path folder;
    private final TextLanguage language;
    private final String pack;
    private final Map<String, String> places = new HashMap<>();

    Workbench(Path folder, TextLanguage language, String pack) {
        this.folder = folder;
        this.language = language;
        this.pack = pack;
    }

    void take(PageSteps.Step step) throws IOException {
        if (step instanceof PageSteps.Write write) {
            Path file = folder.resolve(write.file());
            assertThat(file).doesNotExist();
            Files.createDirectories(file.getParent());
            Files.writeString(file, write.text());
        } else if (step instanceof PageSteps.Append append) {
            Path file = folder.resolve(append.file());
            Files.writeString(file, Files.readString(file) + append.text());
        } else if (step instanceof PageSteps.Replace replace) {
            replace(replace);
        } else if (step instanceof PageSteps.Console console) {
            run(console.text());
        } else if (step instanceof PageSteps.Mistake mistake) {
            make(mistake);
        }
    }

    /** Takes a step that is known to be right: its files are made, and nothing is compared. */
    void prepare(PageSteps.Step step) throws IOException {
        if (step instanceof PageSteps.Console console) {
            for (String line :
                    console.text().lines().filter(text -> text.startsWith("$ ")).toList()) {
                String command = line.substring(2);
                if (command.startsWith("zip ")) {
                    zip(command);
                } else if (command.contains(" init ") || command.contains(" -o ")) {
                    nrm(command.replaceFirst("^nrm ", ""));
                }
            }
        } else if (!(step instanceof PageSteps.Mistake)) {
            take(step);
        }
    }

    private void replace(PageSteps.Replace replace) throws IOException {
        Path file = folder.resolve(replace.file());
        String text = Files.readString(file);
        assertThat(text).as(replace.file()).containsOnlyOnce(replace.old());
        Files.writeString(file, text.replace(replace.old(), replace.now()));
    }

    private void make(PageSteps.Mistake mistake) throws IOException {
        Path file = folder.resolve(mistake.made().file());
        String right = Files.readString(file);
        replace(mistake.made());
        Run run = nrm("pack check " + pack + " --lang " + language.name().toLowerCase(Locale.ROOT));
        assertThat(run.err()).isEqualTo(mistake.messages());
        assertThat(run.code()).isEqualTo(ExitCode.PACK_REFUSED.code());
        Files.writeString(file, right);
    }

    private void run(String console) throws IOException {
        Matcher commands = COMMAND.matcher(console);
        assertThat(commands.lookingAt()).as(console).isTrue();
        boolean more = true;
        while (more) {
            String command = commands.group(1);
            int start = commands.end();
            more = commands.find();
            said(command, console.substring(start, more ? commands.start() : console.length()));
        }
    }

    private void said(String command, String expected) throws IOException {
        Matcher exit = EXIT.matcher(expected);
        int code = exit.find() ? Integer.parseInt(exit.group(1)) : 0;
        Run run = command.startsWith("zip ") ? zip(command) : nrm(command.replaceFirst("^nrm ", ""));
        String output = run.err() + run.out();
        assertThat(isSaid(output, exit.replaceFirst("")))
                .as("%s\nexpected:\n%s\nactual:\n%s", command, expected, output)
                .isTrue();
        assertThat(run.code()).as(command).isEqualTo(code);
    }

    /** Whether the lines that are shown are said, each right after the other but where lines are left out. */
    private boolean isSaid(String output, String expected) {
        String[] shown = ("\n" + expected).split("(?<=\n)…\n", -1);
        String said = "\n" + output;
        int from = 0;
        for (int i = 0; i < shown.length; i++) {
            // What was left out ends with a line, so each part but the first begins behind the end of one.
            String part = i == 0 ? shown[0] : "\n" + shown[i];
            int back = i == 0 ? 0 : 1;
            List<String> names = new ArrayList<>();
            Matcher match = pattern(part, names).matcher(said).region(from - back, said.length());
            if (i == 0 ? !match.lookingAt() : !match.find()) {
                return false;
            }
            for (int name = 0; name < names.size(); name++) {
                places.put(names.get(name), match.group(name + 1));
            }
            from = match.end();
        }
        return shown[shown.length - 1].isEmpty() || from == said.length();
    }

    /** What is expected, with the places that were filled before filled the same. */
    private Pattern pattern(String expected, List<String> names) {
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(expected);
        int from = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(expected.substring(from, place.start())));
            String name = place.group(1);
            if (!name.startsWith(HASH)) {
                pattern.append("[0-9]+");
            } else if (places.containsKey(name)) {
                pattern.append(Pattern.quote(places.get(name)));
            } else if (names.contains(name)) {
                pattern.append("\\").append(names.indexOf(name) + 1);
            } else {
                names.add(name);
                pattern.append("([0-9a-f]+)");
            }
            from = place.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(expected.substring(from))).toString());
    }

    /** Runs the program; whatever lies in the folder is found there, since a test cannot change its own. */
    private Run nrm(String command) {
        String[] words = command.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean made = i > 0 && List.of("-o", "init").contains(words[i - 1]);
            if (made || (!words[i].startsWith("-") && Files.exists(folder.resolve(words[i])))) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        Run run = PackRun.nrm("", words);
        return new Run(run.code(), near(run.out()), near(run.err()));
    }

    private String near(String text) {
        return text.replace(folder + "/", "");
    }

    /** {@code zip -qr NAME.zip FOLDER}, as any file manager does it. */
    private Run zip(String command) throws IOException {
        String[] words = command.split(" ");
        assertThat(words).hasSize(4).startsWith("zip", "-qr");
        try (OutputStream file = Files.newOutputStream(folder.resolve(words[2]));
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> files = Files.walk(folder.resolve(words[3]))) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, zip);
            }
        }
        return new Run(0, "", "");
    }
}
