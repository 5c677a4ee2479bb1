package almanac.report.density.growth;

import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Settings;
import almanac.report.Words;
import almanac.stats.BreakTest;
import almanac.stats.GrowthForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the page's text may say of the tests. */
final class GrowthWords {

    private GrowthWords() {}

    static Map<String, String> of(List<SeriesGrowth> all, SeriesGrowth headline, BreakTest test, Settings settings) {
        GrowthSeries series = headline.series();
        int last = series.points().count() - 1;
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("growth-answer", answer(headline));
        texts.put("growth-first-month", month(series.points().days()[0]));
        texts.put("growth-last-month", month(series.points().days()[last]));
        texts.put("growth-level", "95\u00a0%");
        texts.put("growth-break-month", month(test.lines().knot()));
        texts.put("growth-break-interval", breakInterval(headline));
        texts.put("growth-replicates", Numbers.grouped(settings.replicates()));
        texts.put(
                "growth-replicates-used",
                Numbers.grouped(
                        headline.replicates().map(drawn -> drawn.count()).orElse(0)));
        texts.put("growth-seed", Long.toString(settings.seed()));
        texts.put("growth-best-form", headline.best().map(GrowthForm::words).orElse("none"));
        texts.put("growth-weights", weights(headline));
        texts.put("growth-wins", wins(headline));
        texts.put("growth-series", seriesFinding(all));
        texts.put("growth-untested", untested(all));
        texts.put("growth-supported", supported(all));
        texts.put("growth-hold-outs", holdOuts(headline));
        return texts;
    }

    private static String answer(SeriesGrowth headline) {
        return switch (headline.finding().orElseThrow()) {
            case SLOWING -> "The growth of density is slowing";
            case BEND -> "Slowing is not established";
            case UNDECIDED -> "No slowing is shown";
        };
    }

    private static String month(double day) {
        return Calendar.month(GrowthSeries.date(day));
    }

    private static String breakInterval(SeriesGrowth growth) {
        return growth.breakInterval()
                .map(range -> month(range.low()) + " to " + month(range.high()))
                .orElse("none, since no resample holds enough records");
    }

    /** How many series slow down, and how many only bend; correct for any number of either. */
    static String seriesFinding(List<SeriesGrowth> all) {
        long tested = all.stream().filter(growth -> growth.test().isPresent()).count();
        long slowing = count(all, SlowingFinding.SLOWING);
        long bending = count(all, SlowingFinding.BEND);
        String supported = "Slowing is supported in " + small(slowing) + " of " + tested + " series";
        return bending == 0
                ? supported
                : supported + "; " + small(bending) + (slowing > 0 ? " more" : "") + (bending == 1 ? " bends" : " bend")
                        + ", but not clearly more than records of a constant growth";
    }

    /** The series on which slowing is supported. */
    private static String supported(List<SeriesGrowth> all) {
        String names = all.stream()
                .filter(growth ->
                        growth.finding().filter(SlowingFinding.SLOWING::equals).isPresent())
                .map(growth -> growth.series().name() + (growth.series().isRecords() ? " (records)" : " (staircase)"))
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "none of them" : names;
    }

    private static String small(long count) {
        return count == 0 ? "none" : Words.of(count).toLowerCase(Locale.ROOT);
    }

    private static long count(List<SeriesGrowth> all, SlowingFinding finding) {
        return all.stream()
                .filter(growth -> growth.finding().filter(finding::equals).isPresent())
                .count();
    }

    private static String untested(List<SeriesGrowth> all) {
        String names = all.stream()
                .filter(growth -> growth.test().isEmpty())
                .map(growth -> growth.series().name() + " ("
                        + growth.series().points().count()
                        + (growth.series().isRecords() ? " records)" : " dates)"))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "no series" : names;
    }

    private static String weights(SeriesGrowth growth) {
        return growth.forms().stream()
                .filter(result -> result.weight().isPresent())
                .map(result -> result.form().words() + " "
                        + Numbers.decimals(result.weight().getAsDouble(), 2))
                .collect(Collectors.joining(", "));
    }

    private static String wins(SeriesGrowth growth) {
        return growth.replicates()
                .map(drawn -> growth.forms().stream()
                        .map(result -> result.form().words() + " in "
                                + Numbers.decimals(100 * drawn.share(result.form()), 0) + "\u00a0%")
                        .collect(Collectors.joining(", ")))
                .orElse("none in any");
    }

    /** Errors after each date, form by form. */
    private static String holdOuts(SeriesGrowth growth) {
        return HoldOut.DATES.stream()
                .map(until -> "fitted until " + Calendar.day(until) + ", "
                        + growth.holdOuts().stream()
                                .filter(holdOut -> holdOut.until().equals(until))
                                .map(holdOut -> holdOut.form().words() + " " + error(holdOut.error()))
                                .collect(Collectors.joining(", "))
                        + " (" + later(growth, until) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String later(SeriesGrowth growth, LocalDate until) {
        int later = growth.series().points().count() - growth.series().pointsUntil(until);
        String noun = later == 1 ? " later record" : " later records";
        return Words.of(later).toLowerCase(Locale.ROOT) + noun;
    }

    private static String error(OptionalDouble error) {
        return error.isPresent() ? Numbers.decimals(error.getAsDouble(), 2) : "not enough data";
    }
}
