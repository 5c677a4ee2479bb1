package almanac.report.ladder.designs;

import almanac.report.ladder.Recipe;
import almanac.stats.Quantiles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the mean error of the two steps spreads over the choices.
 *
 * @param lowest in points, as all errors here
 * @param belowHeadline combinations that err less than the headline; empty without one
 * @param driver the choice whose options' medians lie furthest apart
 * @param driverBest its option of lowest median
 * @param driverWorst its option of highest median
 */
record SpecificationRange(
        int combinations,
        int tasks,
        double lowest,
        double median,
        double highest,
        Optional<Long> belowHeadline,
        String driver,
        Option driverBest,
        Option driverWorst) {

    /** An option of a choice and the median error of the combinations that take it. */
    record Option(String name, double median) {}

    private static final Map<String, Function<Recipe, String>> CHOICES = choices();

    private static Map<String, Function<Recipe, String>> choices() {
        Map<String, Function<Recipe, String>> choices = new LinkedHashMap<>();
        choices.put("the feature", recipe -> SpecificationFigure.feature(recipe.feature()));
        choices.put("what the first step takes as given", recipe -> SpecificationFigure.form(recipe.form()));
        choices.put("the window", recipe -> Integer.toString(recipe.finalWindow()));
        choices.put("the share dropped", SpecificationFigure::dropped);
        return choices;
    }

    /** Of at least one combination. */
    static SpecificationRange of(List<SpecificationError> errors) {
        double[] points =
                errors.stream().mapToDouble(SpecificationError::points).sorted().toArray();
        Optional<SpecificationError> headline =
                errors.stream().filter(SpecificationError::isHeadline).findFirst();
        String driver = "";
        List<Option> widest = List.of(new Option("", 0));
        for (Map.Entry<String, Function<Recipe, String>> choice : CHOICES.entrySet()) {
            List<Option> options = options(errors, choice.getValue());
            if (driver.isEmpty() || span(options) > span(widest)) {
                driver = choice.getKey();
                widest = options;
            }
        }
        return new SpecificationRange(
                errors.size(),
                errors.get(0).tasks(),
                points[0],
                Quantiles.median(points),
                points[points.length - 1],
                headline.map(made -> errors.stream()
                        .filter(error -> error.points() < made.points())
                        .count()),
                driver,
                widest.get(0),
                widest.get(widest.size() - 1));
    }

    private static double span(List<Option> options) {
        return options.get(options.size() - 1).median() - options.get(0).median();
    }

    /** From the lowest median. */
    private static List<Option> options(List<SpecificationError> errors, Function<Recipe, String> choice) {
        Map<String, List<SpecificationError>> byOption = errors.stream()
                .collect(Collectors.groupingBy(
                        error -> choice.apply(error.recipe()), LinkedHashMap::new, Collectors.toList()));
        return byOption.entrySet().stream()
                .map(entry -> new Option(
                        entry.getKey(),
                        Quantiles.median(entry.getValue().stream()
                                .mapToDouble(SpecificationError::points)
                                .toArray())))
                .sorted(Comparator.comparingDouble(Option::median))
                .toList();
    }
}
