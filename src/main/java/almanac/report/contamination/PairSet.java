package almanac.report.contamination;

import java.time.LocalDate;
import java.util.List;

/**
 * Two tests that the same models took, the first public for long, the second newer, rewritten or unpublished.
 *
 * @param id value of {@code pair_set} in the table of score pairs
 * @param cleanPublished day on which the second test, or the paper that announced it, appeared
 * @param document source of the rows that were measured alike; rows of other documents are left out
 * @param scale scale of the regression of the second score on the first
 * @param alike whether both tests are halves of one test, so that no drop is expected
 */
record PairSet(
        String id,
        String publicName,
        String cleanName,
        LocalDate cleanPublished,
        String document,
        ScoreScale scale,
        boolean alike) {

    /** First version of arXiv 2412.15194 (Zhao et al. 2024). */
    private static final LocalDate MMLU_CF = LocalDate.of(2024, 12, 19);

    /** First version of arXiv 2405.00332 (Zhang et al. 2024); the questions themselves stayed unpublished. */
    private static final LocalDate GSM1K = LocalDate.of(2024, 5, 1);

    /** Day of the first AIME of 2025, the split date of Zhang et al. 2026, figure 7b. */
    private static final LocalDate AIME_2025 = LocalDate.of(2025, 2, 6);

    /** First version of arXiv 2403.07974 (Jain et al. 2024). */
    private static final LocalDate LIVECODEBENCH = LocalDate.of(2024, 3, 12);

    private static final String LEADERBOARD = "mmlu-cf-leaderboard";
    private static final String SNAPSHOT = "artificial-analysis-2025-12";

    static final PairSet MMLU =
            new PairSet("mmlu-mmlu-cf", "MMLU", "MMLU-CF", MMLU_CF, LEADERBOARD, ScoreScale.FRACTION, false);
    static final PairSet GSM =
            new PairSet("gsm8k-gsm1k", "GSM8K", "GSM1k", GSM1K, "zhang-2024", ScoreScale.FRACTION, false);
    static final PairSet MATH =
            new PairSet("math-500-aime-2025", "MATH-500", "AIME 2025", AIME_2025, SNAPSHOT, ScoreScale.LOG_ODDS, false);
    static final PairSet AIME = new PairSet(
            "aime-2024-aime-2025", "AIME 2024", "AIME 2025", AIME_2025, SNAPSHOT, ScoreScale.FRACTION, false);

    /** Every set, those that compare like with like first. */
    static final List<PairSet> ALL = List.of(
            MMLU,
            GSM,
            AIME,
            MATH,
            halves("mmlu-cf-validation-test", "5 examples"),
            halves("mmlu-cf-validation-test-0-shot", "no examples"),
            new PairSet(
                    "humaneval-livecodebench-base",
                    "HumanEval",
                    "LiveCodeBench",
                    LIVECODEBENCH,
                    "deepseek-v3-readme",
                    ScoreScale.FRACTION,
                    false));

    private static PairSet halves(String id, String prompt) {
        return new PairSet(
                id, "MMLU-CF validation", "MMLU-CF test, " + prompt, MMLU_CF, LEADERBOARD, ScoreScale.FRACTION, true);
    }

    /** For example "GSM8K → GSM1k"; the halves of one test are called so. */
    String label() {
        return alike ? cleanName.replace("test,", "halves,") : publicName + " → " + cleanName;
    }
}
