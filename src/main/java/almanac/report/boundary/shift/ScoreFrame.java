package almanac.report.boundary.shift;

import almanac.chart.Axis;
import almanac.report.boundary.ContaminationShift;
import almanac.report.boundary.ContaminationShift.Model;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * The log odds of AIME 2025 that a chart shows: those of scores strictly between none and all right. The log odds of the
 * others are set by convention, far from everything else, and stand at the edge of the frame.
 *
 * @param low lower edge
 * @param high upper edge
 */
record ScoreFrame(double low, double high) {

    private static final double MARGIN = 0.08;

    static ScoreFrame of(List<Model> models) {
        DoubleSummaryStatistics shown = models.stream()
                .filter(model -> !isAtEdge(model))
                .mapToDouble(ScoreFrame::logOdds)
                .summaryStatistics();
        if (shown.getCount() == 0) {
            return new ScoreFrame(-1, 1);
        }
        double margin = Math.max(MARGIN, MARGIN * (shown.getMax() - shown.getMin()));
        return new ScoreFrame(shown.getMin() - margin, shown.getMax() + margin);
    }

    /** Whether nothing or everything was right. */
    static boolean isAtEdge(Model model) {
        return model.aime2025() <= 0 || model.aime2025() >= 1;
    }

    private static double logOdds(Model model) {
        return ContaminationShift.logOdds(model.aime2025());
    }

    /** Where a model is drawn. */
    double of(Model model) {
        return Math.min(high, Math.max(low, logOdds(model)));
    }

    Axis axis() {
        return Axis.linear("AIME 2025", "log odds").from(low, high);
    }

    /** What the chart's caption says of the models at the edges. */
    static String words(List<Model> models) {
        long edge = models.stream().filter(ScoreFrame::isAtEdge).count();
        return edge == 0
                ? ""
                : " Drawn at the edge of the frame, though the lines take " + (edge == 1 ? "it" : "them") + " at "
                        + "log odds of one in a million: " + edge
                        + (edge == 1 ? " model" : " models") + " with no answer right or every one.";
    }
}
