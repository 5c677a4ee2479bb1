package almanac.report.density.chatgpt;

import almanac.data.Catalog;
import almanac.data.Model;
import almanac.density.Densities;
import almanac.density.ModelScore;
import almanac.density.Population;
import almanac.density.Ruler;
import almanac.density.TrendChoices;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of the page.
 *
 * @param changes by every ruler of MMLU and every set of later models
 * @param rows what happened to each model released before ChatGPT
 */
record ChatgptResult(Settings settings, Densities densities, List<SlopeChange> changes, List<RowStatus> rows) {

    /** The headline: MMLU by the page's usual ruler, all base models, on all data. */
    static final TrendChoices HEADLINE = TrendChoices.MMLU.until(Optional.empty());

    private static final String ANALYSIS = "capability-density.chatgpt";

    /**
     * Computes everything.
     *
     * @throws NotEnoughData if either side of the headline has fewer than three records
     */
    static ChatgptResult of(Catalog data, Settings settings, Densities densities) {
        List<RowStatus> rows = rows(data, densities, settings.asOf());
        List<SlopeChange> changes = new ArrayList<>();
        for (Ruler ruler : densities.rulers().of(HEADLINE.benchmark())) {
            for (TrendChoices after : after(ruler)) {
                SlopeChange.of(densities, after, settings.resampling()).ifPresent(changes::add);
            }
        }
        ChatgptResult result = new ChatgptResult(settings, densities, List.copyOf(changes), rows);
        if (result.change(HEADLINE).isEmpty()) {
            throw new NotEnoughData(
                    "fewer than three base models set a density record before ChatGPT, or after it", rows);
        }
        return result;
    }

    private static List<TrendChoices> after(Ruler ruler) {
        TrendChoices all = HEADLINE.readBy(ruler.id(), ruler.d0Id());
        return List.of(
                all.among(Population.PAPER_V1).until(Optional.of(TrendChoices.PAPER_V1_END)),
                all.until(Optional.of(TrendChoices.PAPER_V1_END)),
                all.until(Optional.of(TrendChoices.JOURNAL_END)),
                all);
    }

    /** The models before ChatGPT, by the headline's ruler. */
    private static List<RowStatus> rows(Catalog data, Densities densities, LocalDate asOf) {
        List<RowStatus> rows = new ArrayList<>();
        for (Model model : data.models()) {
            if (model.released().filter(Population.CHATGPT::isAfter).isPresent()) {
                rows.add(new RowStatus(ANALYSIS, "models", model.id(), reason(model, densities, asOf), model.at()));
            }
        }
        return rows;
    }

    private static String reason(Model model, Densities densities, LocalDate asOf) {
        if (model.released().filter(asOf::isBefore).isPresent()) {
            return "after-data-date";
        }
        if (model.totalParameters().isEmpty() || model.activeParameters().isEmpty()) {
            return "no-size";
        }
        Optional<ModelScore> scored = densities.scores().getOrDefault(HEADLINE.benchmark(), List.of()).stream()
                .filter(score -> score.model().id().equals(model.id()))
                .findFirst();
        if (scored.isEmpty()) {
            return "no-score";
        }
        if (!scored.get().isBase()) {
            return "tuned-score-only";
        }
        return densities
                .rulers()
                .of(HEADLINE.benchmark(), HEADLINE.ruler(), HEADLINE.d0())
                .map(ruler -> ruler.effectiveParameters(scored.get().score()).status())
                .map(status -> status.isDefined() ? "" : status.id())
                .orElse("no-ruler");
    }

    /** The change under exactly these choices. */
    Optional<SlopeChange> change(TrendChoices after) {
        return changes.stream().filter(one -> one.after().equals(after)).findFirst();
    }

    SlopeChange headline() {
        return change(HEADLINE).orElseThrow();
    }
}
