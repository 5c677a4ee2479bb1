package almanac.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A model ladder of four sizes and three lengths, one target and the long run behind it, all on known curves and a
 * little off. The ids are those by which analyses name theirs; the figures are invented.
 */
final class TinyLadder {

    /** The rows of {@link #tables} with the role {@code ladder}. */
    static final int RUNS = 12;

    /** The evaluated checkpoints of each of these runs. */
    static final int CHECKPOINTS = 12;

    private static final List<String> SIZES = List.of("190m", "370m", "760m", "1b");
    private static final List<String> FINAL_TASKS = List.of("mmlu", "arc-challenge", "arc-easy", "openbookqa");
    private static final double LARGE_PARAMETERS = 6.9e9;
    private static final long LARGE_STEP_TOKENS = 4_194_304;

    private final StringBuilder runs = new StringBuilder(
            "id,role,size,parameters,chinchilla_multiple,tokens,flop_per_token,layers,heads,width,mlp_ratio,"
                    + "context_tokens,step_tokens,steps,peak_learning_rate,file,source\n");
    private final StringBuilder checkpoints = new StringBuilder("run,step,tokens,c4_loss");
    private final StringBuilder choices = new StringBuilder("run,step,tokens");
    private final StringBuilder finals = new StringBuilder(
            "run,task,split,last_bits_per_byte,mean_of_five_bits_per_byte,last_accuracy,mean_of_five_accuracy,"
                    + "last_cross_entropy,mean_of_five_cross_entropy,source\n");

    private TinyLadder() {
        for (String task : LadderCheckpoint.TASKS) {
            String column = LadderCheckpoint.column(task);
            checkpoints.append(String.format(
                    Locale.ROOT, ",%s_bits_per_byte,%s_accuracy,%s_cross_entropy", column, column, column));
            choices.append(',').append(column).append("_accuracy_letter");
        }
        checkpoints.append(",source\n");
        choices.append(",source\n");
    }

    /** Tables from which every fit of the ladder can be made, by name. */
    static Map<String, String> tables() {
        TinyLadder ladder = new TinyLadder();
        for (int size = 0; size < SIZES.size(); size++) {
            double parameters = 1.9e8 * StrictMath.pow(1.9, size);
            for (int multiple : new int[] {1, 2, 10}) {
                ladder.addSmallRun(SIZES.get(size), parameters, multiple, CHECKPOINTS);
            }
        }
        ladder.addLargeRuns();
        return ladder.byName();
    }

    /** One run with three checkpoints: nothing can be fitted. */
    static Map<String, String> sparseTables() {
        TinyLadder ladder = new TinyLadder();
        ladder.addSmallRun("190m", 1.9e8, 1, 3);
        return ladder.byName();
    }

    private Map<String, String> byName() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("ladder-training-runs", runs.toString());
        tables.put("ladder-checkpoints", checkpoints.toString());
        tables.put("ladder-choice-checkpoints", choices.toString());
        tables.put("ladder-finals", finals.toString());
        return tables;
    }

    private void addSmallRun(String name, double parameters, int multiple, int count) {
        String id = name + "-" + multiple + "xc";
        long stepTokens = 524_288;
        long spacing = Math.round(20 * parameters * multiple / stepTokens / count);
        String size = name.equals("1b") ? "1.3b" : name;
        addRun(id, "ladder", size, parameters, Integer.toString(multiple), stepTokens, spacing * count);
        for (int i = 1; i <= count; i++) {
            addCheckpoint(id, parameters, spacing * i, stepTokens);
        }
        addFinals(id, parameters, spacing * count * stepTokens);
    }

    private void addLargeRuns() {
        long steps = 940_577;
        addRun("7b-4t", "target", "7b", LARGE_PARAMETERS, "", LARGE_STEP_TOKENS, steps);
        addCheckpoint("7b-4t", LARGE_PARAMETERS, steps, LARGE_STEP_TOKENS);
        addChoice("7b-4t", steps);
        addFinals("7b-4t", LARGE_PARAMETERS, steps * LARGE_STEP_TOKENS);
        addRun("7b-main", "trajectory", "7b", LARGE_PARAMETERS, "", LARGE_STEP_TOKENS, 450_000);
        for (long step = 170_000; step <= 450_000; step += 20_000) {
            addCheckpoint("7b-main", LARGE_PARAMETERS, step, LARGE_STEP_TOKENS);
            addChoice("7b-main", step);
        }
    }

    private void addRun(
            String id, String role, String size, double parameters, String multiple, long stepTokens, long steps) {
        runs.append(String.format(
                Locale.ROOT,
                "%s,%s,%s,%.0f,%s,%d,%.0f,16,16,1024,8,4096,%d,%d,0.0005,%s.csv,tiny-runs\n",
                id,
                role,
                size,
                parameters,
                multiple,
                stepTokens * steps,
                8 * parameters,
                stepTokens,
                steps,
                id));
    }

    private void addCheckpoint(String run, double parameters, long step, long stepTokens) {
        double tokens = (double) step * stepTokens;
        double c4 = 1.9 + 30 / StrictMath.pow(parameters, 0.2) + 120 / StrictMath.pow(tokens, 0.24);
        checkpoints.append(run).append(',').append(step).append(',').append(step * stepTokens);
        checkpoints.append(',').append(single(c4 * (1 + noise(step))));
        for (int task = 0; task < LadderCheckpoint.TASKS.size(); task++) {
            double loss = loss(task, parameters, tokens) * (1 + noise(step + task));
            double accuracy = accuracy(loss) + noise(step + 3L * task);
            checkpoints.append(',').append(single(loss));
            checkpoints.append(',').append(single(accuracy));
            checkpoints.append(',').append(single(crossEntropy(accuracy)));
        }
        checkpoints.append(",tiny-runs\n");
    }

    /** Right letters become more frequent as the loss falls, from the share of guessing on. */
    private void addChoice(String run, long step) {
        long tokens = step * LARGE_STEP_TOKENS;
        choices.append(run).append(',').append(step).append(',').append(tokens);
        for (int task = 0; task < LadderCheckpoint.TASKS.size(); task++) {
            double loss = loss(task, LARGE_PARAMETERS, (double) tokens);
            double ease = 1 / (1 + StrictMath.exp(40 * (loss - 0.7 - 0.02 * task)));
            choices.append(',').append(single(0.25 + 0.7 * ease + noise(step + task)));
        }
        choices.append(",tiny-runs\n");
    }

    private void addFinals(String run, double parameters, long tokens) {
        for (String task : FINAL_TASKS) {
            double loss = 1.02 * loss(Math.max(0, LadderCheckpoint.TASKS.indexOf(task)), parameters, (double) tokens);
            double accuracy = accuracy(loss);
            finals.append(String.format(
                    Locale.ROOT,
                    "%s,%s,val,%.5f,%.5f,%.5f,%.5f,%.5f,%.5f,tiny-runs\n",
                    run,
                    task,
                    loss,
                    loss + 0.002,
                    accuracy,
                    accuracy - 0.002,
                    crossEntropy(accuracy),
                    crossEntropy(accuracy) + 0.002));
        }
    }

    private static double loss(int task, double parameters, double tokens) {
        return 0.4 + 0.01 * task + 11 / StrictMath.pow(parameters, 0.2) + 60 / StrictMath.pow(tokens, 0.25);
    }

    private static double accuracy(double loss) {
        return 0.95 - 0.7 / (1 + StrictMath.exp(-6 * (loss - 0.8)));
    }

    private static double crossEntropy(double accuracy) {
        return 1.5 - accuracy;
    }

    /** A deviation of at most three thousandths that looks random and is the same each time. */
    private static double noise(long seed) {
        return 0.003 * StrictMath.sin(seed * 12.9898);
    }

    /** A 32-bit value in its shortest text, as the real tables hold it. */
    private static String single(double value) {
        return Float.toString((float) value);
    }
}
