package almanac.report.scaling.axes;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.IntervalWords;
import almanac.report.scaling.AxisLaws.AxisLaw;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.LawSlice;
import almanac.stats.SaturatingPower;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of the page: the laws in each quantity, and the sets that cannot test one. */
final class LawViews {

    static final String SHORTAGES = "scaling-laws-not-tested";

    private LawViews() {}

    static String id(LawSlice.Quantity quantity) {
        return "scaling-laws-in-" + AxesWords.of(quantity);
    }

    /** The laws of a quantity, the steepest first. */
    static Table laws(LawSlice.Quantity quantity, List<TestedLaw> laws) {
        return Table.of(
                id(quantity),
                "Laws in " + AxesWords.of(quantity),
                "Exponents with their 95 % intervals; a constant earns its place if it lowers the criterion by more than"
                        + " two.",
                List.of(
                        Column.text("set", "Set", "set of runs", TestedLaw::name),
                        Column.text("held", "Alike", "what the runs have in common", AxesWords::held),
                        Column.whole("n", "n", "distinct values of the quantity", TestedLaw::values),
                        Column.number(
                                "exponent",
                                "Exponent",
                                "",
                                "exponent of the pure law",
                                law -> new Cell(Numbers.shortest(law.exponent()), AxesWords.exponent(law))),
                        Column.text("interval", "95\u00a0% interval", "its interval", LawViews::interval),
                        Column.text(
                                "with",
                                "Exponent above a constant",
                                "exponent of the other law",
                                law -> saturating(law, LawViews::exponentAbove)),
                        Column.text(
                                "constant",
                                "Constant, nats",
                                "irreducible loss",
                                law -> saturating(law, LawViews::constant)),
                        Column.number(
                                "gain",
                                "Gain of criterion",
                                "AICc",
                                "AICc of the pure law less the other",
                                law -> Cell.of(law.law().criterionGain(), 2)),
                        Column.text("earned", "Constant earned?", "verdict", TestedLaw::constantInWords)),
                laws);
    }

    private static String interval(TestedLaw law) {
        return law.interval(Estimate.LEVEL)
                .map(range -> IntervalWords.rounded(range) + (law.isResampled() ? "" : " (Student’s)"))
                .orElse("none");
    }

    private interface OfBoth {
        String of(TestedLaw law, SaturatingPower saturating);
    }

    private static String saturating(TestedLaw law, OfBoth words) {
        return law.law()
                .saturating()
                .result()
                .map(found -> words.of(law, found))
                .orElse("no fit");
    }

    private static String exponentAbove(TestedLaw law, SaturatingPower found) {
        return AxesWords.withInterval(found.exponent(), law.law().saturatingExponentInterval(Estimate.LEVEL));
    }

    private static String constant(TestedLaw law, SaturatingPower found) {
        return AxesWords.withInterval(found.constant(), law.law().irreducibleLossInterval(Estimate.LEVEL));
    }

    private record Shortage(LawSlice.Quantity quantity, String reason, List<AxisLaw> laws) {}

    /** Sets that cannot test a law, by quantity and reason. */
    static Table shortages(ScalingResult result) {
        Map<String, List<AxisLaw>> groups = new LinkedHashMap<>();
        for (LawSlice.Quantity quantity : LawSlice.Quantity.values()) {
            result.axes().laws().stream()
                    .filter(axis -> axis.quantity() == quantity && !axis.law().isPresent())
                    .forEach(axis -> groups.computeIfAbsent(
                                    quantity + "/" + axis.law().shortage().orElseThrow(), key -> new ArrayList<>())
                            .add(axis));
        }
        List<Shortage> shortages = groups.values().stream()
                .map(laws -> new Shortage(
                        laws.get(0).quantity(), laws.get(0).law().shortage().orElseThrow(), laws))
                .toList();
        return Table.of(
                SHORTAGES,
                "Sets that cannot test a law",
                "By quantity and reason; conditions and countings of a set count apart.",
                List.of(
                        Column.text("quantity", "Law in", "quantity", row -> AxesWords.of(row.quantity())),
                        Column.text("reason", "Why not", "the reason in words", row -> Exclusions.words(row.reason())),
                        Column.whole(
                                "count",
                                "Laws",
                                "number of laws missing",
                                row -> row.laws().size()),
                        Column.text("sets", "Sets", "names of the sets", row -> names(row.laws()))),
                shortages);
    }

    private static String names(List<AxisLaw> laws) {
        Map<String, Long> families = laws.stream()
                .collect(Collectors.groupingBy(
                        (Function<AxisLaw, String>) axis -> AxesWords.family(axis.dataset()),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return families.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                .collect(Collectors.joining("; "));
    }
}
