package almanac.report.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many measured accuracies of the headline tasks lie in their intervals.
 *
 * @param group what was forecast: a target or a held-out rung
 * @param inside forecasts whose interval holds the measured accuracy
 * @param forecasts forecasts with an interval
 * @param level what the share should be
 */
public record Coverage(String group, int inside, int forecasts, double level) {

    public double share() {
        return inside / (double) forecasts;
    }

    /** One per target and one per held-out rung, where there are any intervals. */
    static List<Coverage> all(List<DesignFit> designs, List<BackTest> tests) {
        List<Coverage> all = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            add(all, target.id(), designs.stream().flatMap(fit -> fit.forecast(target).stream()));
        }
        for (BackTest.Kind kind : BackTest.Kind.values()) {
            add(
                    all,
                    kind.id(),
                    tests.stream().filter(test -> test.kind() == kind).map(BackTest::forecast));
        }
        return List.copyOf(all);
    }

    private static void add(List<Coverage> all, String group, Stream<Forecast> forecasts) {
        List<Boolean> covered = forecasts
                .filter(forecast -> forecast.task().isHeadline())
                .flatMap(forecast -> forecast.isCovered().stream())
                .toList();
        if (!covered.isEmpty()) {
            int inside = (int) covered.stream().filter(is -> is).count();
            all.add(new Coverage(group, inside, covered.size(), ForecastDraws.LEVEL));
        }
    }
}
