package almanac.report.scaling.fits;

import static almanac.report.scaling.fits.FittedLaw.LEAST_SQUARES;
import static almanac.report.scaling.fits.FittedLaw.PURE;
import static almanac.report.scaling.fits.FittedLaw.SATURATING;

import almanac.report.Estimate;
import almanac.report.scaling.AxisLaws;
import almanac.report.scaling.CurveLaws;
import almanac.report.scaling.JointLaw;
import almanac.scaling.Outcome;
import almanac.scaling.kaplan.JointDataFit;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.LawSlice;
import almanac.scaling.kaplan.SingleLaw;
import almanac.stats.SaturatingPower;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The laws of Kaplan et al. 2020 as fitted. */
final class KaplanFits {

    private KaplanFits() {}

    /** Laws in parameters, tokens or compute alone, each without and, where it can be fitted, with a constant. */
    static List<FittedLaw> inOneQuantity(AxisLaws axes) {
        List<FittedLaw> fits = new ArrayList<>();
        for (AxisLaws.AxisLaw law : axes.laws()) {
            law.law().result().ifPresent(single -> {
                fits.add(pure(law, single));
                single.saturating().result().ifPresent(found -> fits.add(saturating(law, single, found)));
            });
        }
        return fits;
    }

    private static FittedLaw pure(AxisLaws.AxisLaw law, SingleLaw single) {
        double rms = single.pure().rootMeanSquareLog();
        double error = single.pure().exponentStandardError();
        return fit(law, PURE, single.points() * rms * rms / 2, single.points())
                .with(
                        "alpha_" + letter(law),
                        single.pure().exponent(),
                        OptionalDouble.of(error),
                        single.pureExponentInterval(Estimate.LEVEL))
                .with(letter(law) + "_c", single.pure().scale());
    }

    private static FittedLaw saturating(AxisLaws.AxisLaw law, SingleLaw single, SaturatingPower found) {
        return fit(law, SATURATING, found.objective(), single.points())
                .with("e", found.constant(), OptionalDouble.empty(), single.irreducibleLossInterval(Estimate.LEVEL))
                .with("a", found.coefficient())
                .with(
                        "alpha_" + letter(law),
                        found.exponent(),
                        OptionalDouble.empty(),
                        single.saturatingExponentInterval(Estimate.LEVEL));
    }

    private static FittedLaw fit(AxisLaws.AxisLaw law, String form, double objective, int n) {
        String subset = law.uniqueText() ? "lowest-by-unique-text" : FittedLaw.subset(law.condition());
        return FittedLaw.of("kaplan-" + letter(law), form, law.dataset(), subset, LEAST_SQUARES, objective, n)
                .counting(law.nonEmbedding());
    }

    private static String letter(AxisLaws.AxisLaw law) {
        return letter(law.quantity());
    }

    private static String letter(LawSlice.Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> "n";
            case TOKENS -> "d";
            case COMPUTE -> "c";
        };
    }

    static List<FittedLaw> inSizeAndData(List<JointLaw> laws) {
        return laws.stream()
                .flatMap(law -> law.outcome().result().stream().map(fit -> inSizeAndData(law, fit)))
                .toList();
    }

    private static FittedLaw inSizeAndData(JointLaw law, JointDataFit fit) {
        return FittedLaw.of(
                        "kaplan-nd",
                        PURE,
                        law.runs().dataset(),
                        FittedLaw.subset(law.runs()),
                        LEAST_SQUARES,
                        fit.fit().squares() / 2,
                        fit.fit().points())
                .counting(law.runs().nonEmbedding())
                .with(
                        "alpha_n",
                        fit.fit().law().firstExponent(),
                        OptionalDouble.empty(),
                        fit.interval(JointDataFit.Quantity.SIZE_EXPONENT, Estimate.LEVEL))
                .with("n_c", StrictMath.exp(fit.fit().law().logFirstScale()))
                .with(
                        "alpha_d",
                        fit.fit().law().secondExponent(),
                        OptionalDouble.empty(),
                        fit.interval(JointDataFit.Quantity.DATA_EXPONENT, Estimate.LEVEL))
                .with("d_c", StrictMath.exp(fit.fit().law().logSecondScale()));
    }

    static List<FittedLaw> inSizeAndSteps(CurveLaws curves) {
        return Stream.of(
                        inSizeAndSteps("steps", curves.inSteps()),
                        inSizeAndSteps("least-steps", curves.inLeastSteps()),
                        inSizeAndSteps("steps-unbounded", curves.unbounded()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FittedLaw> inSizeAndSteps(String subset, Outcome<JointStepsFit> outcome) {
        return outcome.result().stream()
                .map(fit -> FittedLaw.of(
                                "kaplan-ns",
                                PURE,
                                CurveLaws.DATASET,
                                subset,
                                LEAST_SQUARES,
                                fit.fit().squares() / 2,
                                fit.fit().points())
                        .counting(true)
                        .with(
                                "alpha_n",
                                fit.law().size().exponent(),
                                OptionalDouble.empty(),
                                fit.interval(JointStepsFit.Quantity.SIZE_EXPONENT, Estimate.LEVEL))
                        .with("n_c", fit.law().size().scale())
                        .with(
                                "alpha_s",
                                fit.law().steps().exponent(),
                                OptionalDouble.empty(),
                                fit.interval(JointStepsFit.Quantity.STEPS_EXPONENT, Estimate.LEVEL))
                        .with("s_c", fit.law().steps().scale()))
                .toList();
    }
}
