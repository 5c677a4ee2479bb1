package almanac.boundary.choice;

import almanac.boundary.board.EvaluatedModel;

/** Models that are left out together. */
public enum InfluenceUnit {
    /** Those of one base, family and size, or of one family where the size of the base is unknown. */
    BASE("base") {
        @Override
        String of(EvaluatedModel model) {
            return model.cluster();
        }
    },
    /** Those of one family, whatever its size. */
    FAMILY("family") {
        @Override
        String of(EvaluatedModel model) {
            return model.family().orElse(EvaluatedModel.UNKNOWN);
        }
    };

    private final String id;

    InfluenceUnit(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }

    /** The unit of a model. */
    abstract String of(EvaluatedModel model);
}
