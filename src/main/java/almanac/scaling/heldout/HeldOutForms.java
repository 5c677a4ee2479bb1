package almanac.scaling.heldout;

import almanac.scaling.Outcome;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.PorianStep;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.stats.Quantiles;
import almanac.stats.Resampling;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All rival forms on one dataset, or why it cannot be parted.
 *
 * @param dataset rows as they are fitted together
 * @param split the cut and what lies on either side
 * @param forms one entry per form, in the order of {@link RivalForm}; empty without a split
 */
public record HeldOutForms(DatasetRuns dataset, Outcome<ComputeSplit> split, List<OfForm> forms) {

    /** Datasets whose runs another one holds already, read or counted in another way. */
    private static final Set<String> REPEATED = Set.of("ml-scalefit");

    private static final Set<String> REPEATED_CONDITIONS = Set.of("cooldown", "half-rate");

    /** A form on the dataset, or why it cannot be fitted. */
    public record OfForm(RivalForm form, Outcome<List<HeldOutScore>> scores) {}

    /**
     * A form over several datasets, scored on the frontier.
     *
     * @param datasets datasets with a score for every form
     * @param lowestError on how many of them the form has the lowest error
     * @param medianError median over the datasets of the root mean square of ln L̂ − ln L
     * @param medianBias median of the mean of ln L̂ − ln L
     * @param medianCoverage median share inside the prediction intervals, of the datasets that have one
     */
    public record Summary(
            RivalForm form,
            int datasets,
            int lowestError,
            double medianError,
            double medianBias,
            OptionalDouble medianCoverage) {}

    /**
     * Every dataset, parted at the same share of its largest compute.
     *
     * @param share {@link ComputeSplit#CUT} or another
     */
    public static List<HeldOutForms> all(List<DatasetRuns> datasets, double share, Resampling resampling) {
        return datasets.stream().map(dataset -> of(dataset, share, resampling)).toList();
    }

    public static HeldOutForms of(DatasetRuns dataset, double share, Resampling resampling) {
        Outcome<ComputeSplit> split = ComputeSplit.of(dataset, share);
        List<OfForm> forms = split.result()
                .map(parted -> List.of(RivalForm.values()).stream()
                        .map(form -> new OfForm(form, HeldOutScore.of(form, parted, resampling)))
                        .toList())
                .orElseGet(List::of);
        return new HeldOutForms(dataset, split, forms);
    }

    /** The scores on the frontier, in the order of the forms. */
    public List<HeldOutScore> onFrontier() {
        return forms.stream()
                .flatMap(form -> form.scores().result().stream())
                .flatMap(List::stream)
                .filter(score -> score.target() == HeldOutScore.Target.FRONTIER)
                .toList();
    }

    /**
     * Whether the dataset may be counted beside the others: of several readings of the same runs one, of the protocols of
     * Porian et al. 2024 the tuned one of each corpus, sizes with embeddings.
     */
    public boolean isDistinct() {
        String name = dataset.dataset();
        boolean tuned = PorianStep.all().stream()
                .anyMatch(step ->
                        step.change().equals(PorianStep.TUNED) && step.dataset().equals(name));
        return !dataset.nonEmbedding()
                && !REPEATED.contains(name)
                && !dataset.condition().filter(REPEATED_CONDITIONS::contains).isPresent()
                && (tuned || !name.startsWith(IsoFlopAllocation.PORIAN));
    }

    /** The forms over the distinct datasets on which all of them have a score; empty without such datasets. */
    public static List<Summary> summary(List<HeldOutForms> all) {
        List<List<HeldOutScore>> complete = all.stream()
                .filter(HeldOutForms::isDistinct)
                .map(HeldOutForms::onFrontier)
                .filter(scores -> scores.size() == RivalForm.values().length)
                .toList();
        return complete.isEmpty()
                ? List.of()
                : Stream.of(RivalForm.values())
                        .map(form -> summary(form, complete))
                        .toList();
    }

    private static Summary summary(RivalForm form, List<List<HeldOutScore>> datasets) {
        List<HeldOutScore> own =
                datasets.stream().map(scores -> score(form, scores)).toList();
        long lowest = datasets.stream()
                .filter(scores ->
                        scores.stream().allMatch(other -> score(form, scores).error() <= other.error()))
                .count();
        return new Summary(
                form,
                own.size(),
                (int) lowest,
                Quantiles.median(own.stream().mapToDouble(HeldOutScore::error).toArray()),
                Quantiles.median(own.stream().mapToDouble(HeldOutScore::bias).toArray()),
                median(own.stream()
                        .map(HeldOutScore::coverage)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray()));
    }

    private static HeldOutScore score(RivalForm form, List<HeldOutScore> scores) {
        return scores.stream().filter(score -> score.form() == form).findFirst().orElseThrow();
    }

    private static OptionalDouble median(double[] values) {
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.median(values));
    }
}
