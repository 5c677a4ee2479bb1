package almanac.scaling.repeated;

import almanac.data.RepeatedDataRun;

/**
 * The loss of a run that may have seen its training text several times.
 *
 * @param parameters count with embeddings
 * @param uniqueTokens different tokens in the training text
 * @param tokens tokens seen, repetitions included
 * @param loss nats per token
 */
public record RepeatedLoss(double parameters, double uniqueTokens, double tokens, double loss) {

    public static RepeatedLoss of(RepeatedDataRun run) {
        return new RepeatedLoss(run.parameters(), run.uniqueTokens(), run.tokens(), run.loss());
    }

    /** Different tokens seen: fewer than the text has where the run stops within the first pass. */
    double freshTokens() {
        return Math.min(uniqueTokens, tokens);
    }

    /** Passes over the text after the first. */
    double repeats() {
        return tokens / freshTokens() - 1;
    }

    boolean isPositive() {
        return parameters > 0 && uniqueTokens > 0 && tokens > 0 && loss > 0;
    }
}
