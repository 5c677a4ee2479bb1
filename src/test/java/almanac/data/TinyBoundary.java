package almanac.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores below known boundaries in log compute, for leaderboards and for models evaluated later. Names are invented;
 * dates lie in the periods by which analyses divide.
 */
final class TinyBoundary {

    /** Rows of the second leaderboard in each of the two periods with enough for a fit; a third period has six. */
    static final int ROWS_PER_PERIOD = 34;

    /** Rows of the second leaderboard without compute: one without tokens, one without size. */
    static final int ROWS_WITHOUT_COMPUTE = 2;

    /** The boundary of every task: floor, span and slope; the middle is {@link #middle}. */
    static final double FLOOR = 0.1;

    static final double SPAN = 0.7;
    static final double SLOPE = 1.6;

    private static final double FIRST_MIDDLE = 22.6;

    static final double[] BILLIONS = {0.5, 1.5, 3, 7, 14, 32, 70};

    record Base(String family, String name, double trillions) {}

    static final List<Base> BASES = List.of(
            new Base("north-1", "north/north-1", 1),
            new Base("south-2", "south/south-2", 2),
            new Base("north-3", "north/north-3", 8),
            new Base("south-4", "south/south-4", 15));

    private final StringBuilder second = new StringBuilder(
            "row,model_name,precision,revision,kind,adapter,architecture,parameters,tokens,base_family,base_identified,"
                    + "base_declared,uploaded,submitted,chat_template,merged,mixture_of_experts,flagged,official,"
                    + "ifeval,bbh,math_lvl_5,gpqa,musr,mmlu_pro,flag,source,second_source\n");
    private final StringBuilder first =
            new StringBuilder("row,model_name,precision,kind,parameters,tokens,base_family,dated,"
                    + "arc,hellaswag,mmlu,truthfulqa,winogrande,gsm8k,flag,source,second_source\n");
    private final StringBuilder later = new StringBuilder(
            "model_name,origin,base_model,parameters,tokens,modified,in_selection,in_new_results,listed_post_trained,"
                    + "ifeval,ifeval_prompt,bbh,math_lvl_5,gpqa,musr,mmlu_pro,flag,source\n");
    private final StringBuilder points = new StringBuilder(
            "model_name,modified,modified_second,parameters,tokens,ifeval,bbh,math_lvl_5,gpqa,musr,mmlu_pro,source\n");
    private int secondRows;
    private int firstRows;

    private TinyBoundary() {}

    /** Tables by name: boundaries of two periods, of two kinds of models and of both boards can be fitted. */
    static Map<String, String> tables() {
        TinyBoundary tiny = new TinyBoundary();
        tiny.addSecond(6, "2024-05-20");
        tiny.addSecond(ROWS_PER_PERIOD, "2024-11-11");
        tiny.addSecond(ROWS_PER_PERIOD, "2025-02-10");
        tiny.addSecondWithoutCompute();
        tiny.addFirst(ROWS_PER_PERIOD, "2023-10-01");
        tiny.addFirst(4, "2023-12-20");
        tiny.addLater(10, "2025-02-20", 0);
        tiny.addLater(14, "2025-09-01", 2);
        tiny.addLaterWithoutBase();
        tiny.addPoints(20);
        return tiny.byName(TinyFrontier.tables());
    }

    /** Two or three rows a table: nothing can be fitted. */
    static Map<String, String> sparseTables() {
        TinyBoundary tiny = new TinyBoundary();
        tiny.addSecond(3, "2024-05-20");
        tiny.addFirst(2, "2023-10-01");
        tiny.addLater(2, "2025-09-01", 0);
        tiny.addPoints(2);
        return tiny.byName(TinyFrontier.sparseTables());
    }

    private Map<String, String> byName(Map<String, String> frontier) {
        Map<String, String> tables = new LinkedHashMap<>(frontier);
        tables.put("leaderboard-v2", second.toString());
        tables.put("leaderboard-v1", first.toString());
        tables.put("new-evaluations", later.toString());
        tables.put("size-time-points", points.toString());
        return tables;
    }

    /** Where the boundary of a task has risen by half its span: log10 of FLOP. */
    static double middle(int task) {
        return FIRST_MIDDLE + 0.3 * task;
    }

    /** The known boundary of a task at a compute. */
    static double boundary(int task, double computeFlop) {
        return FLOOR + SPAN / (1 + StrictMath.exp(-SLOPE * (StrictMath.log10(computeFlop) - middle(task))));
    }

    private void addSecond(int rows, String uploaded) {
        for (int i = 0; i < rows; i++) {
            Base base = BASES.get(i % BASES.size());
            double size = BILLIONS[i % BILLIONS.length];
            boolean official = i % 3 == 0;
            second.append(String.format(
                    Locale.ROOT,
                    "%d,%s,bfloat16,%010x,%s,no,TinyForCausalLM,%.0f,%.0f,%s,%s,=,%s,%s,no,no,no,no,%s%s,,tiny-runs,"
                            + "tiny-paper\n",
                    secondRows,
                    name(base, size, secondRows),
                    secondRows,
                    official ? "pretrained" : i % 3 == 1 ? "chat" : "merge",
                    size * 1e9,
                    base.trillions() * 1e12,
                    base.family(),
                    base.family() + "-" + billions(size),
                    uploaded,
                    uploaded,
                    official ? "yes" : "no",
                    scores(6 * size * 1e9 * base.trillions() * 1e12, secondRows)));
            secondRows++;
        }
    }

    /** One row without a base, one whose board prints no size; neither has a day of upload. */
    private void addSecondWithoutCompute() {
        second.append(String.format(
                Locale.ROOT,
                "%d,tiny/unknown-base,float16,,other,yes,,7000000000,,,,,,2025-02-11,no,no,no,yes,no%s,,tiny-runs,\n",
                secondRows++,
                scores(1e22, 1)));
        second.append(String.format(
                Locale.ROOT,
                "%d,tiny/unknown-size,float16,,merge,no,,,1000000000000,north-1,,,,2025-02-11,no,yes,yes,no,no%s,"
                        + "size-placeholder,tiny-runs,tiny-paper\n",
                secondRows++,
                scores(1e22, 2)));
    }

    private void addFirst(int rows, String dated) {
        for (int i = 0; i < rows; i++) {
            Base base = BASES.get(i % 2);
            double size = BILLIONS[1 + i % (BILLIONS.length - 1)];
            first.append(String.format(
                    Locale.ROOT,
                    "%d,%s,float16,fine-tuned,%.0f,%.0f,%s,%s%s,,tiny-runs,tiny-paper\n",
                    firstRows,
                    name(base, size, firstRows),
                    Math.floor(size) * 1e9,
                    base.trillions() * 1e12,
                    base.family(),
                    dated,
                    scores(6 * size * 1e9 * base.trillions() * 1e12, firstRows)));
            firstRows++;
        }
    }

    /** Models evaluated later; the first four stand on the second leaderboard too, so that both can be compared. */
    private void addLater(int rows, String modified, int firstBase) {
        for (int i = 0; i < rows; i++) {
            boolean shared = firstBase == 0 && i < BASES.size();
            Base base = BASES.get(shared ? i : firstBase + i % 2);
            double size = BILLIONS[i % BILLIONS.length];
            String scores = scores(6 * size * 1e9 * base.trillions() * 1e12, i + 5);
            int afterIfeval = scores.indexOf(',', 1);
            later.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%s-%s,%.0f,%.0f,%s,%s,no,%s%s,0.1%s,,tiny-runs\n",
                    name(base, size, shared ? i : 1000 + i + rows),
                    i % 7 == 6 ? "collection" : "validation",
                    base.name(),
                    billions(size),
                    size * 1e9,
                    base.trillions() * 1e12,
                    modified,
                    i % 2 == 0 ? "yes" : "no",
                    i % 7 == 6 ? "yes" : "no",
                    scores.substring(0, afterIfeval),
                    scores.substring(afterIfeval)));
        }
    }

    private void addLaterWithoutBase() {
        later.append("tiny/untraced,validation,,,,,no,no,no,0.3,0.2,0.4,0.1,0.3,0.4,0.2,base-missing,tiny-runs\n");
    }

    private void addPoints(int rows) {
        for (int i = 0; i < rows; i++) {
            Base base = BASES.get(i % BASES.size());
            double size = BILLIONS[i % BILLIONS.length];
            points.append(String.format(
                    Locale.ROOT,
                    "%s,2025-%02d-%02d,%d,%.0f,%.0f%s,tiny-runs\n",
                    name(base, size, 2000 + i),
                    1 + i % 10,
                    1 + i,
                    3600 * i,
                    size * 1e9,
                    base.trillions() * 1e12,
                    scores(6 * size * 1e9 * base.trillions() * 1e12, i + 9)));
        }
    }

    /** Six scores with a comma before each. */
    static String scores(double computeFlop, int row) {
        StringBuilder scores = new StringBuilder();
        for (int task = 0; task < 6; task++) {
            double score = boundary(task, computeFlop) - gap(row + 5 * task);
            scores.append(String.format(Locale.ROOT, ",%.6f", Math.max(0, score)));
        }
        return scores.toString();
    }

    /** How far a score lies below the boundary: at most a tenth, and a little above it in one row of nineteen. */
    static double gap(int row) {
        return row % 19 == 7 ? -0.01 : 0.002 + 0.1 * (0.5 + 0.5 * StrictMath.sin(row * 12.9898)) * ((row % 7) / 6.0);
    }

    private static String name(Base base, double size, int number) {
        return String.format(Locale.ROOT, "tiny/%s-%s-%d", base.family(), billions(size), number);
    }

    static String billions(double size) {
        return (size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size)) + "b";
    }
}
