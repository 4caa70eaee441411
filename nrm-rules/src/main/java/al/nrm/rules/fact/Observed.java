package al.nrm.rules.fact;

import al.nrm.casefile.Answer;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import java.util.Optional;

/** One indicator and its answer; the answers of several observations are one already. */
public record Observed(String indicator, Element element, Optional<Dimension> dimension, Answer answer) {}
