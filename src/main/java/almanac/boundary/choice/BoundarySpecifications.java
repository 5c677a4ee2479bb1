package almanac.boundary.choice;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.rival.RivalBoundary;
import almanac.boundary.rival.RivalEstimator;
import almanac.stats.GroupedRows;
import almanac.stats.RisingSigmoid;
import almanac.stats.SigmoidQuantile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The specifications of a board's boundaries: the full product of levels, rows and tokens for the sigmoid, and every
 * level of the other estimators for two choices of rows.
 *
 * <p>Left out: the constant, which is no boundary in compute and says the same for every budget; the other estimators
 * for other rows and tokens, which would take many times the time of all sigmoids together, nearly all of it for the
 * I-spline. τ below 0.9 is no upper boundary.
 *
 * <p>Every sigmoid is sought near that of all rows at the same level, and from all starts where this leads to no minimum.
 */
public final class BoundarySpecifications {

    /** The levels. */
    public static final List<Double> LEVELS = List.of(0.9, 0.95, 0.98, 0.99);

    /** The rows to which all estimators are fitted. */
    public static final List<RowChoice> RIVAL_ROWS = List.of(RowChoice.ALL, RowChoice.LATEST);

    /** log10 of the budget in FLOP. */
    public static final double LOG_BUDGET = 24;

    private static final List<RivalEstimator> RIVALS =
            List.of(RivalEstimator.BINWISE, RivalEstimator.I_SPLINE, RivalEstimator.POWER_LAW);

    private static final BoundarySettings PAPER = BoundarySettings.PAPER;

    private final Board board;
    private final String task;

    private BoundarySpecifications(Board board, String task) {
        this.board = board;
        this.task = task;
    }

    /** The curves of all tasks, in the order of the board. */
    public static List<SpecificationCurve> of(Board board) {
        return board.tasks().parallelStream()
                .map(task -> new BoundarySpecifications(board, task).curve())
                .toList();
    }

    private SpecificationCurve curve() {
        List<Specification> all = new ArrayList<>();
        List<Optional<RisingSigmoid>> starts = starts();
        for (RowChoice rows : RowChoice.values()) {
            for (TokenChoice tokens : TokenChoice.values()) {
                BoundarySample sample = sample(rows, tokens);
                all.addAll(sigmoids(rows, tokens, sample, starts));
                if (tokens == TokenChoice.AS_ASSIGNED && RIVAL_ROWS.contains(rows)) {
                    all.addAll(rivals(rows, tokens, sample));
                }
            }
        }
        Specification headline = all.stream()
                .filter(one -> one.tau() == PAPER.tau()
                        && one.estimator() == RivalEstimator.SIGMOID
                        && one.rows() == RowChoice.ALL
                        && one.tokens() == TokenChoice.AS_ASSIGNED)
                .findFirst()
                .orElseThrow();
        return new SpecificationCurve(task, headline, all);
    }

    private BoundarySample sample(RowChoice rows, TokenChoice tokens) {
        List<EvaluatedModel> chosen = tokens.of(rows.of(board, task), board.rows(Board.ALL));
        return Board.sample(chosen, task, BoundaryAxis.COMPUTE);
    }

    /** The curve of all rows at each level, near which those of other rows and tokens are sought. */
    private List<Optional<RisingSigmoid>> starts() {
        BoundarySample all = board.sample(Board.ALL, task);
        return LEVELS.stream()
                .map(tau -> BoundaryFit.of(all, PAPER.withTau(tau)).result().map(BoundaryFit::curve))
                .toList();
    }

    private List<Specification> sigmoids(
            RowChoice rows, TokenChoice tokens, BoundarySample sample, List<Optional<RisingSigmoid>> starts) {
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(sample);
        Optional<GroupedRows> grouped =
                shortage.isPresent() ? Optional.empty() : Optional.of(GroupedRows.of(sample.logFlop(), sample.score()));
        List<Specification> found = new ArrayList<>();
        for (int level = 0; level < LEVELS.size(); level++) {
            double tau = LEVELS.get(level);
            Optional<RisingSigmoid> start = starts.get(level);
            OptionalDouble score = grouped.map(fitted ->
                            OptionalDouble.of(curve(fitted, tau, start).at(LOG_BUDGET)))
                    .orElse(OptionalDouble.empty());
            found.add(specification(tau, RivalEstimator.SIGMOID, rows, tokens, sample, score, shortage));
        }
        return found;
    }

    private static RisingSigmoid curve(GroupedRows rows, double tau, Optional<RisingSigmoid> start) {
        SigmoidQuantile problem = SigmoidQuantile.of(rows, PAPER.withTau(tau).loss(), PAPER.ridge());
        return start.map(problem::near).orElseGet(problem::fit).curve();
    }

    private List<Specification> rivals(RowChoice rows, TokenChoice tokens, BoundarySample sample) {
        List<Specification> found = new ArrayList<>();
        for (RivalEstimator estimator : RIVALS) {
            for (double tau : LEVELS) {
                Outcome<RivalBoundary> boundary = RivalBoundary.of(estimator, sample, PAPER.withTau(tau));
                OptionalDouble score = boundary.result()
                        .map(curve -> OptionalDouble.of(curve.at(LOG_BUDGET)))
                        .orElse(OptionalDouble.empty());
                found.add(specification(tau, estimator, rows, tokens, sample, score, boundary.shortage()));
            }
        }
        return found;
    }

    private Specification specification(
            double tau,
            RivalEstimator estimator,
            RowChoice rows,
            TokenChoice tokens,
            BoundarySample sample,
            OptionalDouble score,
            Optional<BoundaryShortage> shortage) {
        boolean isWithin = sample.lowest() <= LOG_BUDGET && LOG_BUDGET <= sample.highest();
        boolean isExtrapolated = score.isPresent() && !isWithin;
        return new Specification(task, tau, estimator, rows, tokens, sample.count(), score, isExtrapolated, shortage);
    }
}
