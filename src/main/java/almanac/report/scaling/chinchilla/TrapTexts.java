package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.scaling.law.StoppingTrap;
import almanac.scaling.law.StoppingTrap.Descent;
import almanac.scaling.law.StoppingTrap.Rule;
import almanac.scaling.law.StoppingTrap.Unit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the descents in several units say. */
final class TrapTexts {

    private TrapTexts() {}

    static Map<String, String> of(StoppingTrap trap) {
        Map<String, String> texts = new LinkedHashMap<>();
        long reached = trap.descents().stream()
                .filter(descent -> TrapTables.reaches(trap, descent))
                .count();
        texts.put(
                "trap-reached",
                Words.lower(reached) + " of " + Words.lower(trap.descents().size()));
        texts.put("trap-start-excess", percent(trap.startObjective() / trap.optimum() - 1));
        texts.put("trap-misses", misses(trap));
        texts.put("trap-by-gain", sentence(trap, Rule.SLOPE_OR_GAIN));
        texts.put("trap-by-slope", sentence(trap, Rule.SLOPE));
        texts.put(
                "trap-start-slope",
                Words.joined(trap.descents().stream()
                        .filter(descent -> descent.rule() == Rule.SLOPE)
                        .map(descent -> Numbers.significant(descent.startSlope(), 2) + " as " + unit(descent.unit()))
                        .toList()));
        return texts;
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case MEAN -> "a mean";
            case SUM -> "a sum";
            case TEN_THOUSAND_SUMS -> "ten thousand sums";
        };
    }

    /** Under how many rules the descent in each unit misses the lowest point. */
    private static String misses(StoppingTrap trap) {
        return Words.joined(Arrays.stream(Unit.values())
                .map(unit -> "as " + unit(unit) + " under "
                        + lower(trap.descents().stream()
                                .filter(descent -> descent.unit() == unit && !TrapTables.reaches(trap, descent))
                                .count())
                        + " of them")
                .toList());
    }

    private static String lower(long count) {
        return count == 0 ? "none" : Words.lower(count);
    }

    private static String sentence(StoppingTrap trap, Rule rule) {
        List<String> parts = trap.descents().stream()
                .filter(descent -> descent.rule() == rule)
                .map(descent -> "as " + unit(descent.unit()) + " it ends after "
                        + Words.lower(descent.steps()) + (descent.steps() == 1 ? " step " : " steps ")
                        + where(trap, descent))
                .toList();
        return Words.joined(parts);
    }

    private static String where(StoppingTrap trap, Descent descent) {
        return TrapTables.reaches(trap, descent)
                ? "in the lowest point"
                : percent(TrapTables.excess(trap, descent)) + " above the lowest, with E "
                        + Numbers.decimals(descent.end().e(), 3) + " and β "
                        + Numbers.decimals(descent.end().beta(), 3);
    }

    private static String percent(double fraction) {
        return ChinchillaWords.percent(fraction);
    }
}
