package almanac.report.ladder.designs;

import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderSpecification;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.Recipe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The two steps under one set of choices: mean error over the headline tasks.
 *
 * @param points mean distance in points of a hundred
 * @param tasks number of tasks averaged
 */
record SpecificationError(Recipe recipe, double points, int tasks) {

    /** Every set of choices that forecasts as many tasks of the target as any does; the others do not compare. */
    static List<SpecificationError> all(LadderResult result, LadderTarget target) {
        Map<Recipe, List<LadderSpecification>> byRecipe = result.specifications().stream()
                .filter(made -> made.target() == target && made.task().isHeadline())
                .collect(Collectors.groupingBy(LadderSpecification::recipe, LinkedHashMap::new, Collectors.toList()));
        int most = byRecipe.values().stream().mapToInt(List::size).max().orElse(0);
        return byRecipe.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SpecificationError of(Recipe recipe, List<LadderSpecification> made) {
        double points = made.stream()
                .mapToDouble(LadderSpecification::absoluteErrorPoints)
                .average()
                .orElseThrow();
        return new SpecificationError(recipe, points, made.size());
    }

    boolean isHeadline() {
        return recipe.equals(Recipe.PUBLISHED);
    }
}
