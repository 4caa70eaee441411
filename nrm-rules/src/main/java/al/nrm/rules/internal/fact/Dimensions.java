package al.nrm.rules.internal.fact;

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
        for (DimensionScore score : scores) {
            if (score.dimension() == dimension) {
                return Answer.of(score.positive());
            }
        }
        return Answer.NO;
    }

    /** Whether one of the three dimensions of recruitment is positive. */
    public Answer recruitment() {
        for (DimensionScore score : scores) {
            if (score.dimension().isRecruitment() && score.positive()) {
                return Answer.YES;
            }
        }
        return Answer.NO;
    }

    /** Whether two dimensions are positive, whichever. */
    public Answer anyTwo() {
        int positive = 0;
        for (DimensionScore score : scores) {
            positive += score.positive() ? 1 : 0;
        }
        return Answer.of(positive >= 2);
    }
}
