package almanac.report.prices;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Drawing;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.List;

/** Every change of a model's price over time, drops below one and rises above. */
final class ChangeFigure {

    private ChangeFigure() {}

    static Figure of(List<PriceChange> changes) {
        List<PriceChange> sure =
                changes.stream().filter(change -> change.doubt().isEmpty()).toList();
        List<PriceChange> doubtful =
                changes.stream().filter(change -> !change.doubt().isEmpty()).toList();
        long drops = changes.stream().filter(PriceChange::isDrop).count();
        String finding = drops + " of " + changes.size() + " listed price changes were drops";
        Chart chart = Chart.titled(
                        finding,
                        "Dots: date of the later price against later over earlier blended price, log scale; " + drops
                                + " drops below one and " + (changes.size() - drops) + " rises above; "
                                + doubtful.size() + " are doubtful.")
                .x(Axis.time("Date of the later price"))
                .y(Axis.log("Later over earlier price", "ratio"))
                .with(Rule.horizontal(1, "unchanged, at one", Ink.REFERENCE));
        if (!doubtful.isEmpty()) {
            chart = chart.with(Dots.of(days(doubtful), ratios(doubtful), Ink.STAIR));
        }
        if (!sure.isEmpty()) {
            chart = chart.with(Dots.of(days(sure), ratios(sure), Ink.RECORD)
                    .labelled(sure.stream().map(ChangeFigure::label).toList()));
        }
        Drawing wide = chart.draw("fig-price-changes", Size.WIDE);
        return new Figure(
                "price-changes",
                finding,
                "Later over earlier blended price of the same model name at the same provider, by date",
                Key.empty().points(Ink.RECORD, "change").points(Ink.STAIR, "doubtful change (" + doubtful.size() + ")"),
                wide.svg(),
                chart.draw("fig-price-changes", Size.NARROW).svg(),
                Caption.of(
                        "dated prices and the histories of two public price lists.",
                        changes.size() + " changes; repeated listings at one price are no change.",
                        "Labelled: " + wide.labelled() + " of " + wide.labels()
                                + " changes by more than a factor of two, on wide screens. A change in a list can be a correction of the list."),
                "price-changes");
    }

    /** Only changes by more than a factor of two are named: the others lie too close together. */
    private static String label(PriceChange change) {
        boolean large = change.ratio() < 0.5 || change.ratio() > 2;
        return large ? change.after().modelName() : "";
    }

    private static double[] days(List<PriceChange> changes) {
        return changes.stream()
                .mapToDouble(change -> PriceTrend.day(change.after()))
                .toArray();
    }

    private static double[] ratios(List<PriceChange> changes) {
        return changes.stream().mapToDouble(PriceChange::ratio).toArray();
    }
}
