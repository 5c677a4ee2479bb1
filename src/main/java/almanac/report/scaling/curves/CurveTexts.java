package almanac.report.scaling.curves;

import almanac.markup.Numbers;
import almanac.report.Settings;
import almanac.report.Words;
import almanac.report.scaling.CurveLaws;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the forecasts of curves say, in words that follow from the numbers. */
final class CurveTexts {

    private CurveTexts() {}

    static Map<String, String> of(CurveSet set, Optional<CurveSet> decayed, Settings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("curves-replicates", Numbers.grouped(settings.replicates()));
        texts.put("curves-seed", Long.toString(settings.seed()));
        texts.put("curves-runs", Integer.toString(set.runs().size()));
        texts.put("curves-sizes", sizes(set));
        texts.put("curves-from", CurveWords.billions(set.stretchStart()));
        texts.put("curves-to", CurveWords.billions(set.stretchEnd()));
        texts.put("curves-end", CurveWords.billions(set.end()));
        texts.put("curves-warm", CurveWords.billions(CurveLaws.WARM_TOKENS));
        texts.put(
                "curves-largest",
                CurveWords.percent(set.forecasts().errors().largest()) + " (the run of "
                        + CurveWords.size(set.worst().curve().parameters()) + " parameters)");
        texts.put("curves-direction", direction(set));
        texts.put("curves-bend", bend(set));
        texts.put("curves-worse", worse(set));
        texts.put("curves-left-out", leftOut(set));
        texts.put("curves-still", CurveWords.percent(still(set)));
        texts.put("curves-pooled", pooled(set));
        texts.put("curves-held", held(set));
        texts.put("curves-decayed", decayed.map(CurveTexts::decayed).orElseGet(CurveTexts::noDecayed));
        texts.put("curves-decayed-fact", decayed.map(other -> fact(set, other)).orElseGet(CurveTexts::noDecayed));
        return texts;
    }

    private static String sizes(CurveSet set) {
        List<RunForecast> runs = set.runs();
        return CurveWords.size(runs.get(0).curve().parameters()) + " to "
                + CurveWords.size(runs.get(runs.size() - 1).curve().parameters());
    }

    private static String direction(CurveSet set) {
        return tooHigh(set) + " of " + set.runs().size() + " forecasts are too high";
    }

    /** What most errors have in common. */
    private static String bend(CurveSet set) {
        long high = tooHigh(set);
        if (2 * high == set.runs().size()) {
            return "the curves bend as fitted";
        }
        return 2 * high > set.runs().size()
                ? "most fitted curves flatten a little too early"
                : "most fitted curves flatten a little too late";
    }

    private static String worse(CurveSet set) {
        return set.forecasts().pooledErrors().meanAbsolute()
                        > set.forecasts().errors().meanAbsolute()
                ? "worse"
                : "no worse";
    }

    private static long tooHigh(CurveSet set) {
        return set.runs().stream().filter(run -> run.own().relativeError() > 0).count();
    }

    /** Mean error of the last fitted loss taken as the forecast. */
    private static double still(CurveSet set) {
        return set.runs().stream()
                .mapToDouble(run -> Math.abs(
                        RunForecast.end(run.stretch()).loss() / run.own().measured() - 1))
                .average()
                .orElseThrow();
    }

    private static String leftOut(CurveSet set) {
        int count = set.forecasts().leftOut().size();
        if (count == 0) {
            return "All runs of the set could be forecast";
        }
        return Words.of(count) + (count == 1 ? " run has" : " runs have")
                + " too few checkpoints in the first part, or none after it, and could not be forecast";
    }

    private static String pooled(CurveSet set) {
        double signed = set.forecasts().pooledErrors().meanSigned();
        return "at most " + CurveWords.percent(set.forecasts().pooledErrors().largest()) + ", on average "
                + CurveWords.percent(Math.abs(signed)) + (signed < 0 ? " too low" : " too high");
    }

    private static String held(CurveSet set) {
        OptionalDouble mean = set.runs().stream()
                .flatMap(run -> run.heldError().stream().boxed())
                .mapToDouble(Math::abs)
                .average();
        OptionalDouble most = set.runs().stream()
                .flatMap(run -> run.heldError().stream().boxed())
                .mapToDouble(Math::abs)
                .max();
        return mean.isEmpty()
                ? "With exponents held near Kaplan’s no law could be fitted to the first halves"
                : "With exponents held near Kaplan’s the law errs by " + CurveWords.percent(mean.getAsDouble())
                        + " on average and by " + CurveWords.percent(most.getAsDouble()) + " at most";
    }

    private static String decayed(CurveSet set) {
        return "The standard runs of DeepMind’s dense models have a learning rate that decays. Fitted from "
                + CurveWords.billions(set.stretchStart()) + " to " + CurveWords.billions(set.stretchEnd())
                + " tokens and forecast at " + CurveWords.billions(set.end()) + ", these "
                + Words.lower(set.runs().size()) + " runs are off by "
                + CurveWords.percent(set.forecasts().errors().meanAbsolute())
                + " on average and by "
                + CurveWords.percent(set.forecasts().errors().largest()) + " at most; "
                + direction(set) + ". " + growth(set);
    }

    /** Whether the error grows from the smallest to the largest model. */
    private static String growth(CurveSet set) {
        double smallest = set.runs().get(0).own().relativeError();
        double largest = set.runs().get(set.runs().size() - 1).own().relativeError();
        return "The error is " + CurveWords.signed(smallest) + " for the smallest model and "
                + CurveWords.signed(largest) + " for the largest";
    }

    private static String fact(CurveSet constant, CurveSet decayed) {
        double ratio = decayed.forecasts().errors().meanAbsolute()
                / constant.forecasts().errors().meanAbsolute();
        return "Where the rate decays, the mean error is "
                + CurveWords.percent(decayed.forecasts().errors().meanAbsolute()) + " ("
                + decayed.runs().size()
                + " runs), " + Numbers.significant(ratio, 2) + " times that at a constant rate";
    }

    private static String noDecayed() {
        return "Curves of a decayed learning rate cannot be forecast here, because none has enough checkpoints in its"
                + " first half";
    }
}
