package almanac.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A sweep of batch size and learning rate, and steps to a target loss by batch size, on known laws. */
final class TinyBatches {

    private final StringBuilder batches = new StringBuilder(
            "run,nonembedding_parameters,width,feed_forward_width,heads,depth,tokens,learning_rate,batch_sequences,"
                    + "batch_tokens,steps,loss,smoothed_loss,source\n");
    private final StringBuilder critical =
            new StringBuilder("size,parameters,target_loss,batch_sequences,batch_tokens,steps,source\n");
    private int run;

    private TinyBatches() {}

    static Map<String, String> tables() {
        TinyBatches tiny = new TinyBatches();
        tiny.addSweep();
        tiny.addCriticalBatches(5);
        return tiny.byName();
    }

    /** One run of the sweep, and one batch size. */
    static Map<String, String> sparseTables() {
        TinyBatches tiny = new TinyBatches();
        tiny.addBatchRun(2e8, 1e10, 0.002, 128);
        tiny.addCriticalBatches(1);
        return tiny.byName();
    }

    private Map<String, String> byName() {
        return Map.of("batch-runs", batches.toString(), "critical-batch", critical.toString());
    }

    private void addSweep() {
        for (double parameters : new double[] {2e8, 4e8, 1e9}) {
            for (double tokens : new double[] {1e10, 4e10, 1e11}) {
                for (double rate : new double[] {0.0005, 0.001, 0.002, 0.004}) {
                    for (int sequences : new int[] {32, 64, 128, 256, 512}) {
                        addBatchRun(parameters, tokens, rate, sequences);
                    }
                }
            }
        }
    }

    /** The loss rises with the square of the distance from the best batch and rate, taken in logarithms. */
    private void addBatchRun(double parameters, double tokens, double rate, int sequences) {
        double bestBatch = 0.58 * StrictMath.pow(tokens, 0.571);
        double bestRate = 1.79 * StrictMath.pow(parameters, -0.713) * StrictMath.pow(tokens, 0.307);
        double batchOff = StrictMath.log(2048 * sequences / bestBatch);
        double rateOff = StrictMath.log(rate / bestRate);
        double loss = TinyScaling.loss(parameters, tokens) + 0.01 * batchOff * batchOff + 0.01 * rateOff * rateOff;
        batches.append(String.format(
                Locale.ROOT,
                "%d,%.0f,1024,4096,16,12,%.0f,%s,%d,%d,%.0f,%.5f,%.5f,tiny-runs\n",
                run++,
                parameters,
                tokens,
                rate,
                sequences,
                2048 * sequences,
                tokens / 2048 / sequences,
                loss + 0.003,
                loss));
    }

    private void addCriticalBatches(int sizes) {
        List<String> names = List.of("85m", "151m", "302m", "604m", "1.2b");
        for (int size = 0; size < sizes; size++) {
            double parameters = 8.5e7 * StrictMath.pow(2, size);
            for (int sequences = 64; sequences <= (sizes == 1 ? 64 : 16384); sequences *= 2) {
                double best = 1500 * StrictMath.pow(2, 0.5 * size);
                double steps = 2000 * StrictMath.pow(2, 0.5 * size) * (1 + best / sequences);
                critical.append(String.format(
                        Locale.ROOT,
                        "%s,%.0f,%.2f,%d,%d,%.0f,tiny-runs\n",
                        names.get(size),
                        parameters,
                        3.4 - 0.17 * size,
                        sequences,
                        512 * sequences,
                        steps * (1 + TinyScaling.noise(sequences + size))));
            }
        }
    }
}
