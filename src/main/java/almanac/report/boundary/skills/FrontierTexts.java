package almanac.report.boundary.skills;

import almanac.boundary.multiskill.FrontierEstimator;
import almanac.boundary.multiskill.SkillSample;
import almanac.boundary.multiskill.SkillSettings;
import almanac.data.LiveBenchScore;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.MultiSkillStudy;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the frontiers say, in words that follow from the numbers. */
final class FrontierTexts {

    /** Compute near which the frontiers are compared. */
    static final double REFERENCE_FLOP = 1e24;

    private FrontierTexts() {}

    static Map<String, String> of(MultiSkillStudy study, Frontiers sure, Frontiers all) {
        SkillSample sample = sure.rows().sample();
        SkillSettings settings = sure.frontier().settings();
        DoubleSummaryStatistics effective = sure.inside().stream()
                .mapToDouble(place -> sure.frontier().grid().get(place).effectiveRows())
                .summaryStatistics();
        int place = sure.nearest(REFERENCE_FLOP);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("skill-models", Integer.toString(sample.rows().size()));
        texts.put(
                "skill-candidates",
                Integer.toString(sample.rows().size() + sample.leftOut().size()));
        texts.put("skill-count", Words.lower(sample.subtasks().size()));
        texts.put("skill-of", Words.lower(LiveBenchScore.SUBTASKS.size()));
        texts.put(
                "skill-names",
                Words.joined(sample.subtasks().stream().map(SkillWords::subtask).toList()));
        texts.put("skill-families", Integer.toString(sample.families().size()));
        texts.put("skill-largest", largest(sample));
        texts.put(
                "skill-computes",
                Long.toString(sample.rows().stream()
                        .mapToDouble(row -> row.flop())
                        .distinct()
                        .count()));
        texts.put("effective-low", Numbers.decimals(effective.getMin(), 0));
        texts.put("effective-high", Numbers.decimals(effective.getMax(), 0));
        texts.put("reference-flop", SkillWords.flop(sure.flop(place)));
        for (FrontierEstimator estimator : FrontierEstimator.values()) {
            texts.put("reference-" + estimator.id(), reference(sure, estimator, place));
        }
        texts.put("lower-quantile", SkillWords.estimator(FrontierEstimator.QUANTILE_95));
        texts.put("upper-quantile", SkillWords.estimator(FrontierEstimator.QUANTILE_99));
        texts.put("above", above(sure));
        texts.put("mixing", MixingWords.of(sure));
        texts.put("around", QuantileReach.at(sure, place).words());
        texts.put("doubtful", doubtful(sure, all));
        texts.put(
                "doubtful-rows",
                Integer.toString(
                        all.rows().sample().rows().size() - sample.rows().size()));
        texts.put("grid-points", Integer.toString(settings.gridPoints()));
        texts.put("directions", Integer.toString(settings.directions()));
        texts.put("cap", Numbers.significant(settings.capMultiple(), 1));
        texts.put("chosen-scores", Integer.toString(study.chosen().scores()));
        return texts;
    }

    private static String largest(SkillSample sample) {
        return sample.largestFamily()
                .map(family -> family.rows() + " of " + sample.rows().size())
                .orElse("none");
    }

    private static String reference(Frontiers frontiers, FrontierEstimator estimator, int place) {
        return frontiers
                .barycentre(estimator, place)
                .map(score -> SkillWords.score(score, frontiers.interval(estimator, place)))
                .orElse("none");
    }

    /** Where the quantile lies above what is within the compute. */
    private static String above(Frontiers frontiers) {
        List<Integer> places = frontiers.places(FrontierEstimator.FREE_DISPOSAL);
        long above = places.stream()
                .filter(place -> frontiers
                                .barycentre(FrontierEstimator.QUANTILE_95, place)
                                .orElse(0.0)
                        > frontiers
                                .barycentre(FrontierEstimator.FREE_DISPOSAL, place)
                                .orElse(1.0))
                .count();
        return "at " + above + " of " + places.size() + " values of compute";
    }

    private static String doubtful(Frontiers sure, Frontiers all) {
        return DoubtfulEffect.largest(sure, all)
                .filter(effect -> Math.abs(effect.all() - effect.sure()) > 0)
                .map(effect ->
                        "With them the best single model near " + SkillWords.flop(effect.flop()) + " would score "
                                + SkillWords.score(effect.all()) + " instead of " + SkillWords.score(effect.sure()))
                .orElse("They would not move the best single model at any compute");
    }
}
