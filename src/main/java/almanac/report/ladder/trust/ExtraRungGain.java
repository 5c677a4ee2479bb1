package almanac.report.ladder.trust;

import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** One forecast of a published target from the ladder, and the same with the size above it in the fit. */
record ExtraRungGain(LadderTarget target, Forecast ladder, Forecast with) {

    /** Task by task, the targets in their order. */
    static List<ExtraRungGain> all(LadderResult result) {
        List<ExtraRungGain> all = new ArrayList<>();
        for (Forecast with : result.withExtraRung()) {
            for (LadderTarget target : LadderTarget.publishedOnes()) {
                if (with.run().equals(target.id())) {
                    result.forecast(with.task(), LadderVariant.TWO_STEP, target)
                            .ifPresent(ladder -> all.add(new ExtraRungGain(target, ladder, with)));
                }
            }
        }
        return List.copyOf(all);
    }

    static List<ExtraRungGain> headline(LadderResult result, LadderTarget target) {
        return all(result).stream()
                .filter(gain -> gain.target() == target && gain.with().task().isHeadline())
                .toList();
    }

    /** Points by which the error shrinks; negative where it grows. */
    double points() {
        return ladder.absoluteErrorPoints() - with.absoluteErrorPoints();
    }

    static OptionalDouble meanError(List<ExtraRungGain> gains) {
        return gains.stream()
                .mapToDouble(gain -> gain.with().absoluteErrorPoints())
                .average();
    }

    static OptionalDouble meanLadderError(List<ExtraRungGain> gains) {
        return gains.stream()
                .mapToDouble(gain -> gain.ladder().absoluteErrorPoints())
                .average();
    }
}
