package almanac.data;

import almanac.source.Row;
import java.util.OptionalDouble;

/**
 * How a run of the ladder ends on questions that its checkpoints do not hold. A mean of five is one of the last five
 * checkpoints, or of all if there are fewer.
 *
 * @param split which questions: {@code val} for the validation split
 * @param lastBitsPerByte loss of the correct answer, bits per byte
 * @param lastAccuracy share of questions whose correct answer text is ranked first
 * @param lastCrossEntropy cross-entropy over the options, nats per question
 * @param lastAccuracyLetter share of right letters, for the large runs
 */
public record LadderFinal(
        String run,
        String task,
        String split,
        double lastBitsPerByte,
        double meanOfFiveBitsPerByte,
        double lastAccuracy,
        double meanOfFiveAccuracy,
        double lastCrossEntropy,
        double meanOfFiveCrossEntropy,
        OptionalDouble lastAccuracyLetter,
        OptionalDouble meanOfFiveAccuracyLetter) {

    static LadderFinal of(Row row) {
        return new LadderFinal(
                row.text("run"),
                row.text("task"),
                row.text("split"),
                row.number("last_bits_per_byte"),
                row.number("mean_of_five_bits_per_byte"),
                row.number("last_accuracy"),
                row.number("mean_of_five_accuracy"),
                row.number("last_cross_entropy"),
                row.number("mean_of_five_cross_entropy"),
                row.optionalNumber("last_accuracy_letter"),
                row.optionalNumber("mean_of_five_accuracy_letter"));
    }
}
