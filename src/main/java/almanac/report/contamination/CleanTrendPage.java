package almanac.report.contamination;

import almanac.chart.Axis;
import almanac.chart.Spark;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.markup.Element;
import almanac.markup.Numbers;
import almanac.page.Card;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.HeadlineCard;
import almanac.report.Part;
import almanac.report.RowStatus;
import almanac.report.Words;
import almanac.stats.DoublingTime;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report's own page: the density trend on both tests, and the drop from one to the other. */
final class CleanTrendPage {

    private static final String HEADLINE = "contamination.mmlu-cf.doubling-months";

    private CleanTrendPage() {}

    static Part part(ContaminationResult result) {
        List<Estimate> estimates = new ArrayList<>(ContaminationEstimates.trends(result));
        estimates.addAll(ContaminationEstimates.pairs(result));
        List<RowStatus> pairRows = result.rows().stream()
                .filter(row -> !row.analysis().endsWith("-trend"))
                .toList();
        return Part.at("")
                .estimates(estimates)
                .readings(ContaminationEstimates.readings(result, EnvelopeFigure.ID))
                .texts(texts(result))
                .figure(EnvelopeFigure.of(result))
                .figure(DropFigure.of(result))
                .view(ContaminationViews.trends(result), "contamination-trends")
                .view(ContaminationViews.sets(result), "contamination-tests")
                .view(
                        Exclusions.byReason(
                                "contamination-left-out", "Score pairs left out, by reason", "Pairs", pairRows),
                        "contamination-excluded")
                .publishes(TrendTable.published(result))
                .publishes(TestTable.published(result))
                .publishes(PairTable.published(result))
                .publishes(Exclusions.published("contamination-excluded", "Score pairs left out", result.rows()))
                .rows(result.rows())
                .card(card(result, estimates))
                .done();
    }

    private static Map<String, String> texts(ContaminationResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        Trend clean = result.clean();
        texts.put("interval-level", "95\u00a0%");
        texts.put("first-month", Calendar.month(EnvelopeFigure.first(clean)));
        texts.put("last-month", Calendar.month(EnvelopeFigure.last(clean)));
        texts.put("youngest-month", Calendar.month(youngest(result)));
        texts.put("paper-end", Calendar.day(TrendChoices.JOURNAL_END));
        texts.put("published-slope", Numbers.shortest(result.publishedSlope()));
        texts.put("published-open-slope", Numbers.shortest(result.publishedOpenSlope()));
        texts.putAll(VerdictWords.of(result));
        texts.put("later-models", laterModels(result));
        texts.put("steeper-share", steeper(result));
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("permutations", Numbers.grouped(PairComparison.PERMUTATIONS));
        texts.put("seed", Long.toString(result.settings().seed()));
        texts.put("pair-sets", Words.lower(result.pairs().size()));
        texts.put(
                "pairs-used",
                Integer.toString(result.pairs().stream()
                        .mapToInt(comparison -> comparison.rows().size())
                        .sum()));
        texts.put("pairs-in-table", Integer.toString(result.candidates().size()));
        for (PairComparison comparison : result.pairs()) {
            texts.put(
                    "models-" + comparison.set().id(),
                    Integer.toString(comparison.rows().size()));
            texts.put("later-" + comparison.set().id(), LaterModels.sentence(comparison));
        }
        return texts;
    }

    private static LocalDate youngest(ContaminationResult result) {
        return result.all().densities(result.clean().choices().benchmark()).stream()
                .map(density -> density.scored().released())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether a model came out between the last record and the end of the paper's data, in words. */
    private static String laterModels(ContaminationResult result) {
        boolean same = result.then().headline(result.clean().choices().benchmark()).stream()
                .allMatch(trend -> trend.models() == result.clean().models());
        return same
                ? "No model of the leaderboard came out after " + Calendar.day(TrendChoices.JOURNAL_END)
                        + ", where the published analysis ends, so both periods hold the same models."
                : "The leaderboard holds younger models too, so the two periods differ.";
    }

    /** Share of resamples in which the clean line is the steeper one. */
    private static String steeper(ContaminationResult result) {
        return result.all()
                .paired(
                        result.clean().choices().kind(),
                        result.clean().choices().rule())
                .map(paired -> {
                    double[][] rows = paired.envelopes().replicates().rows();
                    long above = Stream.of(rows).filter(row -> row[0] > 1).count();
                    return Numbers.decimals(100.0 * above / Math.max(1, rows.length), 0) + "\u00a0%";
                })
                .orElse("no");
    }

    /** The doubling time that follows from the published slope, at its two printed digits. */
    private static String publishedMonths(ContaminationResult result) {
        return Numbers.significant(DoublingTime.months(result.publishedSlope()), 2);
    }

    private static Card card(ContaminationResult result, List<Estimate> estimates) {
        Trend clean = result.clean();
        Element spark = Spark.titled(
                        "Record density on MMLU-CF, " + clean.records() + " records",
                        "Small step chart of the record density over time, log scale, rising.",
                        Axis.time("Date"),
                        Axis.log("Density", ""))
                .step(EnvelopeFigure.epochDays(clean), EnvelopeFigure.densities(clean))
                .records(EnvelopeFigure.epochDays(clean), EnvelopeFigure.densities(clean))
                .draw("spark-contamination");
        List<Interval> levels = Stream.of(Estimate.LEVEL, 0.8, 0.5)
                .map(clean::doublingInterval)
                .flatMap(Optional::stream)
                .toList();
        Estimate doubling = estimates.stream()
                .filter(estimate -> estimate.id().equals(HEADLINE))
                .findFirst()
                .orElseThrow();
        return HeadlineCard.of(
                doubling,
                "months to double on MMLU-CF",
                "records",
                spark,
                levels,
                Double.parseDouble(publishedMonths(result)));
    }
}
