package almanac.report.boundary.skills;

import almanac.boundary.Calibration;
import almanac.boundary.Outcome;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.latent.LatentBoundary;
import almanac.report.boundary.SkillStudy.OfSplit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The boundary of a component in a period, or why there is none.
 *
 * @param component its place from 1
 */
record LatentRow(BoardSplit split, int component, Outcome<LatentBoundary> outcome) {

    static List<LatentRow> of(List<OfSplit> splits) {
        return splits.stream().flatMap(LatentRow::of).toList();
    }

    private static Stream<LatentRow> of(OfSplit split) {
        return IntStream.range(0, split.components().size())
                .mapToObj(place -> new LatentRow(
                        split.split(), place + 1, split.components().get(place)));
    }

    /** How the next period lies to the boundary; empty without a boundary or without rows to compare. */
    Optional<Calibration> calibration() {
        return outcome.result()
                .flatMap(LatentBoundary::validation)
                .map(validation -> validation.calibration())
                .filter(calibration -> calibration.rows() > 0);
    }

    /** How much the boundary rises over the compute of its period, in the component's scale from 0 to 1. */
    Optional<Double> rise() {
        return outcome.result()
                .map(latent -> latent.fit().at(latent.fit().highest())
                        - latent.fit().at(latent.fit().lowest()));
    }
}
