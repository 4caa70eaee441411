package al.nrm.io.cli.internal.local;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.io.spreadsheet.DirectoryTable;
import al.nrm.place.County;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Directory;
import al.nrm.provider.DirectoryGap;
import al.nrm.provider.Hotline;
import al.nrm.provider.ServiceProvider;
import al.nrm.text.DomainLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries of a directory and what they lack, as lines for people and as trees for programs. */
record DirectoryGapText(Labels words) {
    /** One line for each gap, and a last line with counts. */
    String lines(List<DirectoryGap> gaps, Directory directory) {
        StringBuilder lines = new StringBuilder();
        gaps.forEach(gap -> lines.append(line(gap)).append('\n'));
        int entries = directory.providers().size()
                + directory.agencies().size()
                + directory.hotlines().size();
        return lines.append(words.of(
                        "directory.counted",
                        entries,
                        gaps.stream().filter(gap -> !gap.missing().isEmpty()).count(),
                        gaps.stream().filter(gap -> !gap.stale().isEmpty()).count(),
                        gaps.stream().filter(DirectoryGap::isNoOffice).count()))
                .append('\n')
                .toString();
    }

    Map<String, @Nullable Object> tree(DirectoryGap gap) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("list", gap.list());
        gap.entry().ifPresent(entry -> {
            if (entry instanceof ServiceProvider provider) {
                tree.put("id", provider.id());
            }
            tree.put("name", name(entry));
        });
        gap.agency().ifPresent(agency -> tree.put("agency", agency.name()));
        gap.county().ifPresent(county -> tree.put("county", county.code()));
        if (gap.entry().orElse(gap) instanceof AgencyOffice office) {
            office.municipality().ifPresent(municipality -> tree.put("municipality", municipality.name()));
        }
        tree.put("noOffice", gap.isNoOffice());
        tree.put("missing", gap.missing());
        tree.put("stale", gap.stale());
        return tree;
    }

    /** The kind of an entry, its name, and its id, place or country. */
    String entry(Object entry) {
        if (entry instanceof ServiceProvider provider) {
            return words.of("directory.entry", label("providers"), name(entry), provider.id());
        }
        if (entry instanceof AgencyOffice office) {
            String place = office.municipality()
                    .map(municipality -> municipality.name())
                    .or(() -> office.county().map(County::albanianName))
                    .orElseGet(() -> words.of("directory.country"));
            return words.of("directory.entry", label("agencies"), name(entry), place);
        }
        return words.of("directory.hotline", label("hotlines"), name(entry));
    }

    /** The headings of keys of an entry. */
    String keys(List<String> keys) {
        return keys.stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String line(DirectoryGap gap) {
        if (gap.isNoOffice()) {
            return words.of(
                    "directory.no-office",
                    gap.agency()
                            .map(DomainLabels::of)
                            .map(text -> text.in(words.language()))
                            .orElse(""),
                    gap.county().map(County::albanianName).orElse(""));
        }
        String missing = gap.missing().isEmpty() ? "" : words.of("directory.missing", keys(gap.missing()));
        String stale = gap.stale().isEmpty() ? "" : words.of("directory.stale", keys(gap.stale()));
        return gap.entry().map(this::entry).orElse("")
                + ": "
                + missing
                + (missing.isEmpty() || stale.isEmpty() ? "" : "; ")
                + stale;
    }

    private String label(String key) {
        return DirectoryTable.label(key).in(words.language());
    }

    private String name(Object entry) {
        SortedMap<String, String> names = entry instanceof ServiceProvider provider
                ? provider.name()
                : entry instanceof AgencyOffice office ? office.name() : ((Hotline) entry).name();
        return NameWords.of(names, words.language());
    }
}
