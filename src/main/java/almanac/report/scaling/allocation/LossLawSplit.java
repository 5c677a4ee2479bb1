package almanac.report.scaling.allocation;

import almanac.report.Estimate;
import almanac.scaling.BestSplit;
import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.scaling.law.LossLawDraws;
import almanac.stats.Interval;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The split that gives the lowest loss under a law fitted to all runs: the third approach. */
record LossLawSplit(BestSplit best, LossLawDraws draws, double lowestFlop, double highestFlop) implements SplitLaw {

    private static final String TERM_NOT_FALLING = "term-not-falling";
    private static final String OUTSIDE_TRAINED = "vertex-outside-tokens";

    /** Budgets, evenly spaced over the range of the runs, at which the best tokens per parameter are looked at. */
    private static final int LOOKED_AT = 25;

    /**
     * The split of the fitted law; a shortage where a term does not fall, or where the best number of tokens per parameter
     * lies, at every budget within the range of the runs, outside the numbers that were trained: such a law says nothing
     * of a split that anyone tried.
     */
    static Outcome<SplitLaw> of(LossLawDraws draws, List<SizedLoss> runs) {
        DoubleSummaryStatistics flop =
                runs.stream().mapToDouble(SizedLoss::flop).summaryStatistics();
        Optional<BestSplit> best = draws.fit().law().bestSplit();
        if (best.isEmpty()) {
            return Outcome.none(TERM_NOT_FALLING);
        }
        LossLawSplit split = new LossLawSplit(best.get(), draws, flop.getMin(), flop.getMax());
        return split.isSeenIn(runs) ? Outcome.of(split) : Outcome.none(OUTSIDE_TRAINED);
    }

    private boolean isSeenIn(List<SizedLoss> runs) {
        DoubleSummaryStatistics trained = runs.stream()
                .mapToDouble(run -> run.tokens() / run.parameters())
                .summaryStatistics();
        return IntStream.range(0, LOOKED_AT)
                .mapToDouble(i -> lowestFlop * StrictMath.pow(highestFlop / lowestFlop, i / (LOOKED_AT - 1.0)))
                .map(this::tokensPerParameter)
                .anyMatch(best -> best >= trained.getMin() && best <= trained.getMax());
    }

    @Override
    public double sizeExponent() {
        return best.sizeExponent();
    }

    @Override
    public Optional<Interval> sizeExponentInterval() {
        return draws.splitInterval(BestSplit::sizeExponent, Estimate.LEVEL);
    }

    @Override
    public double dataExponent() {
        return best.dataExponent();
    }

    @Override
    public double coefficient() {
        return best.at(1).parameters();
    }

    @Override
    public OptionalInt budgets() {
        return OptionalInt.empty();
    }

    @Override
    public double parameters(double flop) {
        return best.at(flop).parameters();
    }

    @Override
    public double tokens(double flop) {
        return best.at(flop).tokens();
    }

    @Override
    public Optional<Interval> parametersInterval(double flop) {
        return draws.splitInterval(split -> split.at(flop).parameters(), Estimate.LEVEL);
    }

    @Override
    public Optional<Interval> tokensPerParameterInterval(double flop) {
        return draws.splitInterval(split -> split.at(flop).tokensPerParameter(), Estimate.LEVEL);
    }
}
