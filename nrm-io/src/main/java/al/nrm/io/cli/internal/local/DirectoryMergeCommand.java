package al.nrm.io.cli.internal.local;

import al.nrm.document.DirectoryDocument;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.TableInput;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Directory;
import al.nrm.provider.DirectoryOverlay;
import al.nrm.provider.Hotline;
import al.nrm.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code nrm directory merge}: merges an own directory into the bundled one, or into that of {@code --directory}; own entries
 * replace others. The entries that were added or replaced are listed on standard error.
 */
@Command(name = "merge")
final class DirectoryMergeCommand extends CliCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "directory.own")
    private String file = "";

    @Override
    protected int run() {
        Directory own = new TableInput(context()).directory(file);
        DirectoryOverlay overlay = own.over(context().law(options()).glossary().directory());
        if (!options().quiet()) {
            report(overlay, context().words()).forEach(context().err()::println);
        }
        return deliver(NrmJson.standard().pretty(overlay.directory()) + "\n");
    }

    private static List<String> report(DirectoryOverlay overlay, Labels words) {
        List<String> lines = new ArrayList<>();
        Stream.of(overlay.providers(), overlay.agencies(), overlay.hotlines())
                .flatMap(List::stream)
                .forEach(laid -> line(laid, words).ifPresent(lines::add));
        Directory merged = overlay.directory();
        int entries = merged.providers().size()
                + merged.agencies().size()
                + merged.hotlines().size();
        lines.add(words.of("directory.merged", entries, lines.size()));
        return lines;
    }

    private static Optional<String> line(DirectoryOverlay.Laid<?> laid, Labels words) {
        DirectoryGapText text = new DirectoryGapText(words);
        if (laid.isUnchanged()) {
            return Optional.empty();
        }
        String entry = text.entry(laid.entry());
        return Optional.of(
                laid.isNew()
                        ? words.of("directory.added", entry)
                        : words.of(
                                "directory.replaced",
                                entry,
                                text.keys(changed(laid.entry(), laid.replaced().get(0)))));
    }

    /** The keys whose values differ in the documents of two entries. */
    private static List<String> changed(Object now, Object before) {
        Map<?, ?> after = tree(now);
        Map<?, ?> old = tree(before);
        return Stream.concat(after.keySet().stream(), old.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(after.get(key), old.get(key)))
                .map(String::valueOf)
                .toList();
    }

    /** The document of one entry: the first entry of the lists of a directory that holds no other. */
    private static Map<?, ?> tree(Object entry) {
        Directory.Builder directory = Directory.builder();
        if (entry instanceof ServiceProvider provider) {
            directory.addProviders(provider);
        } else if (entry instanceof AgencyOffice office) {
            directory.addAgencies(office);
        } else {
            directory.addHotlines((Hotline) entry);
        }
        return DirectoryDocument.tree(directory.build()).values().stream()
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(tree -> (Map<?, ?>) tree)
                .findFirst()
                .orElse(Map.of());
    }
}
