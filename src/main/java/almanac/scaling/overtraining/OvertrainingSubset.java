package almanac.scaling.overtraining;

import almanac.data.OvertrainingRun;
import java.util.List;
import java.util.Set;

/** Which runs of a corpus the law of over-training is fitted to. */
public enum OvertrainingSubset {
    /** What Gadre et al. 2024 fit: four sizes at 20 tokens per parameter and the smallest size at 320. */
    FIVE("five"),
    /** Runs on at least 20 tokens per parameter: shorter ones end above the law that the longer ones follow. */
    FROM_20("from-20"),
    ALL("all");

    private static final double USUAL = 20;
    private static final double LONG = 320;
    private static final String SMALLEST = "11m";
    private static final Set<String> SMALL = Set.of(SMALLEST, "79m", "154m", "411m");
    private static final String SIXTH = "1.4b";

    private final String code;

    OvertrainingSubset(String code) {
        this.code = code;
    }

    /** As the tables name it. */
    public String code() {
        return code;
    }

    public boolean holds(OvertrainingRun run) {
        return switch (this) {
            case FIVE -> isOneOfFive(run);
            case FROM_20 -> run.tokensPerParameter() >= USUAL;
            case ALL -> true;
        };
    }

    public List<OvertrainingRun> of(List<OvertrainingRun> runs) {
        return runs.stream().filter(this::holds).toList();
    }

    /** Runs that the error law is fitted to: with the five also the 1.4-billion model at 20 tokens per parameter. */
    public boolean holdsForErrors(OvertrainingRun run) {
        return holds(run) || (this == FIVE && run.size().equals(SIXTH) && run.tokensPerParameter() == USUAL);
    }

    private static boolean isOneOfFive(OvertrainingRun run) {
        return (SMALL.contains(run.size()) && run.tokensPerParameter() == USUAL)
                || (run.size().equals(SMALLEST) && run.tokensPerParameter() == LONG);
    }
}
