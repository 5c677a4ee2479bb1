package almanac.report.boundary.shift;

import almanac.data.ScorePair;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.boundary.ContaminationShift;
import almanac.report.boundary.shift.ShiftChoices.Zeros;
import almanac.stats.DrawnShare;
import almanac.stats.GroupShiftTest;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import almanac.stats.StudentInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The test under one set of choices.
 *
 * @param pairs those that the choices admit
 * @param test empty with fewer than five models on either side of the split that share a range of MATH-500
 */
record ShiftReading(ShiftChoices choices, List<ScorePair> pairs, Optional<GroupShiftTest> test) {

    /** A p value up to this is called a sign of a shift. */
    static final double UNUSUAL = 0.05;

    /** Permutations of the report on contamination. */
    private static final int MORE_PERMUTATIONS = 10_000;

    private static final int FEW_BINS = 5;
    private static final int MANY_BINS = 20;
    private static final int CONSTANTS = 3;
    private static final int P_DECIMALS = 3;
    private static final double LEAST_DECIMAL = 1e-3;

    /** The paper's reading first, then those that change one of its choices. */
    static List<ShiftReading> all(List<ScorePair> pairs, long seed) {
        ShiftChoices paper = ShiftChoices.PAPER;
        LocalDate day = paper.split();
        int moved = ShiftChoices.MOVED_DAYS;
        return List.of(
                        paper,
                        paper.permuted(MORE_PERMUTATIONS)
                                .withoutUndated()
                                .called("contamination-report", "undated models left out, more permutations"),
                        paper.twoSided().called("two-sided", "shifts down count too"),
                        paper.onFractions().called("fractions", "scores as fractions, no log odds"),
                        paper.in(FEW_BINS).called("bins-5", FEW_BINS + " bins"),
                        paper.in(MANY_BINS).called("bins-20", MANY_BINS + " bins"),
                        paper.splitOn(day.minusDays(moved)).called("split-earlier", "split " + moved + " days earlier"),
                        paper.splitOn(day.plusDays(moved)).called("split-later", "split " + moved + " days later"),
                        paper.with(Zeros.HALF_LOWEST)
                                .called("zeros-half-lowest", "scores of zero at half the lowest other score"),
                        paper.with(Zeros.LEFT_OUT).called("zeros-left-out", "scores of zero left out"),
                        paper.withoutFlagged().called("flagged-left-out", "flagged rows left out"))
                .stream()
                .map(choices -> of(pairs, choices, seed))
                .toList();
    }

    static ShiftReading of(List<ScorePair> pairs, ShiftChoices choices, long seed) {
        List<ScorePair> admitted = pairs.stream()
                .filter(pair -> choices.takesUndated() || pair.released().isPresent())
                .filter(pair -> choices.takesFlagged() || pair.flag().isEmpty())
                .filter(pair -> choices.zeros() != Zeros.LEFT_OUT || pair.cleanScore() > 0)
                .toList();
        double least = choices.zeros() == Zeros.HALF_LOWEST ? lowestAboveZero(admitted) / 2 : 0;
        double[] x = admitted.stream()
                .mapToDouble(pair -> scaled(pair.publicScore(), choices))
                .toArray();
        double[] y = admitted.stream()
                .mapToDouble(pair -> scaled(Math.max(least, pair.cleanScore()), choices))
                .toArray();
        boolean[] later = new boolean[x.length];
        IntStream.range(0, later.length).forEach(i -> later[i] = isLater(admitted.get(i), choices.split()));
        Resampling resampling = new Resampling(choices.permutations(), seed);
        return new ShiftReading(choices, admitted, GroupShiftTest.of(x, y, later, choices.bins(), resampling));
    }

    private static double lowestAboveZero(List<ScorePair> pairs) {
        return pairs.stream()
                .mapToDouble(ScorePair::cleanScore)
                .filter(score -> score > 0)
                .min()
                .orElse(0);
    }

    private static double scaled(double fraction, ShiftChoices choices) {
        return choices.isLogOdds() ? ContaminationShift.logOdds(fraction) : fraction;
    }

    /** Released on the day or after it, or undated. */
    static boolean isLater(ScorePair pair, LocalDate split) {
        return pair.released().filter(day -> day.isBefore(split)).isEmpty();
    }

    /** The permutations that count against chance. */
    Optional<DrawnShare> share() {
        return test.map(found ->
                choices.isTwoSided() ? found.test().twoSided() : found.test().oneSided());
    }

    /** A p value as the whole page prints it: to three decimals, or its first digit where those are zeros. */
    static String printed(double pValue) {
        return pValue < LEAST_DECIMAL ? Numbers.significant(pValue, 1) : Numbers.decimals(pValue, P_DECIMALS);
    }

    static String printed(DrawnShare share) {
        return printed(share.pValue());
    }

    /** Whether chance gives the shift seldom; false without a test. */
    boolean isUnusual() {
        return share().filter(found -> found.pValue() <= UNUSUAL).isPresent();
    }

    /** Student's interval of the shift. */
    Optional<Interval> interval() {
        return test.map(GroupShiftTest::fit)
                .map(fit -> StudentInterval.of(
                        fit.shift(),
                        fit.shiftStandardError(),
                        fit.earlier() + fit.later() - CONSTANTS,
                        Estimate.LEVEL));
    }
}
