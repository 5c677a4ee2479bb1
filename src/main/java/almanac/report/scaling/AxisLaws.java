package almanac.report.scaling;

import almanac.data.ScalingRuns;
import almanac.scaling.Outcome;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.kaplan.LawSlice;
import almanac.scaling.kaplan.SingleLaw;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Laws of the loss in one quantity alone, with and without a constant, on every dataset that can test them.
 *
 * @param laws dataset by dataset, each in parameters, tokens and compute; then the lowest loss per amount of unique text
 */
public record AxisLaws(List<AxisLaw> laws) {

    /**
     * One law of one dataset.
     *
     * @param uniqueText whether the tokens are unique ones and the loss the lowest over sizes and epochs
     * @param slice the runs that differ in the quantity only, or why there are none
     * @param law the law, or why there is none
     */
    public record AxisLaw(
            String dataset,
            Optional<String> condition,
            boolean nonEmbedding,
            LawSlice.Quantity quantity,
            boolean uniqueText,
            Outcome<LawSlice> slice,
            Outcome<SingleLaw> law) {}

    static AxisLaws of(ScalingRuns runs, List<DatasetRuns> datasets, Resampling resampling) {
        List<AxisLaw> laws = new ArrayList<>(datasets.parallelStream()
                .flatMap(dataset -> laws(dataset, resampling))
                .toList());
        Outcome<LawSlice> text = LawSlice.inUniqueText(runs.repeatedData());
        laws.add(new AxisLaw(
                DatasetRuns.REPEATED_DATA,
                Optional.empty(),
                false,
                LawSlice.Quantity.TOKENS,
                true,
                text,
                law(text, resampling)));
        return new AxisLaws(List.copyOf(laws));
    }

    private static Stream<AxisLaw> laws(DatasetRuns dataset, Resampling resampling) {
        List<LawSlice.Quantity> quantities = List.of(LawSlice.Quantity.values());
        List<Outcome<LawSlice>> slices = LawSlice.of(dataset);
        return IntStream.range(0, quantities.size())
                .mapToObj(i -> new AxisLaw(
                        dataset.dataset(),
                        dataset.condition(),
                        dataset.nonEmbedding(),
                        quantities.get(i),
                        false,
                        slices.get(i),
                        law(slices.get(i), resampling)));
    }

    private static Outcome<SingleLaw> law(Outcome<LawSlice> slice, Resampling resampling) {
        return slice.result()
                .map(found -> SingleLaw.of(found.sample(), resampling))
                .orElseGet(() -> Outcome.none(slice.shortage().orElseThrow()));
    }

    /** The laws in a quantity that could be fitted, in the order of the datasets. */
    public List<AxisLaw> fitted(LawSlice.Quantity quantity) {
        return laws.stream()
                .filter(law -> law.quantity() == quantity && law.law().isPresent())
                .toList();
    }
}
