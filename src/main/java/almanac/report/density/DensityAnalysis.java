package almanac.report.density;

import almanac.data.Catalog;
import almanac.data.Model;
import almanac.density.BenchmarkScores;
import almanac.density.Densities;
import almanac.density.DensityTrends;
import almanac.density.EffectiveSize;
import almanac.density.Leaderboard;
import almanac.density.ModelScore;
import almanac.density.Population;
import almanac.density.Ruler;
import almanac.density.TrendChoices;
import almanac.report.Calendar;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores to effective sizes to densities to trends, on every benchmark and by every ruler. */
final class DensityAnalysis {

    private DensityAnalysis() {}

    static String analysis(String benchmark) {
        return "capability-density." + benchmark;
    }

    static DensityResult run(Catalog data, Settings settings) {
        if (settings.asOf().isBefore(TrendChoices.APRIL_END)) {
            throw new NotEnoughData(
                    "the data end on " + Calendar.day(settings.asOf()) + ", before "
                            + Calendar.day(TrendChoices.APRIL_END) + ", which the report compares with all data",
                    List.of());
        }
        Densities densities = Densities.of(data, settings.asOf());
        List<RowStatus> rows = rows(data, densities, settings.asOf());
        double published = data.published("density-doubling-journal")
                .orElseThrow(() -> new NotEnoughData("the claim density-doubling-journal is not listed", rows));
        return new DensityResult(
                data,
                settings,
                published,
                data.organisationNames(),
                densities,
                DensityTrends.of(densities.rulers().all(), densities.all(), settings.resampling()),
                Leaderboard.of(data, settings.asOf(), settings.resampling()),
                rows);
    }

    /** The ruler by which models of a benchmark are counted in or out: the one of the page that shows it. */
    private static Optional<Ruler> usualRuler(String benchmark, Densities densities) {
        TrendChoices shown = benchmark.equals(TrendChoices.MMLU.benchmark())
                ? TrendChoices.MMLU
                : TrendChoices.HEADLINE.on(benchmark);
        return densities.rulers().of(benchmark, shown.ruler(), shown.d0());
    }

    private static List<RowStatus> rows(Catalog data, Densities densities, LocalDate asOf) {
        List<RowStatus> rows = new ArrayList<>();
        for (String benchmark : BenchmarkScores.benchmarks()) {
            Optional<Ruler> ruler = usualRuler(benchmark, densities);
            List<ModelScore> scores = densities.scores().getOrDefault(benchmark, List.of());
            for (Model model : data.models()) {
                Optional<ModelScore> scored = scores.stream()
                        .filter(score -> score.model().id().equals(model.id()))
                        .findFirst();
                String reason = reasonToLeaveOut(model, scored, ruler, asOf);
                rows.add(new RowStatus(analysis(benchmark), "models", model.id(), reason, model.at()));
            }
        }
        return rows;
    }

    /** Why a model takes no part in the trends through base models; empty if it does. */
    private static String reasonToLeaveOut(
            Model model, Optional<ModelScore> scored, Optional<Ruler> ruler, LocalDate asOf) {
        if (model.released().isEmpty()) {
            return "no-date";
        }
        if (model.released().get().isAfter(asOf)) {
            return "after-data-date";
        }
        if (model.totalParameters().isEmpty() || model.activeParameters().isEmpty()) {
            return "no-size";
        }
        if (scored.isEmpty()) {
            return "no-score";
        }
        if (model.released().get().isBefore(Population.FIRST_DAY)) {
            return "before-first-day";
        }
        if (!scored.get().isBase()) {
            return "tuned-score-only";
        }
        if (ruler.isEmpty()) {
            return "no-ruler";
        }
        EffectiveSize size = ruler.get().effectiveParameters(scored.get().score());
        return size.status().isDefined() ? "" : size.status().id();
    }
}
