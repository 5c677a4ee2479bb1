package almanac.report.boundary.design;

import almanac.markup.Html;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignStudy;

/** The words below the charts of the page. */
final class DesignCaption {

    private DesignCaption() {}

    static Html of(DesignStudy study) {
        int splits = study.splits().size();
        return Caption.of(
                "Open LLM Leaderboard, second edition.",
                Words.lower(study.tasks().size()) + " tasks, " + Words.lower(splits)
                        + (splits == 1 ? " step" : " steps") + " from one period to the next, " + study.pairs()
                        + " pairs.",
                "No intervals: too few steps to resample. Thin lines: lowest and highest of up to "
                        + Words.lower(DesignRule.DRAWS)
                        + " random draws that give every boundary. Published values: read from figure 6 of the paper.");
    }
}
