package almanac.report.boundary.skills;

import almanac.boundary.latent.SkillShares;
import almanac.boundary.latent.SkillShares.Component;
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
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.SkillStudy.OfSample;
import almanac.stats.PrincipalComponents.Preparation;
import java.util.List;

/** What the first component explains, by sample and by what is done to the scores before. */
final class ShareFigure {

    static final String ID = "skill-shares";

    private static final double PERCENT = 100;
    private static final List<Preparation> PREPARATIONS = List.of(Preparation.values());

    private ShareFigure() {}

    /** @param samples with shares, all rows first */
    static Figure of(List<OfSample> samples) {
        SkillShares all = samples.get(0).shares().orElseThrow();
        String finding = finding(all);
        Chart chart = Chart.titled(finding, description(samples.size()))
                .x(Axis.linear("Share of the first component", "percent"))
                .y(Axis.categories(
                        "",
                        samples.stream()
                                .map(sample -> BoundaryWords.sample(sample.sample()))
                                .toList()))
                .with(Rule.vertical(SkillTexts.DIGEST_PERCENT, "", Ink.PUBLISHED));
        for (int row = 0; row < samples.size(); row++) {
            SkillShares shares = samples.get(row).shares().orElseThrow();
            for (Preparation preparation : PREPARATIONS) {
                Component first = shares.in(preparation).get(0);
                chart = chart.with(mark(first, preparation, row));
            }
        }
        int series = PREPARATIONS.size();
        return new Figure(
                ID,
                finding,
                "Share of the first principal component of the scores in six tasks",
                Key.empty()
                        .interval(SkillWords.ink(Preparation.STANDARDISED), "variance, standardised scores")
                        .interval(SkillWords.ink(Preparation.CENTRED), "variance, centred scores")
                        .interval(SkillWords.ink(Preparation.UNCENTRED), "second moment about zero: no variance")
                        .line(Ink.PUBLISHED, "share that a digest of the paper reports"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(samples.size(), series))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(samples.size(), series))
                        .svg(),
                Caption.of(
                        "evaluations of the second Open LLM Leaderboard with known compute; by period the post-trained"
                                + " ones, by day of upload.",
                        Numbers.grouped(all.rows()) + " evaluations of " + all.clusters()
                                + " bases, the one with most rows with " + SkillWords.percent(all.largestCluster())
                                + " of them.",
                        all.in(Preparation.STANDARDISED)
                                .get(0)
                                .interval()
                                .map(range -> "Lines: 95\u00a0% intervals, " + range.method() + ", "
                                        + Numbers.grouped(range.resamples()) + " resamples, seed " + range.seed() + ".")
                                .orElse("No intervals: too few bases.")),
                ShareTables.ID);
    }

    private static Mark mark(Component first, Preparation preparation, int row) {
        double[] x = {PERCENT * first.share()};
        double[] y = {Dodge.at(row, PREPARATIONS.indexOf(preparation), PREPARATIONS.size())};
        return first.interval()
                .<Mark>map(range -> Whisker.horizontal(
                        x,
                        y,
                        new double[] {PERCENT * range.low()},
                        new double[] {PERCENT * range.high()},
                        SkillWords.ink(preparation)))
                .orElseGet(() -> Dots.of(x, y, SkillWords.ink(preparation)));
    }

    private static String finding(SkillShares all) {
        return "One component holds "
                + SkillWords.percent(all.in(Preparation.STANDARDISED).get(0).share())
                + " of the variance of the standardised scores and "
                + SkillWords.percent(all.in(Preparation.UNCENTRED).get(0).share())
                + " of the squares of the plain ones";
    }

    private static String description(int rows) {
        return "Dot plot of the share of the first principal component in percent, " + rows
                + " samples of evaluations as rows, three ways of preparing the scores in each, with intervals, and a rule"
                + " at the published share.";
    }
}
