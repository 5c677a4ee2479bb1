package almanac.report.density.compression;

import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published estimates of the page and their readings for the claims ledger. */
final class CompressionEstimates {

    /** 1 where the named model alone is denser than its parent, else 0. */
    static final String ONLY_ONE = "capability-density.compression.only-gemma-2-9b-denser";

    static final String SIGN_TEST = "capability-density.quantisation.sign-test-p";
    static final String SHARE = "capability-density.quantisation.share-below-one";

    private static final String NAMED = "gemma-2-9b";
    private static final String FACT = "a fact of listed models, not a sample statistic";

    private CompressionEstimates() {}

    static List<Estimate> of(CompressionResult result) {
        List<Estimate> estimates = new ArrayList<>();
        Settings settings = result.settings();
        estimates.add(share(result));
        estimates.add(signTest(result));
        onlyOne(result, Optional.empty()).ifPresent(estimates::add);
        result.ratios().stream().filter(PairRatio::isDefined).forEach(ratio -> estimates.add(pair(ratio, settings)));
        return estimates;
    }

    /** The pairs by the release of the child; the quantised variants carry no dates and count in every period. */
    static List<Reading> readings(CompressionResult result) {
        List<Reading> readings = new ArrayList<>();
        for (Optional<LocalDate> until : List.of(Optional.of(TrendChoices.PAPER_V1_END), Optional.<LocalDate>empty())) {
            readings.add(onlyOne(result, until)
                    .map(estimate -> Reading.of(until, estimate))
                    .orElseGet(() -> Reading.none(ONLY_ONE, until, "no-score")));
        }
        for (Optional<LocalDate> until : List.of(Optional.of(TrendChoices.JOURNAL_END), Optional.<LocalDate>empty())) {
            readings.add(Reading.of(until, signTest(result)).shownIn(QuantisedFigure.ID));
        }
        return readings;
    }

    /** Absent where the named model has no ratio in the period. */
    static Optional<Estimate> onlyOne(CompressionResult result, Optional<LocalDate> until) {
        List<PairRatio> pairs = result.onMean(until);
        if (pairs.stream().noneMatch(pair -> pair.child().id().equals(NAMED))) {
            return Optional.empty();
        }
        boolean alone = pairs.stream()
                .allMatch(pair -> pair.isAboveOne() == pair.child().id().equals(NAMED));
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("benchmark", TrendChoices.HEADLINE.benchmark());
        spec.put("ruler", TrendChoices.HEADLINE.ruler());
        spec.put("until", until.map(LocalDate::toString).orElse("all"));
        return Optional.of(new Estimate(
                ONLY_ONE,
                alone ? 1 : 0,
                "",
                Optional.empty(),
                FACT,
                pairs.size(),
                result.children().size(),
                until.orElse(result.settings().asOf()),
                spec));
    }

    private static Estimate share(CompressionResult result) {
        SignTest signs = CompressionResult.signs(result.usualQuantised());
        return quantised(SHARE, 100.0 * signs.below() / result.usualQuantised().size(), "percent", result);
    }

    private static Estimate signTest(CompressionResult result) {
        return quantised(
                SIGN_TEST, CompressionResult.signs(result.usualQuantised()).probability(), "", result);
    }

    private static Estimate quantised(String id, double value, String unit, CompressionResult result) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("ruler", TrendChoices.HEADLINE.ruler());
        spec.put("parameter_kind", "total");
        spec.put("compared", "equal parameters");
        SignTest variants = result.signsByVariant();
        String caveat =
                "pairs share models and variants, so they are not independent and no interval is given; by variant "
                        + variants.below() + " of " + variants.pairs() + " lie below one, p = "
                        + Numbers.significant(variants.probability(), 2);
        return new Estimate(
                id,
                value,
                unit,
                Optional.empty(),
                caveat,
                result.usualQuantised().size(),
                (int) result.rows().stream()
                        .filter(row -> row.table().equals("compression"))
                        .count(),
                result.settings().asOf(),
                spec);
    }

    static String id(PairRatio ratio) {
        String ruler = ratio.ruler().d0Id().isEmpty()
                ? ratio.ruler().id()
                : ratio.ruler().d0Id();
        return "capability-density."
                + String.join("-", ratio.child().id(), ratio.ruler().benchmark(), ruler)
                        .replace('.', '-')
                + ".ratio-to-parent";
    }

    private static Estimate pair(PairRatio ratio, Settings settings) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("child", ratio.child().id());
        spec.put("parent", ratio.parent());
        spec.put("benchmark", ratio.ruler().benchmark());
        spec.put("ruler", ratio.ruler().id());
        spec.put("d0", ratio.ruler().d0Id());
        return new Estimate(
                id(ratio), ratio.ratio().orElseThrow(), "", Optional.empty(), FACT, 2, 2, settings.asOf(), spec);
    }
}
