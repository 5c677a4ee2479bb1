package almanac.report.density;

import almanac.markup.Numbers;
import almanac.stats.Interval;
import almanac.stats.LogisticCurve;
import almanac.stats.LossSurface;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the capability-density report: those it publishes and those its page shows. */
final class DensityTables {

    private static final String BENCHMARK = "mmlu";
    private static final String RULER = "olmo-two-step";
    private static final String DATASET = "site-data";

    private DensityTables() {}

    /** Every scored model under each token budget and parameter count. */
    static Table models(DensityResult result) {
        return Table.of(
                "density-models",
                "Capability density of every scored model",
                "One row per model, token budget and parameter count.",
                List.of(
                        Column.text(
                                "model",
                                "Model",
                                "model id",
                                row -> row.scored().model().id()),
                        Column.date(
                                "release_date",
                                "Released",
                                "release date",
                                row -> Cell.of(row.scored().released())),
                        Column.text("benchmark", "Benchmark", "benchmark id", row -> BENCHMARK),
                        Column.text("ruler", "Ruler", "ruler id", row -> RULER),
                        Column.number(
                                "d0",
                                "D0",
                                "tokens",
                                "token budget of the reference recipe",
                                row -> Cell.of(row.d0Tokens(), 2)),
                        Column.text(
                                "parameter_kind",
                                "Parameters",
                                "total or active",
                                row -> row.kind().id()),
                        Column.number(
                                "score",
                                "Score",
                                "",
                                "canonical score, a fraction",
                                row -> Cell.of(row.scored().score(), 3)),
                        Column.number(
                                "effective_parameters",
                                "Effective size",
                                "",
                                "parameters the reference recipe would need",
                                row -> Cell.of(row.effective().parameters(), 3)),
                        Column.number(
                                "density",
                                "Density",
                                "",
                                "effective over actual parameters",
                                row -> Cell.of(row.density(), 3)),
                        Column.text(
                                "status",
                                "Status",
                                "whether the ruler can be read at this score",
                                row -> row.effective().status().id()),
                        Column.text(
                                "reason",
                                "Reason",
                                "the status in words",
                                row -> row.effective().status().meaning()),
                        Column.text("dataset", "Dataset", "dataset id", row -> DATASET),
                        Column.text(
                                "score_stage",
                                "Stage",
                                "stage of the score",
                                row -> row.scored().stage()),
                        Column.whole(
                                "score_source_rank",
                                "Rank",
                                "source rank of the score",
                                row -> row.scored().canonical().sourceRank()),
                        Column.whole(
                                "score_rows",
                                "Rows",
                                "score rows behind the median",
                                row -> row.scored().canonical().rows().size())),
                result.densities());
    }

    /** Points of every envelope. */
    static Table envelope(DensityResult result) {
        List<Map.Entry<Trend, Trend.EnvelopePoint>> points = new ArrayList<>();
        for (Trend trend : result.trends()) {
            trend.points().forEach(point -> points.add(Map.entry(trend, point)));
        }
        List<Column<Map.Entry<Trend, Trend.EnvelopePoint>>> columns = new ArrayList<>();
        for (Column<Trend> column : choiceColumns()) {
            columns.add(new Column<>(
                    column.name(),
                    column.header(),
                    column.unit(),
                    column.type(),
                    column.description(),
                    row -> column.cell().apply(row.getKey())));
        }
        columns.add(Column.date(
                "date",
                "Date",
                "day of the envelope point",
                row -> Cell.of(
                        DensityTrends.FIRST_DAY.plusDays((long) row.getValue().day()))));
        columns.add(Column.text(
                "model",
                "Model",
                "model that holds the record",
                row -> row.getValue().model().scored().model().id()));
        columns.add(Column.number(
                "density",
                "Density",
                "",
                "density of that model",
                row -> Cell.of(row.getValue().model().density(), 3)));
        columns.add(Column.text("dataset", "Dataset", "dataset id", row -> DATASET));
        return Table.of(
                "density-envelope", "Points of every envelope", "One row per envelope and point.", columns, points);
    }

    private static List<Column<Trend>> choiceColumns() {
        return List.of(
                Column.text("benchmark", "Benchmark", "benchmark id", row -> BENCHMARK),
                Column.text("ruler", "Ruler", "ruler id", row -> RULER),
                Column.number(
                        "d0",
                        "Token budget",
                        "tokens",
                        "token budget of the reference recipe",
                        row -> Cell.of(row.choices().d0Tokens(), 2)),
                Column.text(
                        "parameter_kind",
                        "Parameters",
                        "total or active",
                        row -> row.choices().kind().id()),
                Column.text(
                        "population",
                        "Models",
                        "which models",
                        row -> row.choices().population().id()),
                Column.text(
                        "until",
                        "Until",
                        "last release date used, inclusive, or all",
                        row -> row.choices().untilId()),
                Column.text(
                        "rule",
                        "Rule",
                        "records or staircase",
                        row -> row.choices().rule().id()));
    }

    /** Every trend with its interval. */
    static Table trends(DensityResult result) {
        List<Column<Trend>> columns = new ArrayList<>(choiceColumns());
        columns.addAll(List.of(
                Column.whole("records", "Records", "record models of the envelope", Trend::records),
                Column.number(
                        "slope_per_day",
                        "Slope",
                        "per day",
                        "slope of ln density per day",
                        row -> Cell.of(row.line().slope(), 3)),
                Column.number(
                        "intercept",
                        "Intercept",
                        "",
                        "ln density on the first day",
                        row -> Cell.of(row.line().intercept(), 3)),
                Column.number(
                        "r2",
                        "R²",
                        "",
                        "share of variance explained",
                        row -> Cell.of(row.line().r2(), 2)),
                Column.number(
                        "doubling_months",
                        "Doubling",
                        "months",
                        "doubling time in months of 30.4375 days",
                        row -> Cell.of(row.doublingMonths(), 3)),
                Column.number(
                        "low",
                        "Low",
                        "months",
                        "lower limit of the 95 % interval",
                        row -> limit(row.doublingInterval(0.95).map(Interval::low))),
                Column.number(
                        "high",
                        "High",
                        "months",
                        "upper limit of the 95 % interval",
                        row -> limit(row.doublingInterval(0.95).map(Interval::high))),
                Column.text("dataset", "Dataset", "dataset id", row -> DATASET),
                Column.whole("models", "Models", "models the envelope was taken over", Trend::models),
                Column.number(
                        "slope_low",
                        "Slope, low",
                        "per day",
                        "lower limit of the slope's 95 % interval",
                        row -> limit(row.slopeInterval(0.95).map(Interval::low))),
                Column.number(
                        "slope_high",
                        "Slope, high",
                        "per day",
                        "upper limit of the slope's 95 % interval",
                        row -> limit(row.slopeInterval(0.95).map(Interval::high))),
                Column.whole(
                        "replicates",
                        "Replicates",
                        "bootstrap replicates that gave a line",
                        row -> row.replicates().length),
                Column.whole("replicates_requested", "Requested", "bootstrap replicates asked for", Trend::requested),
                Column.text(
                        "flag",
                        "Flag",
                        "few-records where fewer than six records decide",
                        row -> row.hasFewRecords() ? "few-records" : "")));
        return Table.of(
                "density-trends",
                "Density trends under every choice",
                "One row per combination of choices.",
                columns,
                result.trends());
    }

    private static Cell limit(Optional<Double> value) {
        return value.map(number -> Cell.of(number, 3)).orElse(Cell.EMPTY);
    }

    /** The constants of both forms of the ruler. */
    static Table ruler(DensityResult result) {
        record Constant(String form, String name, double value, String meaning) {}
        List<Constant> constants = new ArrayList<>();
        Map<String, TwoStepRuler> forms = new java.util.TreeMap<>(
                Map.of("without-irreducible-loss", result.ruler(), "with-irreducible-loss", result.rulerWithFloor()));
        forms.forEach((form, ruler) -> {
            LossSurface surface = ruler.loss().surface();
            LogisticCurve curve = ruler.score().curve();
            constants.add(new Constant(form, "a", surface.a(), "coefficient of the size term"));
            constants.add(new Constant(form, "alpha", surface.alpha(), "exponent of the size term"));
            constants.add(new Constant(form, "b", surface.b(), "coefficient of the data term"));
            constants.add(new Constant(form, "beta", surface.beta(), "exponent of the data term"));
            constants.add(new Constant(form, "e", surface.e(), "irreducible loss, bits per byte"));
            constants.add(new Constant(
                    form, "rms_log", ruler.loss().rootMeanSquareLog(), "root mean square residual of ln loss"));
            constants.add(new Constant(form, "starts", ruler.loss().starts(), "starting points refined"));
            constants.add(new Constant(
                    form,
                    "starts_at_best",
                    ruler.loss().startsAtBest(),
                    "starting points that reached the best objective"));
            constants.add(new Constant(form, "c", curve.span(), "span of the score curve, a fraction"));
            constants.add(new Constant(form, "d", curve.floor(), "floor of the score curve, a fraction"));
            constants.add(
                    new Constant(form, "gamma", curve.steepness(), "steepness of the score curve per bit per byte"));
            constants.add(new Constant(form, "l", curve.midpoint(), "midpoint of the score curve, bits per byte"));
            constants.add(new Constant(
                    form, "rms_score", ruler.score().rootMeanSquare(), "root mean square residual of the score"));
        });
        return Table.of(
                "density-ruler",
                "Constants of the two-step ruler",
                "One row per form and constant.",
                List.of(
                        Column.text("form", "Form", "form of the first step", Constant::form),
                        Column.text("constant", "Constant", "name of the constant", Constant::name),
                        Column.number("value", "Value", "", "fitted value", row -> Cell.of(row.value(), 5)),
                        Column.text("meaning", "Meaning", "what it stands for", Constant::meaning),
                        Column.text("dataset", "Dataset", "dataset id", row -> "olmo-ladder")),
                constants);
    }

    /** The record models of a trend, newest first, for the page. */
    static Table records(Trend trend, Map<String, String> makers) {
        List<ModelDensity> newestFirst = new ArrayList<>();
        trend.points().forEach(point -> newestFirst.add(0, point.model()));
        return shown(
                "density-records",
                "The record models, newest first",
                "Each was the densest base model on its release date.",
                newestFirst,
                makers,
                row -> "row-" + row.scored().model().id());
    }

    /** Every model at the headline's choices, densest first, for the page. */
    static Table allModels(DensityResult result, Map<String, String> makers) {
        List<ModelDensity> sorted = result.headlineDensities().stream()
                .sorted(java.util.Comparator.comparingDouble(
                        row -> -row.density().orElse(-1)))
                .toList();
        return shown(
                "density-all-models",
                "Every scored model, densest first",
                "Five trillion tokens of reference budget, all parameters counted.",
                sorted,
                makers,
                row -> "model-" + row.scored().model().id());
    }

    private static Table shown(
            String id,
            String title,
            String description,
            List<ModelDensity> rows,
            Map<String, String> makers,
            java.util.function.Function<ModelDensity, String> rowId) {
        return Table.of(
                id,
                title,
                description,
                List.of(
                        Column.text(
                                "name",
                                "Model",
                                "model",
                                row -> row.scored().model().name()),
                        Column.text(
                                "maker",
                                "Maker",
                                "organisation",
                                row -> makers.getOrDefault(row.scored().model().organisation(), "")),
                        Column.date(
                                "released",
                                "Released",
                                "release date",
                                row -> Cell.of(row.scored().released())),
                        Column.number(
                                "parameters",
                                "Size",
                                "billion",
                                "parameters",
                                row -> billions(row.scored().parameters(row.kind()))),
                        Column.number(
                                "score",
                                "MMLU",
                                "of 100",
                                "score",
                                row -> new Cell(
                                        Numbers.shortest(row.scored().score()),
                                        Numbers.decimals(100 * row.scored().score(), 1),
                                        Optional.empty())),
                        Column.number(
                                "effective_parameters",
                                "Effective size",
                                "billion",
                                "effective parameters",
                                row -> row.effective().parameters().isPresent()
                                        ? billions(row.effective().parameters().getAsDouble())
                                        : Cell.EMPTY),
                        Column.number("density", "Density", "ratio", "density", row -> Cell.of(row.density(), 2)),
                        Column.text(
                                "status",
                                "Ruler",
                                "status",
                                row -> row.effective().status().id().replace('-', ' '))),
                rows,
                rowId);
    }

    private static Cell billions(double parameters) {
        return new Cell(Numbers.shortest(parameters), Numbers.significant(parameters / 1e9, 3), Optional.empty());
    }
}
