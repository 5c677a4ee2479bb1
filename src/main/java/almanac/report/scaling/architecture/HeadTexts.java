package almanac.report.scaling.architecture;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.scaling.shape.HeadCell;
import almanac.scaling.shape.HeadEffect;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the numbers say of heads, in words that follow from them. */
final class HeadTexts {

    private HeadTexts() {}

    static Map<String, String> of(HeadFindings heads) {
        Map<String, String> texts = new LinkedHashMap<>();
        HeadEffect lowest = heads.lowest();
        HeadCell widest = heads.widest();
        texts.put("heads-shapes", Words.lower(lowest.cells().size()));
        texts.put("heads-widths", widths(heads));
        texts.put("heads-small", Numbers.significant(ShapeWords.PERCENT * HeadFindings.SMALL, 1) + "\u00a0%");
        texts.put("heads-within-small", within(lowest));
        texts.put("heads-largest", ShapeWords.percent(lowest.largestSpread()));
        texts.put(
                "heads-largest-where",
                "width " + Math.round(widest.width()) + " with heads as narrow as "
                        + Math.round(widest.narrowestHead()));
        texts.put("heads-claimed", Numbers.significant(ShapeWords.PERCENT * ShapeFindings.CLAIMED, 1) + "\u00a0%");
        texts.put("heads-verdict", verdict(lowest));
        texts.put("heads-common-width", Long.toString(Math.round(HeadFindings.COMMON_WIDTH)));
        texts.put("heads-largest-common", common(lowest));
        texts.put("heads-equal-settings", Words.lower(heads.equal().cells().size()));
        texts.put("heads-equal-median", ShapeWords.percent(heads.equal().medianSpread()));
        texts.put("heads-equal-within", within(heads.equal()));
        texts.put("heads-equal-common", common(heads.equal()));
        texts.put("heads-fewer", Words.lower(lowest.cellsWithFewer()));
        texts.put("heads-diverged", Words.lower(heads.equal().divergedCells()));
        texts.put("heads-diverged-above", ShapeWords.percent(HeadEffect.DIVERGED));
        return texts;
    }

    private static String widths(HeadFindings heads) {
        return heads.widths().stream().map(width -> Long.toString(Math.round(width))).toList().stream()
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
    }

    private static String within(HeadEffect effect) {
        return Words.lower(effect.cellsWithin(HeadFindings.SMALL)) + " of "
                + Words.lower(effect.cells().size());
    }

    /** Whether the claim holds of the largest spread. */
    private static String verdict(HeadEffect effect) {
        long beyond = effect.cells().size() - effect.cellsWithin(ShapeFindings.CLAIMED);
        return beyond == 0
                ? "no shape goes beyond it"
                : Words.lower(beyond) + " of " + Words.lower(effect.cells().size()) + " shapes "
                        + (beyond == 1 ? "goes" : "go") + " beyond it";
    }

    private static String common(HeadEffect effect) {
        boolean any = effect.cells().stream().anyMatch(cell -> cell.narrowestHead() >= HeadFindings.COMMON_WIDTH);
        return any
                ? "at most " + ShapeWords.percent(effect.largestSpread(HeadFindings.COMMON_WIDTH))
                : "unknown, for want of such a shape";
    }

    static String finding(HeadFindings heads) {
        return "The number of heads moves the loss by "
                + ShapeWords.percent(heads.lowest().medianSpread())
                + " in the median shape, by up to "
                + ShapeWords.percent(heads.lowest().largestSpread())
                + " at heads " + Math.round(heads.widest().narrowestHead()) + " wide";
    }
}
