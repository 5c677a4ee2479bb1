package almanac.report.prices;

import almanac.data.Price;
import almanac.report.Settings;
import almanac.stats.Bootstrap;
import almanac.stats.LineFit;
import almanac.stats.RandomStreams;
import almanac.stats.Replicates;
import almanac.stats.RunningRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Record prices and halving times for each threshold, period and start rule. */
final class PriceTrends {

    /** End of the data behind the published halving time. */
    static final LocalDate PAPER_END = LocalDate.of(2024, 8, 31);

    private static final int FEWEST_RECORDS = 3;

    private static final String METHOD = "percentile bootstrap over models, records and line refitted";

    private PriceTrends() {}

    static List<PriceTrend> of(List<Price> prices, Settings settings) {
        List<Optional<LocalDate>> periods = List.of(Optional.of(PAPER_END), Optional.empty());
        List<PriceTrend> trends = new ArrayList<>();
        for (Threshold threshold : Threshold.ALL) {
            for (Optional<LocalDate> until : periods) {
                trends.addAll(distinct(prices, threshold, until, settings));
            }
        }
        return trends;
    }

    /** Both start rules; only the usual one where no model reached the threshold before its anchor. */
    private static List<PriceTrend> distinct(
            List<Price> prices, Threshold threshold, Optional<LocalDate> until, Settings settings) {
        List<PriceTrend> trends = new ArrayList<>();
        if (threshold.anchorDate().isPresent()) {
            trend(prices, threshold, until, StartRule.ANCHOR, settings).ifPresent(trends::add);
        }
        trend(prices, threshold, until, StartRule.FIRST_QUALIFYING, settings)
                .filter(free -> trends.stream().noneMatch(anchored -> anchored.candidates() == free.candidates()))
                .ifPresent(trends::add);
        return trends;
    }

    private static Optional<PriceTrend> trend(
            List<Price> prices, Threshold threshold, Optional<LocalDate> until, StartRule start, Settings settings) {
        LocalDate first = start == StartRule.ANCHOR ? threshold.anchorDate().orElseThrow() : LocalDate.MIN;
        List<Price> candidates = prices.stream()
                .filter(price -> price.mmlu().orElseThrow() >= threshold.score())
                .filter(price -> !price.from().orElseThrow().isBefore(first))
                .filter(price ->
                        until.filter(price.from().orElseThrow()::isAfter).isEmpty())
                .sorted(Comparator.comparing((Price price) -> price.from().orElseThrow()))
                .toList();
        RunningRecords envelope = new RunningRecords(
                candidates.stream()
                        .mapToDouble(price -> price.from().orElseThrow().toEpochDay())
                        .toArray(),
                candidates.stream()
                        .mapToDouble(price -> -StrictMath.log(price.blended().orElseThrow()))
                        .toArray());
        RunningRecords.Points points = envelope.records(envelope.all());
        if (points.count() < FEWEST_RECORDS) {
            return Optional.empty();
        }
        List<Price> records = new ArrayList<>();
        for (int i = 0; i < points.count(); i++) {
            records.add(candidates.get(points.item()[i]));
        }
        int[] modelOf = modelOf(candidates);
        int models = java.util.Arrays.stream(modelOf).max().orElse(-1) + 1;
        double[][] rows = Bootstrap.replicates(
                models,
                settings.replicates(),
                new RandomStreams(settings.seed()),
                timesDrawn -> replicate(envelope.records(perRow(timesDrawn, modelOf))));
        Replicates replicates = new Replicates(rows, settings.replicates(), settings.seed(), METHOD);
        return Optional.of(
                new PriceTrend(threshold, until, start, candidates.size(), models, records, line(points), replicates));
    }

    /** The prices of one model are drawn together: they are not independent. */
    private static int[] modelOf(List<Price> candidates) {
        Map<List<String>, Integer> models = new LinkedHashMap<>();
        return candidates.stream()
                .mapToInt(price ->
                        models.computeIfAbsent(List.of(price.provider(), price.modelName()), key -> models.size()))
                .toArray();
    }

    private static int[] perRow(int[] timesDrawn, int[] modelOf) {
        int[] perRow = new int[modelOf.length];
        for (int i = 0; i < perRow.length; i++) {
            perRow[i] = timesDrawn[modelOf[i]];
        }
        return perRow;
    }

    private static LineFit line(RunningRecords.Points points) {
        double[] days = new double[points.count()];
        double[] lnPrice = new double[points.count()];
        for (int i = 0; i < days.length; i++) {
            days[i] = points.days()[i] - points.days()[0];
            lnPrice[i] = -points.values()[i];
        }
        return LineFit.of(days, lnPrice);
    }

    private static double[] replicate(RunningRecords.Points points) {
        if (points.count() < FEWEST_RECORDS) {
            return new double[0];
        }
        int last = points.count() - 1;
        double fall = points.values()[last] - points.values()[0];
        double days = points.days()[last] - points.days()[0];
        LineFit line = line(points);
        return new double[] {line.slope(), -fall / days, StrictMath.exp(fall), line.r2()};
    }
}
