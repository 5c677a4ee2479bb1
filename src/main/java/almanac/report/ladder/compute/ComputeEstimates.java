package almanac.report.ladder.compute;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.compute.LadderCost.Flop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ladder costs and how far smaller ones err, as published estimates. */
final class ComputeEstimates {

    private static final String REPORT = "model-ladder.";
    private static final String ACCOUNT = "an account of known runs, not an estimate";
    private static final String MEASURED = "forecast and outcome are both fixed numbers";
    private static final double PERCENT = 100;

    private ComputeEstimates() {}

    static List<Estimate> all(LadderCost cost, Thousandth thousandth, List<Shortened> shortened, Settings settings) {
        List<Estimate> estimates = new ArrayList<>(cost(cost, settings));
        estimates.addAll(counted(cost, settings));
        estimates.addAll(errors(thousandth, settings));
        shortened.forEach(pair -> estimates.addAll(pair(pair, settings)));
        return estimates;
    }

    /** For the claims on what the ladder costs and on what a smaller one would say. */
    static List<Reading> readings(LadderCost cost, Thousandth thousandth, Settings settings) {
        List<Reading> readings = new ArrayList<>();
        cost(cost, settings)
                .forEach(estimate ->
                        readings.add(Reading.of(Optional.empty(), estimate).shownIn(CostFigure.ID)));
        errors(thousandth, settings)
                .forEach(estimate ->
                        readings.add(Reading.of(Optional.empty(), estimate).shownIn(SweepFigure.ID)));
        return readings;
    }

    private static List<Estimate> cost(LadderCost cost, Settings settings) {
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(account("ladder-cost.flop", cost.ladder().simple(), "FLOP", cost, settings));
        shares(cost)
                .forEach((name, share) -> estimates.add(
                        account("ladder-cost." + name, PERCENT * share.simple(), "percent", cost, settings)));
        return estimates;
    }

    private static List<Estimate> counted(LadderCost cost, Settings settings) {
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(account("ladder-cost-counted.flop", cost.ladder().counted(), "FLOP", cost, settings));
        shares(cost)
                .forEach((name, share) -> estimates.add(
                        account("ladder-cost-counted." + name, PERCENT * share.counted(), "percent", cost, settings)));
        return estimates;
    }

    /** The ladder's share of both published targets and of each target, by name of the estimate. */
    private static Map<String, Flop> shares(LadderCost cost) {
        Map<String, Flop> shares = new LinkedHashMap<>();
        cost.published()
                .ifPresent(both -> shares.put("share-of-both", cost.ladder().over(both)));
        for (LadderTarget target : LadderTarget.values()) {
            cost.share(target).ifPresent(share -> shares.put("share-of-" + target.id(), share));
        }
        return shares;
    }

    private static Estimate account(String name, double value, String unit, LadderCost cost, Settings settings) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("compute", name.startsWith("ladder-cost-counted") ? "as the source counts it" : "6ND");
        int runs = cost.fitted().size();
        return new Estimate(REPORT + name, value, unit, Optional.empty(), ACCOUNT, runs, runs, settings.asOf(), spec);
    }

    private static List<Estimate> errors(Thousandth thousandth, Settings settings) {
        String subject = Thousandth.TASK.id() + ".error-";
        return List.of(
                error(subject + "full-ladder", thousandth.full(), thousandth, settings),
                error(subject + "at-thousandth", thousandth.bySum(), thousandth, settings),
                error(subject + "at-thousandth-by-newest-run", thousandth.byNewest(), thousandth, settings));
    }

    private static Estimate error(String name, SweepCell cell, Thousandth thousandth, Settings settings) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("target", cell.error().target().id());
        spec.put("sweep", cell.error().sweep().id());
        spec.put("newest", cell.error().newest());
        return new Estimate(
                REPORT + name,
                PERCENT * cell.chained(),
                "percent",
                Optional.empty(),
                cell.isStable() ? MEASURED : MEASURED + "; equally good fits differ, so the value is not determined",
                cell.error().runs(),
                thousandth.full().error().runs(),
                settings.asOf(),
                spec);
    }

    private static List<Estimate> pair(Shortened pair, Settings settings) {
        String quantity = ".mean-relative-error-" + pair.target().id();
        return List.of(
                mean("without-largest-size" + quantity, pair.withoutLargest(), pair, settings),
                mean("without-longest-runs" + quantity, pair.withoutLongest(), pair, settings));
    }

    private static Estimate mean(String name, SweepStep step, Shortened pair, Settings settings) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("target", pair.target().id());
        spec.put("up_to", step.newestWords());
        spec.put("runs", Integer.toString(step.runs()));
        return new Estimate(
                REPORT + name,
                PERCENT * step.meanError(),
                "percent",
                Optional.empty(),
                MEASURED,
                pair.tasks(),
                pair.tasks(),
                settings.asOf(),
                spec);
    }
}
