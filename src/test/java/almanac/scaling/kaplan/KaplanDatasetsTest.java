package almanac.scaling.kaplan;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.RealData;
import almanac.scaling.Outcome;
import almanac.stats.Resampling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of the almanac's own datasets can test which law. */
class KaplanDatasetsTest {

    private static final List<DatasetRuns> DATASETS =
            DatasetRuns.all(RealData.catalog().scalingRuns());
    private static final Resampling FEW = new Resampling(20, 1);

    private static DatasetRuns dataset(String name, String condition, boolean nonEmbedding) {
        return DATASETS.stream()
                .filter(runs -> runs.dataset().equals(name)
                        && runs.condition().orElse("").equals(condition)
                        && runs.nonEmbedding() == nonEmbedding)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lossByComputeLiesInTheRangeOfTheProtocols() {
        List<SingleLaw> laws = DATASETS.stream()
                .filter(runs -> runs.dataset().startsWith("porian-"))
                .map(LawSlice::inCompute)
                .map(slice -> SingleLaw.of(slice.result().orElseThrow().sample(), FEW))
                .flatMap(law -> law.result().stream())
                .toList();

        assertThat(laws).hasSize(15).allMatch(law -> law.points() >= LawSlice.FEWEST_VALUES);
        assertThat(laws).allSatisfy(law -> assertThat(law.pure().exponent()).isBetween(0.048, 0.097));
    }

    @Test
    void everyDatasetTestsALawOrSaysWhyNot() {
        for (DatasetRuns runs : DATASETS) {
            assertThat(runs.trainingRuns()).hasSameSizeAs(runs.runs());
            assertThat(LawSlice.of(runs)).hasSize(LawSlice.Quantity.values().length);
        }
        assertThat(dataset("gemstones", "constant", false).hasMoments()).isTrue();
        assertThat(LawSlice.of(dataset("gemstones", "constant", false)).get(1).shortage())
                .contains("moments-of-one-run");
        assertThat(dataset("gadre-grid", "", false).jointLaw(FEW).shortage()).contains("size-and-tokens-go-together");
        assertThat(dataset("deepmind-dense", "standard", false).jointLaw(FEW).shortage())
                .isEqualTo(Optional.of(Outcome.ONE_LENGTH));
    }
}
