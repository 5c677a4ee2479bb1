package almanac.boundary.design;

import almanac.Stopwatch;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Times the choice of evaluation designs. Not a test. */
public final class DesignBenchmark {

    private DesignBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<DesignPool> pools =
                Stream.of("p1", "p2", "p3").map(RealDesigns::pool).toList();
        DesignPool largest = RealDesigns.pool("p4");
        nineDesigns("9 balanced designs (5, 20, 100 %; three periods)", pools, DesignObjective.BALANCED);
        nineDesigns("9 D-optimal designs with exchanges", pools, DesignObjective.D_OPTIMAL_EXCHANGED);
        Stopwatch.time(
                "a balanced design of one period (1,245 rows), 100 %",
                () -> EvaluationDesign.of(largest, DesignObjective.BALANCED, AssumedCurve.PUBLISHED, 100));
    }

    private static void nineDesigns(String name, List<DesignPool> pools, DesignObjective objective) throws IOException {
        Stopwatch.time(name, () -> {
            for (DesignPool pool : pools) {
                for (double percent : new double[] {5, 20, 100}) {
                    EvaluationDesign.of(pool, objective, AssumedCurve.PUBLISHED, percent);
                }
            }
        });
    }
}
