package almanac.report.ladder.designs;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Settings;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import almanac.stats.Interval;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much more each design errs than the two steps, with intervals over the tasks. */
final class GapFigure {

    static final String ID = "ladder-design-gaps";

    private static final double PERCENT = 100;

    private GapFigure() {}

    /** Only designs with a difference. */
    static Figure of(List<DesignGap> gaps, Settings settings) {
        List<DesignGap> shown =
                gaps.stream().filter(gap -> gap.gap().isPresent()).toList();
        List<LadderTarget> targets =
                shown.stream().map(DesignGap::target).distinct().toList();
        List<LadderVariant> designs =
                shown.stream().map(DesignGap::variant).distinct().sorted().toList();
        String finding = finding(shown);
        String description = "Dot plot of the mean relative error of " + designs.size()
                + " designs less that of the two steps, in percentage points, for " + targets.size()
                + (targets.size() == 1 ? " target" : " targets")
                + ", each with its 95\u00a0% interval; a rule at zero. Left of it a design errs less than the two steps.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.linear("Mean relative error less that of two steps", "percentage points"))
                .y(Axis.categories("", designs.stream().map(DesignNames::of).toList()))
                .with(Rule.vertical(0, "as two steps", Ink.REFERENCE));
        Key key = Key.empty();
        for (LadderTarget target : targets) {
            chart = chart.with(marks(shown, designs, targets, target));
            key = key.interval(DesignNames.ink(target), LadderWords.of(target));
        }
        return new Figure(
                ID,
                finding,
                "Left of the rule a design errs less than the recommended two steps, right of it more",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(designs.size(), targets.size()))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(designs.size(), targets.size()))
                        .svg(),
                Caption.of(
                        "every design fitted to the runs of the ladder.",
                        tasks(shown) + " tasks.",
                        "Lines: 95 % intervals, tasks resampled " + Numbers.grouped(settings.replicates())
                                + " times with the errors of both designs, seed " + settings.seed()
                                + ". So few tasks make such intervals too short rather than too long."),
                DesignTable.ID);
    }

    private static int tasks(List<DesignGap> shown) {
        return shown.stream().mapToInt(gap -> gap(gap).tasks()).max().orElse(0);
    }

    private static Mark marks(
            List<DesignGap> shown, List<LadderVariant> designs, List<LadderTarget> targets, LadderTarget target) {
        List<DesignGap> own =
                shown.stream().filter(gap -> gap.target() == target).toList();
        double[] values = percent(own, gap -> gap(gap).difference());
        double[] rows = own.stream()
                .mapToDouble(gap -> Dodge.at(designs.indexOf(gap.variant()), targets.indexOf(target), targets.size()))
                .toArray();
        if (own.stream().anyMatch(gap -> gap(gap).interval().isEmpty())) {
            return Dots.of(values, rows, DesignNames.ink(target));
        }
        return Whisker.horizontal(
                values,
                rows,
                percent(own, gap -> interval(gap).low()),
                percent(own, gap -> interval(gap).high()),
                DesignNames.ink(target));
    }

    private static double[] percent(List<DesignGap> gaps, ToDoubleFunction<DesignGap> fraction) {
        return gaps.stream()
                .mapToDouble(gap -> PERCENT * fraction.applyAsDouble(gap))
                .toArray();
    }

    private static PairedGap gap(DesignGap row) {
        return row.gap().orElseThrow();
    }

    private static Interval interval(DesignGap row) {
        return gap(row).interval().orElseThrow();
    }

    private static String finding(List<DesignGap> shown) {
        long told = shown.stream().filter(gap -> gap(gap).isTold()).count();
        return told == 0
                ? "No difference between a design and the two steps can be told from zero"
                : (shown.size() - told) + " of " + shown.size()
                        + " differences to the two steps cannot be told from zero";
    }
}
