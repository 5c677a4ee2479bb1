package almanac.report.density.compression;

import almanac.data.Catalog;
import almanac.data.Compression;
import almanac.data.Model;
import almanac.density.BenchmarkScores;
import almanac.density.Densities;
import almanac.density.TrendChoices;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of the page.
 *
 * @param ratios every distilled or pruned pair by every ruler
 * @param quantised every quantised pair by every ruler of its benchmark
 * @param rows what happened to each pair on each benchmark
 */
record CompressionResult(
        Settings settings, List<PairRatio> ratios, List<QuantisedRatio> quantised, List<RowStatus> rows) {

    private static final String ANALYSIS = "capability-density.compression.";

    /**
     * Computes everything.
     *
     * @throws NotEnoughData without a ratio on the mean of the benchmarks, or without a quantised one
     */
    static CompressionResult of(Catalog data, Settings settings, Densities densities) {
        List<PairRatio> ratios = PairRatio.of(data, densities).stream()
                .filter(ratio -> ratio.child()
                        .released()
                        .filter(settings.asOf()::isBefore)
                        .isEmpty())
                .toList();
        List<QuantisedRatio> quantised = QuantisedRatio.of(data, densities);
        List<RowStatus> rows = new ArrayList<>(pairRows(ratios));
        rows.addAll(quantisedRows(data, quantised));
        CompressionResult result = new CompressionResult(settings, ratios, quantised, List.copyOf(rows));
        if (result.onMean(Optional.empty()).isEmpty()) {
            throw new NotEnoughData("no model and its parent both have a density on the mean of the benchmarks", rows);
        }
        if (result.usualQuantised().isEmpty()) {
            throw new NotEnoughData("no quantised variant has a density", rows);
        }
        return result;
    }

    /** Used where any ruler of the benchmark gives a ratio, else with the reason of its first ruler. */
    private static List<RowStatus> pairRows(List<PairRatio> ratios) {
        List<RowStatus> rows = new ArrayList<>();
        for (Model child : children(ratios)) {
            for (String benchmark : BenchmarkScores.benchmarks()) {
                List<PairRatio> own = ratios.stream()
                        .filter(ratio -> ratio.child().equals(child)
                                && ratio.ruler().benchmark().equals(benchmark))
                        .toList();
                String reason = own.stream().anyMatch(PairRatio::isDefined)
                        ? ""
                        : own.stream().map(PairRatio::reason).findFirst().orElse("no-ruler");
                rows.add(new RowStatus(ANALYSIS + benchmark, "models", child.id(), reason, child.at()));
            }
        }
        return rows;
    }

    private static List<RowStatus> quantisedRows(Catalog data, List<QuantisedRatio> quantised) {
        List<RowStatus> rows = new ArrayList<>();
        for (Compression pair : data.compression()) {
            List<QuantisedRatio> own = quantised.stream()
                    .filter(ratio -> ratio.pair().equals(pair))
                    .toList();
            String reason = own.stream().anyMatch(QuantisedRatio::isDefined)
                    ? ""
                    : own.stream().map(QuantisedRatio::reason).findFirst().orElse("no-ruler");
            String key = pair.childName() + "/" + pair.benchmark();
            rows.add(new RowStatus(ANALYSIS + "quantised", "compression", key, reason, pair.at()));
        }
        return rows;
    }

    private static List<Model> children(List<PairRatio> ratios) {
        return ratios.stream().map(PairRatio::child).distinct().toList();
    }

    List<Model> children() {
        return children(ratios);
    }

    /** The pairs with a ratio on the mean of the benchmarks by the headline's ruler, children to the given day. */
    List<PairRatio> onMean(Optional<LocalDate> until) {
        return ratios.stream()
                .filter(ratio -> ratio.isOn(BenchmarkScores.AVERAGE, TrendChoices.HEADLINE.ruler(), ""))
                .filter(PairRatio::isDefined)
                .filter(ratio -> until.isEmpty()
                        || ratio.child()
                                .released()
                                .filter(until.get()::isBefore)
                                .isEmpty())
                .toList();
    }

    /** The quantised pairs with a ratio by the headline's ruler. */
    List<QuantisedRatio> usualQuantised() {
        return quantised.stream()
                .filter(ratio -> ratio.ruler().id().equals(TrendChoices.HEADLINE.ruler()) && ratio.isDefined())
                .toList();
    }

    List<QuantisedRatio> usualQuantised(String benchmark) {
        return usualQuantised().stream()
                .filter(ratio -> ratio.pair().benchmark().equals(benchmark))
                .toList();
    }

    static SignTest signs(List<QuantisedRatio> ratios) {
        return SignTest.of(ratios.stream()
                .mapToDouble(ratio -> ratio.ratio().orElseThrow())
                .toArray());
    }

    /** The geometric mean of each variant's ratios, so that a variant scored twice counts once. */
    SignTest signsByVariant() {
        return SignTest.of(variants().stream().mapToDouble(this::meanRatio).toArray());
    }

    List<String> variants() {
        return usualQuantised().stream()
                .map(ratio -> ratio.pair().childName())
                .distinct()
                .toList();
    }

    double meanRatio(String variant) {
        return StrictMath.exp(usualQuantised().stream()
                .filter(ratio -> ratio.pair().childName().equals(variant))
                .mapToDouble(ratio -> StrictMath.log(ratio.ratio().orElseThrow()))
                .average()
                .orElseThrow());
    }
}
