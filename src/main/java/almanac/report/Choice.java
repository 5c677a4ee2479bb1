package almanac.report;

import almanac.chart.SpecificationCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One choice behind an answer, and how the option taken is called.
 *
 * @param <T> the combination of choices made
 * @param order options in the order to be shown; options not among them follow as they appear
 */
public record Choice<T>(String name, Function<T, String> option, List<String> order) {

    /** Options are shown in the order in which they appear. */
    public static <T> Choice<T> of(String name, Function<T, String> option) {
        return new Choice<>(name, option, List.of());
    }

    /** The same choice with its options in an order. */
    public Choice<T> ordered(List<String> options) {
        return new Choice<>(name, option, options);
    }

    boolean varies(List<T> made) {
        return made.stream().map(option).distinct().count() > 1;
    }

    /** Only options that some combination takes. */
    SpecificationCurve.Dimension dimension(List<T> made) {
        List<String> taken = made.stream().map(option).distinct().toList();
        List<String> options =
                new ArrayList<>(order.stream().filter(taken::contains).toList());
        taken.stream().filter(option -> !order.contains(option)).forEach(options::add);
        return new SpecificationCurve.Dimension(name, options);
    }
}
