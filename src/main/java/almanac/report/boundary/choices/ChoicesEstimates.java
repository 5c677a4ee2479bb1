package almanac.report.boundary.choices;

import almanac.boundary.BoundarySettings;
import almanac.boundary.choice.FamilyInfluences;
import almanac.boundary.choice.InfluenceUnit;
import almanac.boundary.choice.SpecificationCurve;
import almanac.boundary.choice.SpecificationSpread;
import almanac.report.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far choices move the attainable score, as published estimates by task. */
final class ChoicesEstimates {

    private static final String PREFIX = "capability-boundary.choices.";
    private static final String SHARED =
            "the specifications share their rows, so that their spread is no sampling error";
    private static final String COUNTED = "counted on the rows that the boundary was fitted to";
    private static final String REFIT = "one fit less another, of rows that they share";

    private final ChoiceFindings found;
    private final List<Estimate> all = new ArrayList<>();

    private ChoicesEstimates(ChoiceFindings found) {
        this.found = found;
    }

    static List<Estimate> of(ChoiceFindings found) {
        ChoicesEstimates estimates = new ChoicesEstimates(found);
        found.atLevel().forEach(estimates::addSpread);
        found.tasks().forEach(estimates::addAbove);
        found.influences(InfluenceUnit.FAMILY).forEach(estimates::addInfluence);
        return List.copyOf(estimates.all);
    }

    private void addSpread(SpecificationCurve curve) {
        SpecificationSpread spread = ChoiceFindings.spread(curve);
        int rows = curve.headline().count();
        add(curve.task(), "lowest", spread.lowest(), SHARED, spread.count(), rows);
        add(curve.task(), "highest", spread.highest(), SHARED, spread.count(), rows);
        spread.shareNearHeadline()
                .ifPresent(share -> add(curve.task(), "share-near-headline", share, SHARED, spread.count(), rows));
    }

    private void addAbove(String task) {
        found.at(task)
                .ifPresent(fit -> add(task, "share-above", LevelTable.above(fit), COUNTED, fit.rows(), fit.rows()));
    }

    private void addInfluence(FamilyInfluences influences) {
        List<InfluenceTable.Row> rows = InfluenceTable.rows(influences);
        rows.stream()
                .findFirst()
                .ifPresent(row -> add(
                        influences.task(),
                        "largest-family-change",
                        row.without().change(),
                        REFIT,
                        rows.size(),
                        influences.full().rows()));
    }

    private void add(String task, String quantity, double value, String caveat, int n, int candidates) {
        all.add(new Estimate(
                PREFIX + task + "-" + quantity,
                value,
                "fraction",
                Optional.empty(),
                caveat,
                n,
                candidates,
                found.result().settings().asOf(),
                Map.of("task", task, "tau", Double.toString(BoundarySettings.PAPER.tau()))));
    }
}
