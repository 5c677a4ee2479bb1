package almanac.density;

import java.time.LocalDate;

/**
 * A dated model with the one score that stands for it on a benchmark.
 *
 * @param stage {@code base} or {@code instruct}
 * @param sourceRank highest source rank among the rows behind the score: 1 the maker's own report, 3 a third party
 * @param score fraction between 0 and 1
 * @param rows score rows behind it
 */
public record ModelScore(SizedModel model, String benchmark, String stage, int sourceRank, double score, int rows) {

    public LocalDate released() {
        return model.released();
    }

    public double parameters(ParameterKind kind) {
        return model.parameters(kind);
    }

    public boolean isBase() {
        return stage.equals("base");
    }
}
