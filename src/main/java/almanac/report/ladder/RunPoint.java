package almanac.report.ladder;

import almanac.data.LadderRun;

/**
 * Where a run stands: its size and length.
 *
 * @param parameters N, without embeddings
 * @param tokens D
 * @param countedFlop training FLOP as the source counts them, with attention and output layer
 */
public record RunPoint(double parameters, double tokens, double countedFlop) {

    static RunPoint of(LadderRun run) {
        return new RunPoint(run.parameters(), run.tokens(), run.tokens() * run.flopPerToken());
    }

    /** Training FLOP by the rule 6·N·D. */
    public double flop() {
        return 6 * parameters * tokens;
    }
}
