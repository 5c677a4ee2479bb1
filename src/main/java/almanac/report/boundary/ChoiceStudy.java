package almanac.report.boundary;

import almanac.boundary.BoundarySettings;
import almanac.boundary.board.Board;
import almanac.boundary.choice.BoundarySpecifications;
import almanac.boundary.choice.FamilyInfluences;
import almanac.boundary.choice.InfluenceUnit;
import almanac.boundary.choice.KeyedBoundary;
import almanac.boundary.choice.SpecificationCurve;
import java.util.Arrays;
import java.util.List;

/**
 * What the boundary of all rows hangs on.
 *
 * @param specifications the attainable score under all choices, by task
 * @param influences the same with each base, and then each family, left out, by task
 * @param levels the boundary at other levels τ
 */
public record ChoiceStudy(
        List<SpecificationCurve> specifications, List<FamilyInfluences> influences, List<KeyedBoundary> levels) {

    static ChoiceStudy of(Board board, BoundarySettings settings) {
        return new ChoiceStudy(
                BoundarySpecifications.of(board), influences(board, settings), KeyedBoundary.atLevels(board));
    }

    private static List<FamilyInfluences> influences(Board board, BoundarySettings settings) {
        return Arrays.stream(InfluenceUnit.values())
                .flatMap(unit -> board.tasks().stream()
                        .flatMap(task -> FamilyInfluences.of(board, task, unit, settings).result().stream()))
                .toList();
    }
}
