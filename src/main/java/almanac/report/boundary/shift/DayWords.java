package almanac.report.boundary.shift;

import almanac.data.ScorePair;
import almanac.data.UnsuitableNames;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Words;
import almanac.report.boundary.ContaminationShift;
import almanac.stats.GroupShiftTest;
import java.util.List;
import java.util.Optional;

/** What changes when the split moves to an earlier day: models change sides, and so does the range that is compared. */
record DayWords(List<ShiftReading> readings) {

    /** More names than this are not read. */
    private static final int MOST_NAMED = 10;

    String sentences() {
        Optional<ShiftReading> earlier = readings.stream()
                .filter(reading -> reading.choices().split().isBefore(ContaminationShift.PUBLISHED))
                .filter(reading -> reading.test().isPresent())
                .findFirst();
        return earlier.map(this::moved)
                .orElse("With an earlier split too few models remain on one side of it for a test");
    }

    private String moved(ShiftReading reading) {
        MovedSplit split = MovedSplit.of(reading);
        String head = "Split on " + Calendar.day(reading.choices().split()) + ", " + outcome(reading);
        if (split.changing().isEmpty()) {
            return head + "; no model changes sides";
        }
        return head + ". " + changing(split.changing()) + ". " + compared(split) + ". " + range(split)
                + ". The later group still holds the models that came after the exam, so the reading neither shows a leak"
                + " nor excludes one";
    }

    private static String changing(List<ScorePair> pairs) {
        String names = pairs.size() > MOST_NAMED
                ? ""
                : ": "
                        + Words.joined(pairs.stream()
                                .map(ScorePair::modelName)
                                .filter(name -> !UnsuitableNames.includes(name))
                                .toList());
        return (pairs.size() == 1 ? "One model changes" : Words.of(pairs.size()) + " models change")
                + " sides, released before the exam was sat" + names;
    }

    private static String compared(MovedSplit split) {
        return Words.of(split.compared().size()) + " of the "
                + Words.lower(split.changing().size()) + " lie in the range compared; without any of them, "
                + outcome(split.without())
                + (split.restsOnOthers() ? ", so they do not decide" : "");
    }

    private String range(MovedSplit split) {
        return "The range of MATH-500 that the groups share changes too: it holds " + models(split.reading())
                + " models instead of " + models(readings.get(0)) + ". Split on the paper’s day within it, "
                + outcome(split.sameRange());
    }

    private static int models(ShiftReading reading) {
        return reading.test()
                .map(GroupShiftTest::fit)
                .map(fit -> fit.earlier() + fit.later())
                .orElse(0);
    }

    private static String outcome(ShiftReading reading) {
        return reading.test()
                .map(test -> "the shift is " + Numbers.decimals(test.fit().shift(), 2) + " with p = "
                        + reading.share().map(ShiftReading::printed).orElseThrow())
                .orElse("too few models remain for a test");
    }
}
