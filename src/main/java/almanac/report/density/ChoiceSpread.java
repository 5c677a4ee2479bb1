package almanac.report.density;

import almanac.density.Population;
import almanac.density.Trend;
import almanac.stats.Quantiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the doubling time spreads over all choices, and which choice moves it most.
 *
 * @param months doubling times of all trends that rise, ascending
 * @param driver the choice whose options' medians lie furthest apart, as a ratio
 * @param driverLowest smallest median among the driver's options
 * @param driverHighest largest median among the driver's options
 */
record ChoiceSpread(double[] months, String driver, double driverLowest, double driverHighest) {

    /** The choices that every trend but the paper's own list varies, in words. */
    private static final Map<String, String> WORDS = words();

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("benchmark", "the benchmark");
        words.put("ruler", "the ruler");
        words.put("until", "the end of the data");
        words.put("rule", "the rule for the points of the line");
        words.put("parameter_kind", "the way to count parameters");
        words.put("d0", "the token budget of the ruler");
        words.put("population", "the set of models");
        return words;
    }

    static ChoiceSpread of(List<Trend> trends) {
        List<Trend> rising = trends.stream().filter(Trend::isRising).toList();
        double[] months =
                rising.stream().mapToDouble(Trend::doublingMonths).sorted().toArray();
        ChoiceSpread widest = new ChoiceSpread(months, "", 1, 1);
        for (String choice : WORDS.keySet()) {
            double[] medians = medians(rising, choice);
            ChoiceSpread spread = new ChoiceSpread(
                    months, String.valueOf(WORDS.get(choice)), medians[0], medians[medians.length - 1]);
            widest = spread.ratio() > widest.ratio() ? spread : widest;
        }
        return widest;
    }

    /** How many doubling times are shorter than a published one at its printed digits, tenths of a month. */
    long below(double publishedMonths) {
        // a value that rounds to the published one is not below it
        return Arrays.stream(months)
                .filter(value -> Math.rint(10 * value) / 10 < publishedMonths)
                .count();
    }

    private double ratio() {
        return driverHighest / driverLowest;
    }

    /** Medians of the options of a choice, ascending; the paper's list is left out, since it varies less. */
    private static double[] medians(List<Trend> trends, String choice) {
        Map<String, List<Trend>> byOption = new TreeMap<>();
        trends.stream()
                .filter(trend -> trend.choices().population() != Population.PAPER_V1)
                .forEach(trend -> byOption.computeIfAbsent(
                                String.valueOf(trend.choices().spec().get(choice)), key -> new java.util.ArrayList<>())
                        .add(trend));
        return byOption.values().stream()
                .mapToDouble(group -> Quantiles.median(
                        group.stream().mapToDouble(Trend::doublingMonths).toArray()))
                .sorted()
                .toArray();
    }
}
