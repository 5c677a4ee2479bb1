package almanac.boundary.training;

/** How a model was made, as the comparison divides models. */
public enum TrainingGroup {
    /** Pretrained only, or pretrained further, and submitted by an official provider. */
    PRETRAINED("pretrained"),
    /** All others. */
    POST_TRAINED("post-trained");

    private final String id;

    TrainingGroup(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }
}
