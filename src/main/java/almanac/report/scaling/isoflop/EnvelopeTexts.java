package almanac.report.scaling.isoflop;

import almanac.report.Words;
import almanac.report.scaling.BudgetSplits.Envelope;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.isoflop.CurveEnvelope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the lower envelopes of learning curves say, in words. */
final class EnvelopeTexts {

    private EnvelopeTexts() {}

    static Map<String, String> of(List<Envelope> envelopes) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "envelopes",
                Words.joined(envelopes.stream()
                        .map(envelope -> exponents(envelope.curves()) + " on "
                                + ScalingWords.dataset(envelope.dataset()) + " ("
                                + envelope.curves().runs()
                                + " curves, " + Words.lower(envelope.curves().distinctSizes())
                                + " sizes on the envelope)")
                        .toList()));
        texts.put(
                "envelopes-at-end",
                Words.joined(envelopes.stream()
                        .map(envelope -> atEnd(envelope.curves()) + " of "
                                + envelope.curves().points().size() + " budgets on "
                                + ScalingWords.dataset(envelope.dataset()))
                        .toList()));
        texts.put(
                "envelopes-inside",
                Words.joined(envelopes.stream()
                        .map(envelope -> envelope.curves()
                                        .sizeInside()
                                        .law()
                                        .map(ExponentWords::withInterval)
                                        .orElse("no exponent")
                                + " on " + ScalingWords.dataset(envelope.dataset()))
                        .toList()));
        return texts;
    }

    /** The exponent through all budgets, or that there is none. */
    static String exponents(CurveEnvelope curves) {
        return curves.all().law().map(ExponentWords::withInterval).orElse("no exponent");
    }

    private static long atEnd(CurveEnvelope curves) {
        return curves.points().stream().filter(point -> !point.sizeInside()).count();
    }
}
