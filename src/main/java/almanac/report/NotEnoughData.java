package almanac.report;

import java.util.List;

/** The data do not carry a report's headline; the page then says why instead of drawing a line. */
public final class NotEnoughData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowStatus> rows;

    /**
     * Says why.
     *
     * @param because completes the sentence "There is not enough data because …"
     * @param rows what happened to each row, as far as the analysis came
     */
    public NotEnoughData(String because, List<RowStatus> rows) {
        super(because);
        this.rows = List.copyOf(rows);
    }

    public List<RowStatus> rows() {
        return rows;
    }
}
