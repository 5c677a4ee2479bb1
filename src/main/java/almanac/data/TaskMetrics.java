package almanac.data;

/**
 * How a checkpoint does on one task.
 *
 * @param bitsPerByte loss of the correct answer, bits per byte
 * @param accuracy share of questions whose correct answer text is ranked first
 * @param crossEntropy cross-entropy over the options, nats per question
 */
public record TaskMetrics(double bitsPerByte, double accuracy, double crossEntropy) {}
