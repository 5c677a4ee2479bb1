package almanac.report.scaling.overtraining;

import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.scaling.overtraining.Forecast;
import almanac.scaling.overtraining.LeftOut;
import almanac.scaling.overtraining.OvertrainingLaw;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The law of every text and subset in its main quantities: as published, and in short for the page. */
final class LawTables {

    static final String ID = "scaling-overtraining-laws";

    private static final double PERCENT = 100;
    private static final int SIGNIFICANT = 4;

    private LawTables() {}

    /** A quantity of a law. */
    private record Row(TextLaw law, String quantity, ToDoubleFunction<OvertrainingLaw> of) {

        Optional<Interval> interval() {
            return law.interval(of);
        }
    }

    static Table published(LongRuns runs) {
        Function<Row, Optional<Interval>> interval = Row::interval;
        return Table.of(
                ID,
                "The law of over-training by text and fitted runs",
                "One row per training text, subset of the fit and quantity.",
                Stream.of(
                                names(),
                                limits(),
                                List.of(IntervalCells.replicates(interval), IntervalCells.seed(interval)),
                                heldOut())
                        .flatMap(List::stream)
                        .toList(),
                runs.texts().stream()
                        .flatMap(TextLaw::of)
                        .flatMap(LawTables::rows)
                        .toList());
    }

    private static Stream<Row> rows(TextLaw law) {
        double multiple = PublishedTarget.LONG.tokensPerParameter();
        return Stream.of(
                new Row(law, "irreducible-loss", OvertrainingLaw::e),
                new Row(law, "best-tokens-per-parameter", OvertrainingLaw::bestTokensPerParameter),
                new Row(law, "compute-ratio-" + Math.round(multiple), of -> of.computeRatio(multiple)));
    }

    private static List<Column<Row>> names() {
        return List.of(
                Column.text(
                        "dataset",
                        "Dataset",
                        "training text",
                        row -> row.law().text().dataset()),
                Column.text("law", "Law", "law", row -> "overtraining"),
                Column.text(
                        "subset",
                        "Subset",
                        "which runs the law is fitted to",
                        row -> row.law().losses().subset().code()),
                Column.text(
                        "quantity",
                        "Quantity",
                        "irreducible loss in nats per token, best tokens per parameter, or compute over that of the best"
                                + " split at so many tokens per parameter",
                        Row::quantity));
    }

    private static List<Column<Row>> limits() {
        return List.of(
                Column.number(
                        "value",
                        "value",
                        "",
                        "the quantity",
                        row -> Cell.of(row.of().applyAsDouble(row.law().fit().law()), SIGNIFICANT)),
                Column.number("low", "low", "", "lower 95 % limit", row -> IntervalCells.low(row.interval())),
                Column.number("high", "high", "", "upper 95 % limit", row -> IntervalCells.high(row.interval())),
                leftOut("left_out_low", "lowest value when each fitted run is left out in turn", LeftOut.Range::low),
                leftOut("left_out_high", "highest value when each fitted run is left out in turn", LeftOut.Range::high),
                Column.whole(
                        "n", "Runs", "runs of the fit", row -> row.law().fit().runs()));
    }

    private static Column<Row> leftOut(String name, String description, ToDoubleFunction<LeftOut.Range> limit) {
        return Column.number(
                name,
                name,
                "",
                description + "; empty with ten runs or more",
                row -> row.law()
                        .range(row.of())
                        .map(range -> Cell.of(limit.applyAsDouble(range), SIGNIFICANT))
                        .orElse(Cell.EMPTY));
    }

    private static List<Column<Row>> heldOut() {
        return List.of(
                Column.number(
                        "held_out_error",
                        "held_out_error",
                        "",
                        "mean relative error of the loss of the other runs, a fraction; empty where none is left",
                        row -> Cell.of(
                                Forecast.meanHeldOutError(row.law().losses().forecasts()), SIGNIFICANT)),
                Column.whole(
                        "held_out_runs",
                        "held_out_runs",
                        "runs of the text outside the fit",
                        row -> Forecast.heldOut(row.law().losses().forecasts())));
    }

    static Table view(LongRuns runs) {
        double multiple = PublishedTarget.LONG.tokensPerParameter();
        return Table.of(
                "overtraining-subsets",
                "The law by training text and fitted runs",
                "Limits in brackets: 95 % intervals, or with five runs the range when each is left out in turn. Compute"
                        + " at " + Math.round(multiple) + " tokens per parameter, over that of the best split.",
                List.of(
                        Column.text("text", "Text", "text", law -> law.text().name()),
                        Column.text(
                                "subset",
                                "Fitted to",
                                "subset",
                                law -> CostTexts.of(law.losses().subset())),
                        Column.whole("n", "Runs", "runs", law -> law.fit().runs()),
                        column("e", "E, nats", OvertrainingLaw::e),
                        column("best", "Best tokens per parameter", OvertrainingLaw::bestTokensPerParameter),
                        column("ratio", "Compute", law -> law.computeRatio(multiple)),
                        Column.text("held_out", "Other runs, off by", "held out", LawTables::heldOut)),
                runs.texts().stream().flatMap(TextLaw::of).toList());
    }

    private static Column<TextLaw> column(String name, String header, ToDoubleFunction<OvertrainingLaw> quantity) {
        return Column.text(name, header, header, law -> {
            String value = Numbers.significant(quantity.applyAsDouble(law.fit().law()), 2);
            String limits = law.interval(quantity)
                    .map(IntervalWords::wide)
                    .or(() -> law.range(quantity)
                            .map(range ->
                                    Numbers.significant(range.low(), 2) + "–" + Numbers.significant(range.high(), 2)))
                    .orElse("none");
            return value + " (" + limits + ")";
        });
    }

    private static String heldOut(TextLaw law) {
        List<Forecast> forecasts = law.losses().forecasts();
        return Forecast.meanHeldOutError(forecasts).isEmpty()
                ? "none left"
                : Numbers.significant(
                                PERCENT * Forecast.meanHeldOutError(forecasts).getAsDouble(), 2)
                        + "\u00a0% (" + Forecast.heldOut(forecasts) + ")";
    }
}
