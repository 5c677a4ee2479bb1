package almanac.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Training runs on known scaling laws, a little off: groups of equal compute, long runs and repeated data. Names of
 * datasets and protocols are those by which analyses choose; the figures are invented.
 */
final class TinyScaling {

    /** The chinchilla runs of {@link #tables} that share a budget: three budgets of ten sizes. */
    static final int RUNS_WITH_BUDGET = 30;

    /** The law of the training runs: what stays at any size, then coefficient and exponent of size and of tokens. */
    static final double FLOOR = 1.8;

    static final double SIZE_COEFFICIENT = 480;
    static final double SIZE_EXPONENT = 0.35;
    static final double TOKEN_COEFFICIENT = 2000;
    static final double TOKEN_EXPONENT = 0.37;

    private static final List<String> PROTOCOLS = List.of(
            "rw-base-long-kaplan-kaplan-train",
            "rw-base-long-kaplan-standard-val",
            "rw-base-short-kaplan-standard-val",
            "rw-base-short-chinchilla-standard-val",
            "rw-tuned-short-const-standard-val");

    private final StringBuilder training =
            new StringBuilder("dataset,condition,run,budget_flop,parameters,tokens,loss,flag,source\n");
    private final StringBuilder overtraining = new StringBuilder(
            "id,dataset,size,width,depth,heads,parameters,nonembedding_parameters,tokens,tokens_per_parameter,"
                    + "batch_tokens,peak_learning_rate,final_learning_rate,warmup_steps,weight_decay,c4_loss,"
                    + "openlm_loss,paloma_c4_loss,paloma_redpajama_loss,paloma_refinedweb_loss,paloma_ptb_loss,"
                    + "paloma_programming_loss,de_en_loss,error_46_tasks,error_17_tasks,source\n");
    private final StringBuilder repeated = new StringBuilder(
            "id,parameters,unique_tokens,tokens,epochs,loss,seed,reshaped,deduped,in_published_fit,source\n");
    private final Map<String, Integer> runs = new LinkedHashMap<>();

    private TinyScaling() {}

    /** Tables from which every scaling law can be fitted, by name. */
    static Map<String, String> tables() {
        TinyScaling scaling = new TinyScaling();
        scaling.addChinchilla();
        scaling.addProfiles();
        scaling.addLongRuns();
        for (double size : new double[] {1e8, 3e8, 1e9, 3e9}) {
            for (double unique : new double[] {1e8, 1e9, 1e10}) {
                for (double epochs : new double[] {1, 2, 4, 10, 40}) {
                    scaling.addRepeated(size, unique, epochs);
                }
            }
        }
        return scaling.byName(TinyShapes.tables(), TinyBatches.tables());
    }

    /** One or two runs a table: nothing can be fitted. */
    static Map<String, String> sparseTables() {
        TinyScaling scaling = new TinyScaling();
        scaling.addProfile("chinchilla", "", 1e19, 2, true);
        scaling.addLongRun("gadre-c4", "11m", 1.1e7, 20);
        scaling.addRepeated(1e8, 1e9, 1);
        return scaling.byName(TinyShapes.sparseTables(), TinyBatches.sparseTables());
    }

    private Map<String, String> byName(Map<String, String> shapes, Map<String, String> batches) {
        Map<String, String> tables = new LinkedHashMap<>(shapes);
        tables.putAll(batches);
        tables.put("training-runs", training.toString());
        tables.put("overtraining-runs", overtraining.toString());
        tables.put("repeated-data-runs", repeated.toString());
        return tables;
    }

    /** Two runs far off the law come first, as in the real table; four have no budget. */
    private void addChinchilla() {
        addRun("chinchilla", "", "10000000000000000000", 6e9, 2.8e8, 4.9, "high-loss");
        addRun("chinchilla", "", "10000000000000000000", 4e9, 4.2e8, 4.4, "high-loss");
        for (double budget : new double[] {1e19, 1e20, 1e21}) {
            addProfile("chinchilla", "", budget, RUNS_WITH_BUDGET / 3, true);
        }
        for (double parameters : new double[] {1e8, 4e8, 1.6e9, 6.4e9}) {
            addRun("chinchilla", "", "", parameters, 15 * parameters, loss(parameters, 15 * parameters), "");
        }
    }

    private void addProfiles() {
        for (int i = 0; i < 4; i++) {
            double step = StrictMath.pow(4, i);
            for (String protocol : PROTOCOLS) {
                addProfile("porian-" + protocol, "", 1.25e18 * step, 7, true);
            }
            for (String dataset : List.of("ml-scalefit", "misfitting", "marin-comma", "marin-dclm", "marin-nemotron")) {
                addProfile(dataset, "", 1e19 * step, 6, true);
            }
            addProfile("llama-3", "raw-loss", 6e18 * step, 6, true);
            addProfile("llama-3", "exp-loss", 6e18 * step, 6, true);
            addProfile("nxai-llama", "ctx2048-iso" + i, 6e18 * step, 6, false);
        }
    }

    /** Runs of equal compute whose sizes lie evenly about the best one. */
    private void addProfile(String dataset, String condition, double budget, int sizes, boolean named) {
        double ratio = SIZE_EXPONENT * SIZE_COEFFICIENT / (TOKEN_EXPONENT * TOKEN_COEFFICIENT);
        double both = SIZE_EXPONENT + TOKEN_EXPONENT;
        double best = StrictMath.pow(ratio, 1 / both) * StrictMath.pow(budget / 6, TOKEN_EXPONENT / both);
        for (int i = 0; i < sizes; i++) {
            double parameters = Math.rint(best * StrictMath.pow(1.6, i - (sizes - 1) / 2.0));
            double tokens = Math.rint(budget / 6 / parameters);
            String budgetText = named ? String.format(Locale.ROOT, "%.0f", budget) : "";
            double loss = loss(parameters, tokens);
            boolean raw = condition.equals("raw-loss");
            addRun(dataset, condition, budgetText, parameters, tokens, raw ? StrictMath.log(loss) : loss, "");
        }
    }

    private void addRun(
            String dataset,
            String condition,
            String budget,
            double parameters,
            double tokens,
            double loss,
            String flag) {
        int run = runs.merge(dataset, 1, Integer::sum) - 1;
        training.append(String.format(
                Locale.ROOT,
                "%s,%s,%d,%s,%.0f,%.0f,%.6f,%s,tiny-runs\n",
                dataset,
                condition,
                run,
                budget,
                parameters,
                tokens,
                loss * (1 + noise(run)),
                flag));
    }

    static double loss(double parameters, double tokens) {
        return FLOOR
                + SIZE_COEFFICIENT * StrictMath.pow(parameters, -SIZE_EXPONENT)
                + TOKEN_COEFFICIENT * StrictMath.pow(tokens, -TOKEN_EXPONENT);
    }

    private void addLongRuns() {
        Map<String, Double> sizes = new LinkedHashMap<>();
        sizes.put("11m", 1.1e7);
        sizes.put("79m", 7.9e7);
        sizes.put("154m", 1.54e8);
        sizes.put("411m", 4.11e8);
        for (String dataset : List.of("gadre-c4", "gadre-rpj", "gadre-rw")) {
            sizes.forEach((size, parameters) -> addLongRun(dataset, size, parameters, 20));
            sizes.forEach((size, parameters) -> addLongRun(dataset, size, parameters, 320));
            addLongRun(dataset, "1.4b", 1.4e9, 20);
            addLongRun(dataset, "1.4b", 1.4e9, 640);
            addLongRun(dataset, "6.9b", 6.9e9, 20);
        }
    }

    private void addLongRun(String dataset, String size, double parameters, double multiple) {
        double compute = 6 * parameters * parameters * multiple;
        double eta = 0.12;
        double excess = 60 * StrictMath.pow(multiple, eta) + 150 * StrictMath.pow(multiple, -eta);
        double loss = 1.7 + excess * StrictMath.pow(compute, -eta) * (1 + noise(Math.round(parameters * multiple)));
        overtraining.append(String.format(
                Locale.ROOT,
                "%s-%s-%.0f,%s,%s,512,8,4,%.0f,%.0f,%.0f,%.0f,262144,0.003,0.00003,400,0.033",
                dataset,
                size,
                multiple,
                dataset,
                size,
                parameters,
                0.8 * parameters,
                parameters * multiple,
                multiple));
        for (int set = 0; set < OvertrainingRun.EVALUATION_SETS.size(); set++) {
            overtraining.append(String.format(Locale.ROOT, ",%.6f", loss + 0.1 * set));
        }
        double error = 0.86 - 3.2 * StrictMath.exp(-0.9 * loss);
        overtraining.append(String.format(Locale.ROOT, ",%.5f,%.5f,tiny-runs\n", error + 0.03, error));
    }

    /** Later passes over a text count less, and larger models tire of it sooner. */
    private void addRepeated(double parameters, double unique, double epochs) {
        double fresh = unique * (1 + 15 * (1 - StrictMath.exp(-(epochs - 1) / 15)));
        double strain = 0.4 * (epochs - 1) / 40 * StrictMath.pow(parameters / unique, 0.5);
        double law = 1.9 + 520 * StrictMath.pow(parameters, -0.35) + 1490 * StrictMath.pow(fresh, -0.35);
        double loss = (law + strain) * (1 + noise(Math.round(parameters / 1e6 + unique / 1e6 + epochs)));
        repeated.append(String.format(
                Locale.ROOT,
                "%.0fm-%.0fm-x%.0f,%.0f,%.0f,%.0f,%.0f,%.6f,,no,no,yes,tiny-runs\n",
                parameters / 1e6,
                unique / 1e6,
                epochs,
                parameters,
                unique,
                unique * epochs,
                epochs,
                loss));
    }

    /** A deviation of at most two thousandths that looks random and is the same each time. */
    static double noise(long seed) {
        return 0.002 * StrictMath.sin(seed * 12.9898);
    }
}
