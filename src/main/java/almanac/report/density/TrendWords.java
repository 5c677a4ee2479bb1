package almanac.report.density;

import almanac.density.Population;
import almanac.density.Trend;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a text may say of a trend and its records. */
final class TrendWords {

    private TrendWords() {}

    /** First and last record with their dates and densities, and how intervals were made. */
    static Map<String, String> of(Trend trend, Settings settings) {
        List<Trend.EnvelopePoint> points = trend.points();
        Trend.EnvelopePoint first = points.get(0);
        Trend.EnvelopePoint last = points.get(points.size() - 1);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("first-record", name(first));
        texts.put("first-month", Calendar.month(first.model().scored().released()));
        texts.put("first-density", density(first));
        texts.put("last-record", name(last));
        texts.put("last-month", Calendar.month(last.model().scored().released()));
        texts.put("last-density", density(last));
        texts.put(
                "record-models",
                points.stream().map(TrendWords::name).distinct().collect(Collectors.joining(", ")));
        texts.put("start-day", Calendar.day(Population.FIRST_DAY));
        texts.put("data-end", Calendar.day(settings.asOf()));
        texts.put("replicates", Numbers.grouped(settings.replicates()));
        texts.put("seed", Long.toString(settings.seed()));
        return texts;
    }

    static String name(Trend.EnvelopePoint point) {
        return point.model().scored().model().name();
    }

    static String density(Trend.EnvelopePoint point) {
        return Numbers.significant(StrictMath.exp(point.lnDensity()), 2);
    }
}
