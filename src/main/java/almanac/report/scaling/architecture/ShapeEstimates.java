package almanac.report.scaling.architecture;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.scaling.shape.HeadEffect;
import almanac.scaling.shape.ShapeEffect;
import almanac.scaling.shape.ShapeSample.Counting;
import almanac.stats.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Distances, slopes and spreads of the page as published estimates, and the readings that judge Kaplan's claim. */
final class ShapeEstimates {

    static final String LARGEST = "scaling-laws.shape.largest-deviation";
    static final String HEADS = "scaling-laws.heads.median-spread";
    static final String HEADS_LARGEST = "scaling-laws.heads.largest-spread";

    private static final String PERCENT = "percent";

    private ShapeEstimates() {}

    static List<Estimate> all(ShapeFindings shapes, HeadFindings heads, Settings settings) {
        return List.of(
                largest(LARGEST, shapes.deep(Counting.NON_EMBEDDING), settings),
                largest(LARGEST + "-all-parameters", shapes.deep(Counting.TOTAL), settings),
                slope("scaling-laws.shape.slope", shapes.deep(Counting.NON_EMBEDDING), settings),
                slope("scaling-laws.shape.slope-all-parameters", shapes.deep(Counting.TOTAL), settings),
                medianSpread(HEADS, heads.lowest(), settings),
                medianSpread(HEADS + "-equal-setting", heads.equal(), settings),
                largestSpread(heads.lowest(), settings));
    }

    /**
     * The claim about shapes asks for a range of them; the reading has a reason instead of a number where it is not
     * covered.
     */
    static List<Reading> readings(ShapeFindings shapes, HeadFindings heads, Settings settings) {
        ShapeEffect effect = shapes.deep(Counting.NON_EMBEDDING);
        Reading reading = effect.aspectSpan() >= ShapeFindings.SPAN_OF_CLAIM
                ? Reading.of(Optional.empty(), largest(LARGEST, effect, settings))
                : Reading.none(LARGEST, Optional.empty(), "shapes-too-alike");
        return List.of(
                reading.shownIn(ShapeFigure.ID),
                Reading.of(Optional.empty(), largestSpread(heads.lowest(), settings))
                        .shownIn(HeadFigure.ID));
    }

    private static Estimate largest(String id, ShapeEffect effect, Settings settings) {
        return new Estimate(
                id,
                ShapeWords.PERCENT * effect.farthestOfDeep(),
                PERCENT,
                Optional.empty(),
                "the largest of the distances measured",
                effect.residuals().size(),
                effect.residuals().size() + effect.sample().shallow(),
                settings.asOf(),
                spec(effect));
    }

    private static Estimate slope(String id, ShapeEffect effect, Settings settings) {
        Optional<Interval> interval = ShapeWords.perTenfold(effect.slopeInterval(Estimate.LEVEL));
        return new Estimate(
                id,
                effect.slope().slope() * ShapeWords.PERCENT_PER_TENFOLD,
                "percent per tenfold ratio",
                interval,
                interval.isPresent() ? "" : "too few resamples of the models give a law",
                effect.residuals().size(),
                effect.residuals().size() + effect.sample().shallow(),
                settings.asOf(),
                spec(effect));
    }

    private static Map<String, String> spec(ShapeEffect effect) {
        return Map.of(
                "dataset",
                effect.sample().dataset(),
                "condition",
                effect.sample().condition().orElse(""),
                "counting",
                effect.sample().counting().id(),
                "fit",
                effect.sample().withShallow() ? "all" : "without-shallow");
    }

    private static Estimate medianSpread(String id, HeadEffect effect, Settings settings) {
        Optional<Interval> interval = effect.medianSpreadInterval(Estimate.LEVEL)
                .map(range -> range.mapped(spread -> ShapeWords.PERCENT * spread));
        return new Estimate(
                id,
                ShapeWords.PERCENT * effect.medianSpread(),
                PERCENT,
                interval,
                interval.isPresent() ? "" : "too few shapes to resample",
                effect.cells().size(),
                effect.cells().size() + effect.cellsWithFewer() + effect.divergedCells(),
                settings.asOf(),
                Map.of(
                        "dataset",
                        effect.dataset(),
                        "comparison",
                        effect.comparison().id()));
    }

    private static Estimate largestSpread(HeadEffect effect, Settings settings) {
        return new Estimate(
                HEADS_LARGEST,
                ShapeWords.PERCENT * effect.largestSpread(),
                PERCENT,
                Optional.empty(),
                "the largest of the spreads measured",
                effect.cells().size(),
                effect.cells().size() + effect.cellsWithFewer() + effect.divergedCells(),
                settings.asOf(),
                Map.of(
                        "dataset",
                        effect.dataset(),
                        "comparison",
                        effect.comparison().id()));
    }
}
