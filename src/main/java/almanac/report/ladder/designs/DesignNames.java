package almanac.report.ladder.designs;

import almanac.chart.Ink;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import java.util.Locale;

/** How the page names designs and targets, in charts and in lists. */
final class DesignNames {

    private DesignNames() {}

    /** A design at the beginning of a line. */
    static String of(LadderVariant variant) {
        String name = LadderWords.of(variant);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static Ink ink(LadderTarget target) {
        return switch (target) {
            case SEVEN_B -> Ink.RIVAL1;
            case THIRTEEN_B -> Ink.RIVAL2;
            case THREE_B -> Ink.RIVAL3;
        };
    }
}
