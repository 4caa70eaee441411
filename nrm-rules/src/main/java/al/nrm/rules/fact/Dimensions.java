package al.nrm.rules.fact;

import al.nrm.casefile.Answer;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.DimensionScore;
import java.util.List;

/** Which dimensions are positive, on the set of strengths that fits the person. */
public record Dimensions(List<DimensionScore> scores) {
    public Dimensions {
        scores = List.copyOf(scores);
    }

    /** YES if positive, else NO. */
    public Answer of(Dimension dimension) {
        return Answer.of(scores.stream().anyMatch(score -> score.dimension() == dimension && score.positive()));
    }

    /** Whether one of the three dimensions of recruitment is positive. */
    public Answer recruitment() {
        return Answer.of(scores.stream()
                .anyMatch(score -> score.dimension().isRecruitment() && score.positive()));
    }

    /** Whether two dimensions are positive, whichever. */
    public Answer anyTwo() {
        return Answer.of(
                scores.stream().filter(DimensionScore::positive).limit(2).count() == 2);
    }
}
