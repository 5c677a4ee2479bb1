package almanac.report.boundary.skills;

import almanac.boundary.Calibration;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much of the next period lies on or below the boundaries of the first components. */
final class LatentFigure {

    static final String ID = "skill-latent-coverage";

    private static final double PERCENT = 100;
    private static final List<Ink> INKS = List.of(Ink.FIT, Ink.RIVAL2, Ink.RIVAL3);

    private LatentFigure() {}

    /** @param compared rows with a calibration, at least one */
    static Figure of(List<LatentRow> compared) {
        List<String> periods = compared.stream()
                .map(row -> row.split().validation())
                .distinct()
                .toList();
        double tau = compared.get(0).calibration().orElseThrow().tau();
        String finding = finding(compared, tau);
        Chart chart = Chart.titled(finding, description(periods.size()))
                .x(Axis.linear("Next period on or below the boundary", "percent"))
                .y(Axis.categories(
                        "", periods.stream().map(BoundaryWords::sample).toList()))
                .with(Rule.vertical(PERCENT * tau, "", Ink.REFERENCE));
        Key key = Key.empty();
        for (int series = 0; series < INKS.size(); series++) {
            int component = series + 1;
            List<LatentRow> own = compared.stream()
                    .filter(row -> row.component() == component)
                    .toList();
            if (!own.isEmpty()) {
                double[] y = new double[own.size()];
                for (int i = 0; i < y.length; i++) {
                    y[i] = Dodge.at(periods.indexOf(own.get(i).split().validation()), series, INKS.size());
                }
                chart = chart.with(
                        Dots.of(own.stream().mapToDouble(LatentFigure::coverage).toArray(), y, INKS.get(series)));
                key = key.points(INKS.get(series), SkillWords.ordinal(component) + " component");
            }
        }
        int rows = periods.size();
        return new Figure(
                ID,
                finding,
                "Mean over bins of compute; a row is a period, its boundaries are those of the period before",
                key.line(Ink.REFERENCE, "what is meant, " + SkillWords.percent(tau)),
                chart.draw("fig-" + ID, Size.WIDE.forRows(rows, INKS.size())).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(rows, INKS.size())).svg(),
                Caption.of(
                        "post-trained models of the second Open LLM Leaderboard with known compute.",
                        periods.stream()
                                        .map(period -> Numbers.grouped(rows(compared, period)) + " in "
                                                + BoundaryWords.sample(period))
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "No intervals: each step is one comparison."),
                LatentTables.ID);
    }

    private static int rows(List<LatentRow> compared, String period) {
        return compared.stream()
                .filter(row -> row.split().validation().equals(period))
                .findFirst()
                .flatMap(LatentRow::calibration)
                .map(Calibration::rows)
                .orElse(0);
    }

    /** Percent of the rows, bins alike. */
    static double coverage(LatentRow row) {
        Calibration found = row.calibration().orElseThrow();
        return PERCENT * (found.tau() + found.signedMacro());
    }

    private static String finding(List<LatentRow> compared, double tau) {
        Optional<LatentRow> worst = compared.stream()
                .filter(row -> row.component() == 1)
                .min((a, b) -> Double.compare(coverage(a), coverage(b)));
        return worst.map(row -> SkillWords.percent(coverage(row) / PERCENT) + " of the models of "
                        + BoundaryWords.sample(row.split().validation())
                        + " lie below the earlier boundary of the first component, where " + SkillWords.percent(tau)
                        + " are meant")
                .orElse("No period has a boundary of its first component to compare the next one with");
    }

    private static String description(int rows) {
        return "Dot plot of the percentage of evaluations on or below the boundary of the period before, " + rows
                + " periods as rows, a mark for each of the first three components, with a rule at the percentage meant.";
    }
}
