package almanac.stats;

import java.util.Optional;

/**
 * The forms of growth fitted anew to envelopes of resampled items: which form wins, and where and how the rate changes.
 *
 * <p>The points of an envelope depend on one another, so criteria on them only describe; resampling the items behind the
 * envelope shows how much the description hangs on single items.
 */
public record GrowthReplicates(Replicates replicates) {

    private static final int KNOT = 0;
    private static final int RATIO = 1;

    /** Resamples the items; resamples whose envelope does not carry all forms are left out. */
    public static GrowthReplicates of(RunningRecords items, EnvelopeRule rule, Resampling resampling, String method) {
        SaturatingGrid grid = new SaturatingGrid(items.days());
        double[][] rows = Bootstrap.replicates(
                items.days().length,
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> statistics(rule.points(items, timesDrawn), grid));
        return new GrowthReplicates(new Replicates(rows, resampling.replicates(), resampling.seed(), method));
    }

    private static double[] statistics(RunningRecords.Points points, SaturatingGrid grid) {
        int n = points.count();
        if (n < GrowthForm.BROKEN_LINE.fewestPoints()) {
            return new double[0];
        }
        Optional<BrokenLine> lines = BrokenLine.fit(points.days(), points.values(), n);
        if (lines.isEmpty() || InformationCriteria.isExact(lines.get().squares(), points.values(), n)) {
            return new double[0];
        }
        SaturatingCurve curve = grid.fit(points.days(), points.values(), n);
        if (InformationCriteria.isExact(curve.squares(), points.values(), n)) {
            return new double[0];
        }
        double line = InformationCriteria.aicc(lines.get().lineSquares(), n, GrowthForm.EXPONENTIAL.parameters());
        double broken = InformationCriteria.aicc(lines.get().squares(), n, GrowthForm.BROKEN_LINE.parameters());
        double saturating = InformationCriteria.aicc(curve.squares(), n, GrowthForm.SATURATING.parameters());
        // where forms tie the one with fewer constants wins
        boolean lineWins = line <= saturating && line <= broken;
        boolean saturatingWins = !lineWins && saturating <= broken;
        return new double[] {
            lines.get().knot(),
            lines.get().slopeRatio(),
            lineWins ? 1 : 0,
            lineWins || saturatingWins ? 0 : 1,
            saturatingWins ? 1 : 0
        };
    }

    /** The column that tells whether a form won. */
    private static int column(GrowthForm form) {
        return switch (form) {
            case EXPONENTIAL -> 2;
            case BROKEN_LINE -> 3;
            case SATURATING -> 4;
        };
    }

    /** Number of resamples that carried all forms. */
    public int count() {
        return replicates.count();
    }

    /** Share of the resamples in which the form has the lowest AICc; zero without any resample. */
    public double share(GrowthForm form) {
        double wins = 0;
        for (double[] row : replicates.rows()) {
            wins += row[column(form)];
        }
        return count() == 0 ? 0 : wins / count();
    }

    /** Percentile interval of the x of the best break; absent without resamples. */
    public Optional<Interval> breakInterval(double level) {
        return replicates.interval(KNOT, level);
    }

    /** Percentile interval of the slope ratio; absent where its upper limit is not finite. */
    public Optional<Interval> ratioInterval(double level) {
        if (count() == 0) {
            return Optional.empty();
        }
        double[] upper = Quantiles.of(Bootstrap.column(replicates.rows(), RATIO), (1 + level) / 2);
        return Double.isFinite(upper[0]) ? replicates.interval(RATIO, level) : Optional.empty();
    }
}
