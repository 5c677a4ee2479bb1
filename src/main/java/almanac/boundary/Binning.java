package almanac.boundary;

import almanac.stats.EqualMassBins;
import java.util.Optional;

/** The bins of log10 compute in which coverage is compared with the level of a boundary. */
public enum Binning {
    /** Bins of the rows fitted. */
    TRAIN_EDGES("train-edges") {
        @Override
        Optional<EqualMassBins> bins(BoundarySample train, BoundarySample validation) {
            return fresh(train);
        }
    },
    /** Bins of the rows fitted, their ends moved to where both samples have compute. */
    TRAIN_OVERLAP("train-overlap") {
        @Override
        Optional<EqualMassBins> bins(BoundarySample train, BoundarySample validation) {
            double lowest = Math.max(train.lowest(), validation.lowest());
            double highest = Math.min(train.highest(), validation.highest());
            return lowest < highest ? fresh(train).map(bins -> bins.between(lowest, highest)) : Optional.empty();
        }
    },
    /** Bins of all rows compared. */
    TEST_FIXED("test-fixed") {
        @Override
        Optional<EqualMassBins> bins(BoundarySample train, BoundarySample validation) {
            return fresh(validation);
        }
    },
    /** Bins of the rows compared that lie where both samples have compute; only these rows count. */
    OVERLAP_REFIT("overlap-refit") {
        @Override
        Optional<EqualMassBins> bins(BoundarySample train, BoundarySample validation) {
            return fresh(rows(train, validation));
        }

        @Override
        BoundarySample rows(BoundarySample train, BoundarySample validation) {
            return validation.between(train.lowest(), train.highest());
        }
    };

    /** Bins wanted, and rows below which a bin is merged with a neighbour. */
    private static final int BINS = 10;

    private static final int LEAST_PER_BIN = 30;

    private final String id;

    Binning(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }

    /** The bins; empty where no row or no common compute is left. */
    abstract Optional<EqualMassBins> bins(BoundarySample train, BoundarySample validation);

    /** The rows that are compared. */
    BoundarySample rows(BoundarySample train, BoundarySample validation) {
        return validation;
    }

    private static Optional<EqualMassBins> fresh(BoundarySample sample) {
        return sample.count() == 0
                ? Optional.empty()
                : Optional.of(EqualMassBins.of(sample.logFlop(), BINS, LEAST_PER_BIN));
    }
}
