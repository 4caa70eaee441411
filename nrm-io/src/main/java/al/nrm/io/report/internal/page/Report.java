package al.nrm.io.report.internal.page;

import java.util.List;

/**
 * A report as a value. {@link TextRenderer} and {@link HtmlRenderer} write it, and do not change its content.
 *
 * @param title its title
 * @param about what is written under the title
 * @param sections in the order of reading
 * @param foot what is written below everything
 */
public record Report(String title, List<Block> about, List<Section> sections, List<Block> foot) {
    public Report {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
        foot = List.copyOf(foot);
    }
}
