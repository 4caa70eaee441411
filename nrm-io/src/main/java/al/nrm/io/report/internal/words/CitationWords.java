package al.nrm.io.report.internal.words;

import al.nrm.decision.CitedSource;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.law.Source;
import java.util.Optional;

/** The citations of a decision. */
public final class CitationWords {
    private CitationWords() {}

    /** The title of a source, or its id where the pack does not have it, and the place in it. */
    public static String of(CitedSource cited, ReferenceData glossary, Labels labels) {
        String title = Optional.ofNullable(glossary.sources().get(cited.source()))
                .map(Source::title)
                .map(text -> text.in(labels.language()))
                .orElse(cited.source());
        return cited.pinpoint().isEmpty()
                ? title
                : title + ", " + PinpointWords.of(cited.pinpoint(), labels.language());
    }
}
