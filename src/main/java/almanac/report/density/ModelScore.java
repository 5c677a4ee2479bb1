package almanac.report.density;

import almanac.data.Model;
import java.time.LocalDate;

/**
 * A dated model with its canonical score.
 *
 * @param canonical its score and the rows behind it
 */
public record ModelScore(Model model, LocalDate released, CanonicalScore canonical) {

    public double score() {
        return canonical.value();
    }

    public String stage() {
        return canonical.stage();
    }

    /** Parameters counted by the given rule. */
    public double parameters(ParameterKind kind) {
        return (kind == ParameterKind.TOTAL ? model.totalParameters() : model.activeParameters()).orElseThrow();
    }
}
