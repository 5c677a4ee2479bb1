package almanac.data;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Learning curves and runs of several shapes on known laws, a little off; the figures are invented. */
final class TinyShapes {

    private static final int[][] GEMSTONES = {{256, 23}, {512, 12}, {768, 3}, {768, 45}, {1280, 15}, {1792, 18}};
    private static final long GEMSTONE_BATCH = 4_194_304;
    private static final int[][] DENSE = {{512, 6}, {512, 8}, {640, 10}, {896, 12}, {1536, 12}, {2048, 24}};
    private static final long DENSE_BATCH = 524_288;

    private final StringBuilder curves = new StringBuilder(
            "id,dataset,condition,training_run,evaluation_set,parameters,nonembedding_parameters,width,depth,"
                    + "batch_tokens,planned_steps,peak_learning_rate,source\n");
    private final StringBuilder points = new StringBuilder("run,step,tokens,loss,flag,source\n");
    private final StringBuilder shapes = new StringBuilder(
            "dataset,condition,run,width,depth,heads,parameters,nonembedding_parameters,tokens,batch_tokens,"
                    + "learning_rate,step,loss,source\n");
    private int run;

    private TinyShapes() {}

    static Map<String, String> tables() {
        TinyShapes tiny = new TinyShapes();
        for (int[] shape : GEMSTONES) {
            tiny.addGemstone(shape[0], shape[1], 12);
        }
        for (int[] shape : DENSE) {
            tiny.addDense(shape[0], shape[1]);
        }
        for (int size = 0; size < 5; size++) {
            tiny.addMisfit(size);
        }
        tiny.addGrid();
        tiny.addEqualCompute();
        return tiny.byName();
    }

    /** One curve of two points and one shape. */
    static Map<String, String> sparseTables() {
        TinyShapes tiny = new TinyShapes();
        tiny.addGemstone(512, 12, 2);
        return tiny.byName();
    }

    private Map<String, String> byName() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("curve-runs", curves.toString());
        tables.put("curve-points", points.toString());
        tables.put("architecture-runs", shapes.toString());
        return tables;
    }

    /** A curve to about 100 billion tokens and its end as a shape; with cooldown the end is a little lower. */
    private void addGemstone(int width, int depth, int count) {
        String id = "gemstones-" + width + "x" + depth;
        double blocks = blocks(width, depth);
        double total = blocks + 50304.0 * width;
        addCurve(id, "gemstones", "constant", id, "validation", total, blocks, width + "," + depth, GEMSTONE_BATCH);
        long last = 0;
        for (int i = 1; i <= count; i++) {
            last = 23_842L * i / count;
            addPoint(id, last, GEMSTONE_BATCH, loss(blocks, last, GEMSTONE_BATCH), "");
        }
        double end = loss(blocks, last, GEMSTONE_BATCH);
        addShape("gemstones", "constant", width, depth, "", total, blocks, last, GEMSTONE_BATCH, end);
        if (count > 2) {
            addShape("gemstones", "cooldown", width, depth, "", total, blocks, last, GEMSTONE_BATCH, end - 0.05);
            addShape("gemstones", "half-rate", width, depth, "", total, blocks, last, GEMSTONE_BATCH, end + 0.01);
        }
    }

    /** Two evaluation sets of one run, and its end as a shape; the first point of one stands twice. */
    private void addDense(int width, int depth) {
        double total = blocks(width, depth) + 32000.0 * width;
        String run = "deepmind-dense-" + width + "x" + depth;
        String shape = width + "," + depth;
        for (String set : new String[] {"c4", "validation"}) {
            String id = run + "-" + set;
            addCurve(id, "deepmind-dense", "standard", run, set, total, 0, shape, DENSE_BATCH);
            for (long step = 50_000; step <= 250_000; step += 50_000) {
                addPoint(id, step, DENSE_BATCH, loss(total, step, DENSE_BATCH), "");
            }
        }
        double end = loss(total, 250_000, DENSE_BATCH);
        addShape("deepmind-dense", "standard", width, depth, "8", total, 0, 250_000, DENSE_BATCH, end);
    }

    /** One step of the smallest run stands twice, once with another loss, as in the real curves. */
    private void addMisfit(int size) {
        double blocks = 1.2e7 * StrictMath.pow(2, size);
        String id = "misfitting-" + Math.round(blocks / 1e6) + "m-1000-steps-0.002";
        addCurve(id, "misfitting", "", id, "c4", 2 * blocks, blocks, ",", 1_048_576);
        if (size == 0) {
            addPoint(id, 125, 1_048_576, loss(blocks, 1000, 1_048_576), "losses-differ");
        }
        for (long step = 125; step <= 1000; step += 125) {
            String flag = size == 0 && step == 125 ? "losses-differ" : "";
            addPoint(id, step, 1_048_576, loss(blocks, step, 1_048_576), flag);
        }
    }

    /** Twenty tokens per parameter, three widths, three depths, two counts of heads. */
    private void addGrid() {
        for (int width : new int[] {512, 768, 1024}) {
            for (int depth : new int[] {8, 12, 24}) {
                for (int heads : new int[] {4, 8}) {
                    double blocks = blocks(width, depth);
                    double total = Math.rint((blocks + 100864.0 * width) / 32_768) * 32_768;
                    long steps = Math.round(20 * total / 262_144);
                    double loss = loss(blocks, steps, 262_144) + 0.001 * heads;
                    addShape("gadre-grid", "", width, depth, "" + heads, total, blocks, steps, 262_144, loss);
                }
            }
        }
    }

    /** Runs of equal compute whose shapes are known, in two groups. */
    private void addEqualCompute() {
        for (String dataset : new String[] {"nxai-llama", "marin-comma", "marin-dclm", "marin-nemotron"}) {
            for (int width = 512; width <= 1536; width += 256) {
                double blocks = blocks(width, width / 64);
                double total = blocks + 50304.0 * width;
                long steps = Math.round(1e18 / total / 1_048_576);
                double loss = loss(total, steps, 1_048_576);
                String condition = dataset.equals("nxai-llama") ? "ctx2048-iso0" : "";
                addShape(dataset, condition, width, width / 64, "8", total, 0, steps, 1_048_576, loss);
            }
        }
    }

    private void addCurve(
            String id,
            String dataset,
            String condition,
            String run,
            String set,
            double total,
            double blocks,
            String shape,
            long batch) {
        String identity = String.join(",", id, dataset, condition, run, set);
        curves.append(String.format(
                Locale.ROOT, "%s,%.0f,%s,%s,%d,,,tiny-runs\n", identity, total, whole(blocks), shape, batch));
    }

    private void addPoint(String id, long step, long batch, double loss, String flag) {
        points.append(String.format(Locale.ROOT, "%s,%d,%d,%.5f,%s,tiny-runs\n", id, step, step * batch, loss, flag));
    }

    private void addShape(
            String dataset,
            String condition,
            int width,
            int depth,
            String heads,
            double total,
            double blocks,
            long steps,
            long batch,
            double loss) {
        shapes.append(String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d,%s,%.0f,%s,%d,%d,0.003,%d,%.6f,tiny-runs\n",
                dataset,
                condition,
                run++,
                width,
                depth,
                heads,
                total,
                whole(blocks),
                steps * batch,
                batch,
                steps,
                loss));
    }

    /** A count, or nothing where it is not known. */
    private static String whole(double count) {
        return count > 0 ? String.format(Locale.ROOT, "%.0f", count) : "";
    }

    private static double blocks(int width, int depth) {
        return 12.0 * depth * width * width;
    }

    /** The two-term law of size and steps, for steps of any batch. */
    private static double loss(double parameters, long step, long batch) {
        double tokens = (double) step * batch;
        double law = StrictMath.pow(6.5e13 / parameters, 0.077) + StrictMath.pow(1.4e10 / tokens, 0.7) * 0.12;
        return law * (1 + TinyScaling.noise(step + Math.round(parameters)));
    }
}
