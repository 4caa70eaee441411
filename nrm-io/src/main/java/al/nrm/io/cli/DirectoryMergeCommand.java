package al.nrm.io.cli;

import al.nrm.document.DirectoryDocument;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Directory;
import al.nrm.provider.DirectoryOverlay;
import al.nrm.provider.Hotline;
import al.nrm.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code nrm directory merge}: an own directory laid over the bundled one, or over that of {@code --directory}. What was
 * overridden goes to standard error.
 */
@Command(name = "merge", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class DirectoryMergeCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DirectoryCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "directory.own")
    private String file = "";

    @Override
    public Integer call() {
        DirectoryCommand command = Objects.requireNonNull(parent);
        NrmCommand given = command.options(Objects.requireNonNull(spec).commandLine());
        CommandContext desk = command.desk();
        Directory own = new TableInput(desk).directory(file);
        DirectoryOverlay overlay = own.over(desk.law(given).glossary().directory());
        if (!given.quiet()) {
            report(overlay, desk.wording().words()).forEach(desk.streams().err()::println);
        }
        return desk.deliver(given, false, NrmJson.standard().pretty(overlay.directory()) + "\n");
    }

    private static List<String> report(DirectoryOverlay overlay, Labels words) {
        List<String> lines = new ArrayList<>();
        overlay.providers().forEach(laid -> line(laid, words, lines));
        overlay.agencies().forEach(laid -> line(laid, words, lines));
        overlay.hotlines().forEach(laid -> line(laid, words, lines));
        int entries = overlay.directory().providers().size()
                + overlay.directory().agencies().size()
                + overlay.directory().hotlines().size();
        lines.add(words.of("directory.merged", entries, lines.size()));
        return lines;
    }

    private static <E> void line(DirectoryOverlay.Laid<E> laid, Labels words, List<String> lines) {
        DirectoryGapText text = new DirectoryGapText(words);
        if (laid.isNew()) {
            lines.add(words.of("directory.added", text.entry(laid.entry())));
        } else if (!laid.isUnchanged()) {
            lines.add(words.of(
                    "directory.replaced",
                    text.entry(laid.entry()),
                    text.keys(changed(laid.entry(), laid.replaced().get(0)))));
        }
    }

    private static <E> List<String> changed(E now, E before) {
        Map<String, ?> after = tree(now);
        Map<String, ?> old = tree(before);
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(old.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(after.get(key), old.get(key)))
                .toList();
    }

    /** The document of one entry. */
    private static Map<String, ?> tree(Object entry) {
        Directory.Builder alone = Directory.builder();
        if (entry instanceof ServiceProvider provider) {
            alone.addProviders(provider);
        } else if (entry instanceof AgencyOffice office) {
            alone.addAgencies(office);
        } else {
            alone.addHotlines((Hotline) entry);
        }
        return DirectoryDocument.tree(alone.build()).values().stream()
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(DirectoryMergeCommand::object)
                .findFirst()
                .orElse(Map.of());
    }

    // The codec of a directory writes lists of objects.
    @SuppressWarnings("unchecked")
    private static Map<String, ?> object(Object tree) {
        return (Map<String, ?>) tree;
    }
}
