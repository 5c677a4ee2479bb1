package almanac.report.ladder.compute;

import almanac.data.LadderRun;
import almanac.markup.Numbers;
import almanac.report.ladder.ComputeError.Sweep;
import java.util.Locale;

/** How the page names runs, sizes, lengths and shares of compute. */
final class RunWords {

    private static final double HUNDRED = 100;

    private RunWords() {}

    /** A size, for example {@code 1.3B}. */
    static String size(LadderRun run) {
        return run.size().toUpperCase(Locale.ROOT);
    }

    /** Tokens in units of twenty per parameter, without a unit: {@code 10}; empty where no length was planned. */
    static String multiple(LadderRun run) {
        return run.chinchillaMultiple().isPresent()
                ? Numbers.shortest(run.chinchillaMultiple().getAsDouble())
                : "";
    }

    /** A length, for example {@code 10xC}: ten times twenty tokens per parameter. */
    static String length(LadderRun run) {
        return multiple(run).isEmpty() ? "no planned length" : multiple(run) + "xC";
    }

    /** A run, for example {@code 760M-2xC}. */
    static String run(LadderRun run) {
        return size(run) + "-" + length(run);
    }

    static String sweep(Sweep sweep) {
        return switch (sweep) {
            case SIZE -> "size by size";
            case DURATION -> "length by length";
            case RUN -> "run by run";
        };
    }

    /** A share in percent with two significant digits, for example {@code 0.12 %}. */
    static String share(double fraction) {
        return Numbers.significant(HUNDRED * fraction, 2) + "\u00a0%";
    }

    /** FLOP with three significant digits, for example {@code 5.15×10²¹}. */
    static String flop(double flop) {
        return Numbers.power(flop);
    }
}
