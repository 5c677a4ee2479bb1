package almanac.report.scaling.chinchilla;

import almanac.report.Estimate;
import almanac.report.scaling.JointLaw;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.kaplan.JointDataFit;
import almanac.scaling.kaplan.KaplanConstants;
import java.util.List;

/** The sets of runs on which Kaplan's joint law of size and data was tried. */
record JointSets(List<JointLaw> all) {

    /** A gain of one factor alone below this share of that of both asks for both. */
    static final double HALF = 0.5;

    /** A set with its fit. */
    record Fitted(JointLaw law, JointDataFit fit) {

        boolean needsBoth() {
            return fit.needsBoth(Estimate.LEVEL);
        }

        boolean hasBothExponents() {
            return fit.interval(JointDataFit.Quantity.SIZE_EXPONENT, Estimate.LEVEL)
                            .filter(range -> range.low() > 0)
                            .isPresent()
                    && fit.interval(JointDataFit.Quantity.DATA_EXPONENT, Estimate.LEVEL)
                            .filter(range -> range.low() > 0)
                            .isPresent();
        }

        boolean gainsFromSizeAlone() {
            return fit.doubling().ofSize() >= HALF;
        }

        boolean gainsFromDataAlone() {
            return fit.doubling().ofData() >= HALF;
        }

        /** Whether the law with a constant and a term each for size and data, of one constant more, lies closer. */
        boolean isAdditiveCloser() {
            return fit.additiveRootMeanSquareLog() < fit.fit().rootMeanSquareLog();
        }

        /** Whether the constants that Kaplan printed would ask for both at the same run. */
        boolean needsBothByKaplan() {
            return KaplanConstants.SIZE_AND_DATA
                            .doubling(fit.largest().parameters(), fit.largest().tokens())
                            .larger()
                    < HALF;
        }
    }

    List<Fitted> fitted() {
        return all.stream()
                .flatMap(law -> law.outcome().result().stream().map(fit -> new Fitted(law, fit)))
                .toList();
    }

    List<Fitted> needingBoth() {
        return fitted().stream().filter(Fitted::needsBoth).toList();
    }

    List<JointLaw> withoutFit() {
        return all.stream().filter(law -> !law.outcome().isPresent()).toList();
    }

    /** Where a set comes from: its name up to the conditions. */
    static String source(JointLaw law) {
        return ScalingWords.dataset(law.runs().dataset()).split(",", 2)[0];
    }

    /** The sources of the fitted sets in the order of the tables. */
    List<String> sources() {
        return fitted().stream().map(set -> source(set.law())).distinct().toList();
    }
}
