package almanac.report.ladder;

import java.util.List;

/**
 * How far a task's forecast deserves trust, from what is known before the target is trained.
 *
 * <p>Three tests, each with a round limit: the back-test on the largest rung errs by no more than two points
 * on average; the interval of the forecast is no wider than five points to either side; one measurement of the accuracy
 * is uncertain by no more than half a point (one standard deviation).
 *
 * @param backTestPoints mean distance of the back-test on the largest rung, points
 * @param halfWidthPoints half the widest interval among the published targets, points
 * @param deviationPoints spread of the accuracy over the last checkpoints, points
 */
public record Trust(LadderTask task, double backTestPoints, double halfWidthPoints, double deviationPoints) {

    public static final double MOST_BACK_TEST_POINTS = 2;
    public static final double MOST_HALF_WIDTH_POINTS = 5;
    public static final double MOST_DEVIATION_POINTS = 0.5;

    /** Three, two, or fewer tests passed. */
    public enum Label {
        HIGH("high"),
        MEDIUM("medium"),
        LOW("low");

        private final String id;

        Label(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public boolean passesBackTest() {
        return backTestPoints <= MOST_BACK_TEST_POINTS;
    }

    public boolean isNarrow() {
        return halfWidthPoints <= MOST_HALF_WIDTH_POINTS;
    }

    public boolean isSteady() {
        return deviationPoints <= MOST_DEVIATION_POINTS;
    }

    public int passed() {
        return (passesBackTest() ? 1 : 0) + (isNarrow() ? 1 : 0) + (isSteady() ? 1 : 0);
    }

    public Label label() {
        if (passed() == 3) {
            return Label.HIGH;
        }
        return passed() == 2 ? Label.MEDIUM : Label.LOW;
    }

    /** One per task with a back-test, intervals and a known spread. */
    static List<Trust> all(List<DesignFit> designs, List<BackTest> tests, List<TaskVariance> variances) {
        return variances.stream()
                .flatMap(variance -> of(variance, designs, tests).stream())
                .toList();
    }

    private static List<Trust> of(TaskVariance variance, List<DesignFit> designs, List<BackTest> tests) {
        double[] errors = tests.stream()
                .filter(test -> test.kind() == BackTest.Kind.LARGEST_RUNG
                        && test.forecast().task() == variance.task())
                .mapToDouble(test -> test.forecast().absoluteErrorPoints())
                .toArray();
        double[] halfWidths = designs.stream()
                .filter(fit -> fit.task() == variance.task() && fit.variant() == LadderVariant.TWO_STEP)
                .flatMap(fit -> LadderTarget.publishedOnes().stream().flatMap(target -> fit.forecast(target).stream()))
                .flatMap(forecast -> forecast.interval().stream())
                .mapToDouble(interval -> 100 * interval.halfWidth())
                .toArray();
        if (errors.length == 0 || halfWidths.length == 0) {
            return List.of();
        }
        return List.of(new Trust(
                variance.task(),
                java.util.Arrays.stream(errors).average().orElseThrow(),
                java.util.Arrays.stream(halfWidths).max().orElseThrow(),
                100 * variance.accuracyDeviation()));
    }
}
