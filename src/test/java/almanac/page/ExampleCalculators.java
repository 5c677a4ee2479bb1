package almanac.page;

import almanac.markup.Html;
import java.time.LocalDate;
import java.util.List;

/** Calculators over made-up straight lines, for tests. */
public final class ExampleCalculators {

    public static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    public static final LocalDate LAST = LocalDate.of(2025, 2, 5);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private ExampleCalculators() {}

    /** ln(price) falls by 0.003 a day; the limits spread from the middle of the observations. */
    public static CalculatorSeries falling(String name, double atFirst, LocalDate last) {
        double from = FIRST.toEpochDay();
        double to = last.toEpochDay();
        double[] days = CalculatorSeries.ahead(from, to);
        double[] low = new double[days.length];
        double[] mid = new double[days.length];
        double[] high = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            double spread = 0.2 + 0.0009 * Math.abs(days[i] - (from + to) / 2);
            mid[i] = StrictMath.log(atFirst) - 0.003 * (days[i] - from);
            low[i] = mid[i] - spread;
            high[i] = mid[i] + 1.2 * spread;
        }
        return CalculatorSeries.of(name, "12 record prices", from, to, days, low, mid, high);
    }

    /** Two thresholds over a day; their fits end on different days. */
    public static Calculator prices() {
        List<CalculatorSeries> series =
                List.of(falling("MMLU 64.8", 20, LAST), falling("MMLU 86", 40, LocalDate.of(2024, 6, 30)));
        return new Calculator(
                "price",
                "What does a quality cost on a day?",
                "Straight lines through the logarithms of record prices.",
                new CalculatorAnswer("lowest list price", "USD per million tokens", CalculatorAnswer.Scale.LOG),
                List.of(
                        new CalculatorInput.Choice("quality", "Quality"),
                        new CalculatorInput.Day(
                                "date", "Date", FIRST, LocalDate.of(2027, 1, 12), LocalDate.of(2025, 10, 5))),
                series,
                0.95,
                AS_OF,
                Html.ofText("Source: made up."),
                "price-trends");
    }

    /** One fit over an amount, on its own scale, with a factor and a divisor. */
    public static Calculator scores() {
        double from = StrictMath.log(1e20);
        double to = StrictMath.log(1e24);
        double[] places = CalculatorSeries.ahead(from, to);
        double[] mid = new double[places.length];
        double[] low = new double[places.length];
        double[] high = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            mid[i] = 0.1 + 0.02 * (places[i] - from);
            low[i] = mid[i] - 0.01;
            high[i] = mid[i] + 0.02;
        }
        return new Calculator(
                "score",
                "What does compute reach?",
                "A straight line over the logarithm of compute.",
                new CalculatorAnswer("expected score", "", CalculatorAnswer.Scale.PLAIN),
                List.of(
                        amount("compute", "Compute", "FLOP", 1e19, 1e30, 1e22, CalculatorInput.Use.AXIS),
                        amount("share", "Share", "%", 1, 100, 50, CalculatorInput.Use.FACTOR),
                        amount("parts", "Parts", "", 1, 50, 25, CalculatorInput.Use.DIVISOR)),
                List.of(CalculatorSeries.of("one family", "5 runs", from, to, places, low, mid, high)),
                0.9,
                AS_OF,
                Html.ofText("Source: made up."),
                "score-fits");
    }

    /** A measured line and one that is given without an interval, each with what the amount leaves for it. */
    public static Calculator budgets() {
        double from = StrictMath.log(1e20);
        double to = StrictMath.log(1e24);
        return new Calculator(
                "budget",
                "Which size for a budget?",
                "Half the logarithm of compute.",
                new CalculatorAnswer(
                        "best size",
                        "parameters",
                        CalculatorAnswer.Scale.LOG,
                        new CalculatorAnswer.Quotient("Tokens", "tokens", 0.5)),
                List.of(
                        new CalculatorInput.Choice("law", "Law"),
                        amount("compute", "Compute", "FLOP", 1e20, 1e28, 1e22, CalculatorInput.Use.AXIS)),
                List.of(
                        new CalculatorSeries(
                                "measured",
                                "5 runs",
                                from,
                                to,
                                List.of(half(from, 0.1), half(to, 0.1), half(2 * to - from, 0.3))),
                        new CalculatorSeries(
                                "printed", "constants", from, to, List.of(half(from, 0), half(2 * to - from, 0)))),
                0.95,
                AS_OF,
                Html.ofText("Source: made up."),
                "budget-fits");
    }

    private static CalculatorKnot half(double x, double spread) {
        return spread > 0
                ? new CalculatorKnot(x, x / 2 - spread, x / 2, x / 2 + spread)
                : CalculatorKnot.exact(x, x / 2);
    }

    /** A plane over the logarithms of size and length, bent so that its corners do not lie in one; limits to either side. */
    public static CalculatorKnot bent(CalculatorSurface.Place place) {
        double height = 40 + 5 * place.along() + 3 * place.across() + 0.5 * place.along() * place.across();
        return new CalculatorKnot(place.across(), height - 2, height, height + 3);
    }

    private static CalculatorSurface surface(String name, double largest) {
        return CalculatorSurface.of(
                name,
                "9 runs",
                CalculatorSpan.even(0, StrictMath.log(2), StrictMath.log(largest), 5),
                CalculatorSpan.even(StrictMath.log(10), StrictMath.log(100), StrictMath.log(1000), 7),
                List.of(place(1, 20), place(2, 500)),
                100,
                ExampleCalculators::bent);
    }

    /** A size and a length as a surface takes them. */
    public static CalculatorSurface.Place place(double size, double length) {
        return new CalculatorSurface.Place(StrictMath.log(size), StrictMath.log(length));
    }

    /** Two fits over size and length; the second ends at a smaller size. */
    public static Calculator forecasts() {
        return new Calculator(
                "forecast",
                "What would it score?",
                "A surface over the logarithms of size and length.",
                new CalculatorAnswer(
                        "forecast score",
                        "points",
                        CalculatorAnswer.Scale.PLAIN,
                        new CalculatorAnswer.Product("Compute", "FLOP", 6e18)),
                List.of(
                        new CalculatorInput.Choice("task", "Task"),
                        amount("size", "Size", "billion parameters", 1, 10, 4, CalculatorInput.Use.AXIS),
                        amount("length", "Length", "billion tokens", 10, 1000, 500, CalculatorInput.Use.ACROSS)),
                List.of(surface("reading", 10), surface("counting", 5)),
                0.95,
                AS_OF,
                Html.ofText("Source: made up."),
                "forecasts");
    }

    private static CalculatorInput amount(
            String id, String label, String unit, double least, double most, double usual, CalculatorInput.Use use) {
        return new CalculatorInput.Amount(id, label, unit, least, most, 1, usual, use);
    }
}
