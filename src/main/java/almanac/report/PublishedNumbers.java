package almanac.report;

import almanac.data.Catalog;
import java.util.List;

/** Numbers that a paper published and that an analysis needs for comparison. */
public final class PublishedNumbers {

    private PublishedNumbers() {}

    /**
     * The number that a claim states, in the unit of its row.
     *
     * @param rows what happened to each row, as far as the analysis came
     * @throws NotEnoughData if the claim is not listed or states no number
     */
    public static double of(Catalog data, String claim, List<RowStatus> rows) {
        return data.published(claim)
                .orElseThrow(() -> new NotEnoughData("the claim " + claim + " is not listed", rows));
    }
}
