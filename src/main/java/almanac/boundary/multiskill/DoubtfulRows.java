package almanac.boundary.multiskill;

/** What becomes of rows with a doubtful size and of second rows of one model. */
public enum DoubtfulRows {
    /** They leave the sample. */
    LEFT_OUT("left-out"),
    /** They stay, as in the authors' table. */
    KEPT("kept");

    private final String id;

    DoubtfulRows(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }
}
