package almanac.report.scaling.limits;

import almanac.report.IntervalCells;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.scaling.repeated.RepeatedDataProfile;
import almanac.scaling.repeated.RepeatedLoss;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The law of repeated text as published: its runs, its near-equal fits, its profile and the worth of passes. */
final class RepeatedTables {

    static final String RUNS = "scaling-data-constrained";
    static final String FITS = "scaling-data-constrained-fits";
    static final String PROFILE = "scaling-data-constrained-profile";
    static final String WORTH = "scaling-data-constrained-worth";

    private static final int SHOWN = 3;

    private RepeatedTables() {}

    static Table runs(RepeatedDataFit fit) {
        RepeatedDataLaw law = fit.best().law();
        return Table.of(
                RUNS,
                "Runs on repeated text",
                "One row per run of the fit, with what its tokens and parameters are worth and its loss by the laws.",
                List.of(
                        dataset(),
                        number("parameters", "parameters, with embeddings", RepeatedLoss::parameters),
                        number("unique_tokens", "different tokens in the text", RepeatedLoss::uniqueTokens),
                        number("tokens", "tokens seen", RepeatedLoss::tokens),
                        number("epochs", "tokens over unique_tokens", run -> run.tokens() / run.uniqueTokens()),
                        number("loss", "nats per token", RepeatedLoss::loss),
                        number("effective_tokens", "tokens of equal worth, each seen once", law::effectiveTokens),
                        number("effective_parameters", "parameters of equal worth", law::effectiveParameters),
                        number("fitted_loss", "loss by the best fit", law::at),
                        number("published_loss", "loss by the published constants", RepeatedDataLaw.PUBLISHED::at)),
                fit.runs());
    }

    static Table fits(RepeatedDataFit fit) {
        return Table.of(
                FITS,
                "Fits of the law of repeated text",
                "One row per near-equal minimum from the lowest up, then the published constants and simpler laws.",
                List.of(
                        dataset(),
                        Column.text("law", "Law", "kind of law", row -> "repeated"),
                        Column.text(
                                "form", "Form", "minimum, published, data-decay-only or no-decay", RepeatedVariant::id),
                        optional(
                                "r_d",
                                "decay constant of tokens, in passes; empty without decay",
                                RepeatedVariant::dataDecay),
                        optional(
                                "r_n",
                                "decay constant of parameters, in multiples of the best size; empty without decay",
                                RepeatedVariant::sizeDecay),
                        number("objective", "Huber's sum with threshold 1e-3 on log loss", RepeatedVariant::objective),
                        number("r2", "share of the variance of the loss explained", RepeatedVariant::r2),
                        starts(),
                        number(
                                "worth_4",
                                "worth of a token over four passes",
                                row -> row.law().worth(4)),
                        number(
                                "worth_16",
                                "worth of a token over sixteen passes",
                                row -> row.law().worth(16))),
                RepeatedVariant.all(fit));
    }

    static Column<RepeatedVariant> starts() {
        return new Column<>(
                "starts",
                "Starts",
                "",
                Column.Type.INTEGER,
                "starts of the descent that led to it; empty if not sought",
                row -> row.starts().isPresent() ? Cell.of(row.starts().getAsInt()) : Cell.EMPTY);
    }

    static Table profile(RepeatedDataFit fit) {
        double lowest = fit.profile().lowest();
        return Table.of(
                PROFILE,
                "Objective against the decay of repeated tokens",
                "One row per decay constant of tokens, with that of parameters fitted anew; the last stands for no decay of"
                        + " tokens.",
                List.of(
                        dataset(),
                        number("r_d", "decay constant of tokens, held", RepeatedDataProfile.Point::dataDecay),
                        number("r_n", "decay constant of parameters, fitted", RepeatedDataProfile.Point::sizeDecay),
                        number("objective", "Huber's sum", RepeatedDataProfile.Point::objective),
                        number(
                                "excess",
                                "objective over the lowest, less one",
                                point -> point.objective() / lowest - 1)),
                fit.profile().points());
    }

    static Table worth(RepeatedDataFit fit) {
        return Table.of(
                WORTH,
                "Worth of passes over the same text",
                "One row per number of passes: tokens of equal worth seen once, by the best fit.",
                List.of(
                        dataset(),
                        number("epochs", "passes over the text", PassWorth::passes),
                        number("multiple", "effective tokens over unique ones", PassWorth::multiple),
                        Column.number(
                                "multiple_low",
                                "low",
                                "",
                                "lower 95 % limit",
                                row -> IntervalCells.low(row.multipleInterval())),
                        Column.number(
                                "multiple_high",
                                "high",
                                "",
                                "upper 95 % limit",
                                row -> IntervalCells.high(row.multipleInterval())),
                        number("worth", "effective tokens over tokens seen", PassWorth::worth),
                        Column.number(
                                "worth_low", "low", "", "lower 95 % limit", row -> IntervalCells.low(row.interval())),
                        Column.number(
                                "worth_high",
                                "high",
                                "",
                                "upper 95 % limit",
                                row -> IntervalCells.high(row.interval())),
                        number("published_worth", "worth by the published constants", PassWorth::published),
                        IntervalCells.replicates(PassWorth::interval),
                        IntervalCells.seed(PassWorth::interval)),
                PassWorth.curve(fit));
    }

    private static <T> Column<T> dataset() {
        return Column.text("dataset", "Dataset", "dataset id", row -> DatasetRuns.REPEATED_DATA);
    }

    private static <T> Column<T> number(String name, String description, Function<T, Double> of) {
        return Column.number(name, name.replace('_', ' '), "", description, row -> Cell.of(of.apply(row), SHOWN));
    }

    private static <T> Column<T> optional(String name, String description, Function<T, OptionalDouble> of) {
        return Column.number(name, name.replace('_', ' '), "", description, row -> Cell.of(of.apply(row), SHOWN));
    }
}
