package almanac.report.boundary.shift;

import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.boundary.ContaminationShift;
import almanac.report.boundary.ContaminationShift.Model;
import almanac.stats.DrawnShare;
import almanac.stats.GroupShiftTest;
import almanac.stats.Interval;
import almanac.stats.PermutationTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The test in words that follow from its numbers. */
final class ShiftTexts {

    private static final double NINE_IN_TEN = 0.9;
    private static final double HALF = 0.5;
    private static final double MILLIONTH = 1e-6;

    private final List<ShiftReading> readings;
    private final ContaminationShift shift;
    private final GroupShiftTest test;

    private ShiftTexts(List<ShiftReading> readings, ContaminationShift shift) {
        this.readings = readings;
        this.shift = shift;
        this.test = readings.get(0).test().orElseThrow();
    }

    static Map<String, String> of(List<ShiftReading> readings, ContaminationShift shift) {
        ShiftTexts words = new ShiftTexts(readings, shift);
        Map<String, String> texts = new LinkedHashMap<>();
        words.plain(texts);
        texts.put("headline", headline(words.test));
        texts.put("careful", words.careful());
        texts.put("chance", words.chance());
        texts.put("choices", words.choices());
        texts.put("day", new DayWords(readings).sentences());
        texts.put("zeros-brief", new ZeroWords(readings, shift.models()).brief());
        texts.put("zeros", new ZeroWords(readings, shift.models()).sentences());
        texts.put("printed", new PrintedShift(words.test, shift).chances());
        texts.put("printed-line", new PrintedShift(words.test, shift).line());
        texts.put("undated", words.undated());
        return texts;
    }

    private void plain(Map<String, String> texts) {
        PermutationTest permuted = test.test();
        texts.put("interval-level", "95\u00a0%");
        texts.put("exam", "AIME 2025");
        texts.put("split", Calendar.day(ContaminationShift.PUBLISHED));
        texts.put("span", span());
        texts.put("earlier", Integer.toString(test.fit().earlier()));
        texts.put("later", Integer.toString(test.fit().later()));
        texts.put("outside", Integer.toString(test.outside()));
        texts.put("permutations", Numbers.grouped(permuted.permutations()));
        texts.put("bins", Words.lower(permuted.strata()));
        texts.put("odds", Numbers.significant(StrictMath.exp(test.fit().shift()), 2));
        texts.put("odds-by-chance", Numbers.significant(StrictMath.exp(permuted.medianByChance()), 2));
        texts.put(
                "odds-interval",
                IntervalWords.wide(readings.get(0).interval().map(range -> range.mapped(StrictMath::exp))));
        texts.put("se", Numbers.significant(test.fit().shiftStandardError(), 2));
        texts.put("nine-in-ten", Numbers.significant(ContaminationShift.logOdds(NINE_IN_TEN), 2));
        texts.put("half", Numbers.significant(ContaminationShift.logOdds(HALF), 2));
        texts.put("millionth", Numbers.significant(ContaminationShift.logOdds(MILLIONTH), 3));
        texts.put("fewest", Words.lower(GroupShiftTest.FEWEST_PER_GROUP));
        texts.put("readings", Words.lower(readings.size()));
        texts.put("unusual", Numbers.significant(ShiftReading.UNUSUAL, 1));
    }

    private String span() {
        List<LocalDate> days = shift.models().stream()
                .flatMap(model -> model.pair().released().stream())
                .sorted()
                .toList();
        return days.isEmpty()
                ? "without a day of release"
                : "released from " + Calendar.month(days.get(0)) + " to " + Calendar.month(days.get(days.size() - 1));
    }

    static String headline(GroupShiftTest test) {
        return test.test().pValue() <= ShiftReading.UNUSUAL
                ? "which chance alone would seldom give"
                : "which chance alone gives often enough";
    }

    /** What the p value says beside the spread of the permutations. */
    private String careful() {
        return test.test().pValue() <= ShiftReading.UNUSUAL
                ? "A shift is likely, but not its cause"
                : "That is no evidence of a shift, and no proof that there is none: half of the permutations give more than "
                        + Numbers.significant(test.test().medianByChance(), 2) + " by themselves";
    }

    private String chance() {
        return "The middle 95\u00a0% of the permutations lie within "
                + IntervalWords.wide(test.test().byChance(Estimate.LEVEL))
                + ". Labels move only within a bin, so what separates the groups between bins stays in every permutation,"
                + " and the comparison is with that spread and not with zero";
    }

    /** Whether the verdict hangs on a choice. */
    private String choices() {
        List<ShiftReading> tested =
                readings.stream().filter(reading -> reading.test().isPresent()).toList();
        boolean paper = readings.get(0).isUnusual();
        List<String> others = tested.stream()
                .filter(reading -> reading.isUnusual() != paper)
                .map(reading -> reading.choices().clause() + " (p = "
                        + ShiftReading.printed(reading.share().orElseThrow()) + ")")
                .toList();
        String count = (tested.size() - others.size()) + " of " + tested.size();
        String side = paper ? "at most " : "above ";
        return "In " + count + " readings p stays " + side + Numbers.significant(ShiftReading.UNUSUAL, 1)
                + (others.isEmpty()
                        ? "; the verdict hangs on none of these choices"
                        : "; it does not " + Words.joined(others));
    }

    private String undated() {
        long without = shift.models().stream()
                .filter(model -> model.pair().released().isEmpty())
                .count();
        Optional<ShiftReading> other = readings.stream()
                .filter(reading -> reading.choices().id().equals("contamination-report"))
                .findFirst();
        String effect = other.flatMap(ShiftReading::share)
                .map(share -> "with " + Numbers.grouped(share.draws()) + " permutations p is "
                        + ShiftReading.printed(share) + " there and "
                        + ShiftReading.printed(test.test().pValue()) + " here, a difference "
                        + (withinErrors(share) ? "within" : "beyond") + " the error of the draws")
                .orElse("without them too few models remain for a test");
        String models = without == 0
                ? "Every model of the set has a day of release, so this changes nothing"
                : Words.of(without) + " of " + shift.models().size() + " models " + (without == 1 ? "has" : "have")
                        + " no day of release";
        return models + "; " + effect;
    }

    private boolean withinErrors(DrawnShare other) {
        Interval there = other.monteCarlo(Estimate.LEVEL);
        Interval here = test.test().oneSided().monteCarlo(Estimate.LEVEL);
        return there.low() <= here.high() && here.low() <= there.high();
    }

    /** Models whose scores an item of the page speaks of. */
    static String names(List<Model> models) {
        return Words.joined(models.stream()
                .filter(model ->
                        !almanac.data.UnsuitableNames.includes(model.pair().modelName()))
                .map(model -> model.pair().modelName())
                .toList());
    }
}
