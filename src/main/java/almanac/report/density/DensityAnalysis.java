package almanac.report.density;

import almanac.data.Catalog;
import almanac.data.Model;
import almanac.data.Score;
import almanac.report.Calendar;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Scores to effective sizes to densities to trends, for MMLU. */
final class DensityAnalysis {

    static final String BENCHMARK = "mmlu";
    static final String ANALYSIS = "capability-density.mmlu";
    static final String LARGEST_OF_PAPER = "llama-3.1-405b";

    private DensityAnalysis() {}

    static DensityResult run(Catalog data, Settings settings) {
        if (settings.asOf().isBefore(TrendChoices.APRIL_END)) {
            throw new NotEnoughData(
                    "the data end on " + Calendar.day(settings.asOf()) + ", before "
                            + Calendar.day(TrendChoices.APRIL_END) + ", which the report compares with all data",
                    List.of());
        }
        if (!TwoStepRuler.canBeFitted(data.referenceRuns())) {
            throw new NotEnoughData("the ruler needs more than five small runs and three checkpoints", List.of());
        }
        TwoStepRuler ruler = TwoStepRuler.fit(data.referenceRuns(), false);
        TwoStepRuler withFloor = TwoStepRuler.fit(data.referenceRuns(), true);
        Map<String, List<Score>> scores = new LinkedHashMap<>();
        data.scores().stream()
                .filter(score -> score.benchmark().equals(BENCHMARK))
                .forEach(score -> scores.computeIfAbsent(score.model(), key -> new ArrayList<>())
                        .add(score));

        List<ModelScore> scored = new ArrayList<>();
        List<RowStatus> rows = new ArrayList<>();
        for (Model model : data.models()) {
            Optional<CanonicalScore> canonical = CanonicalScore.of(scores.getOrDefault(model.id(), List.of()));
            String reason = reasonToLeaveOut(model, canonical, ruler, settings.asOf());
            rows.add(new RowStatus(ANALYSIS, "models", model.id(), reason, model.at()));
            if (canonical.isPresent()
                    && model.released().filter(settings.asOf()::isBefore).isEmpty()
                    && model.released().isPresent()
                    && model.totalParameters().isPresent()
                    && model.activeParameters().isPresent()) {
                scored.add(new ModelScore(model, model.released().get(), canonical.get()));
            }
        }
        List<ModelDensity> densities = densities(scored, ruler);
        return new DensityResult(
                settings,
                data.published("density-doubling-journal")
                        .orElseThrow(() -> new NotEnoughData("the claim density-doubling-journal is not listed", rows)),
                data.referenceRuns(),
                data.organisationNames(),
                ruler,
                withFloor,
                densities,
                DensityTrends.of(densities, settings),
                rankings(densities),
                rows);
    }

    /** Why a model takes no part in the headline population's trends; empty if it does. */
    private static String reasonToLeaveOut(
            Model model, Optional<CanonicalScore> canonical, TwoStepRuler ruler, LocalDate asOf) {
        if (canonical.isEmpty()) {
            return "no-score";
        }
        if (model.released().isEmpty()) {
            return "no-date";
        }
        if (model.released().get().isAfter(asOf)) {
            return "after-data-date";
        }
        if (model.totalParameters().isEmpty() || model.activeParameters().isEmpty()) {
            return "no-size";
        }
        if (model.released().get().isBefore(DensityTrends.FIRST_DAY)) {
            return "before-first-day";
        }
        if (!canonical.get().stage().equals("base")) {
            return "tuned-score-only";
        }
        EffectiveSize size = ruler.effectiveParameters(canonical.get().value(), TrendChoices.HEADLINE.d0Tokens());
        return size.status().isDefined() ? "" : size.status().id();
    }

    private static List<ModelDensity> densities(List<ModelScore> scored, TwoStepRuler ruler) {
        List<ModelDensity> densities = new ArrayList<>();
        for (ModelScore model : scored) {
            for (double d0 : TrendChoices.TOKEN_BUDGETS) {
                EffectiveSize size = ruler.effectiveParameters(model.score(), d0);
                for (ParameterKind kind : ParameterKind.values()) {
                    densities.add(new ModelDensity(model, d0, kind, size));
                }
            }
        }
        return densities;
    }

    private static List<Ranking> rankings(List<ModelDensity> densities) {
        List<ModelDensity> headline = densities.stream()
                .filter(density -> density.d0Tokens() == TrendChoices.HEADLINE.d0Tokens()
                        && density.kind() == TrendChoices.HEADLINE.kind())
                .toList();
        return Stream.of(Optional.of(TrendChoices.PAPER_V1_END), Optional.<LocalDate>empty())
                .flatMap(until -> Ranking.of(LARGEST_OF_PAPER, headline, until).stream())
                .toList();
    }
}
