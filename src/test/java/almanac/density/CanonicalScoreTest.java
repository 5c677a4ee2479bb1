package almanac.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Score;
import almanac.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CanonicalScoreTest {

    private static Score score(String stage, int rank, double value) {
        return new Score(
                "model",
                "mmlu",
                stage,
                value,
                OptionalInt.of(5),
                "as published",
                rank,
                Optional.empty(),
                "card",
                new Position("scores.csv", 2, 1));
    }

    private static CanonicalScore canonical(Score... scores) {
        return CanonicalScore.of(List.of(scores)).orElseThrow();
    }

    @Test
    void aBaseScoreComesBeforeATunedOneOfBetterRank() {
        CanonicalScore canonical = canonical(score("instruct", 1, 0.7), score("base", 3, 0.6));

        assertThat(canonical.stage()).isEqualTo("base");
        assertThat(canonical.sourceRank()).isEqualTo(3);
        assertThat(canonical.value()).isEqualTo(0.6);
    }

    @Test
    void aTunedScoreStandsInWhereThereIsNoBaseScore() {
        assertThat(canonical(score("instruct", 2, 0.7)).stage()).isEqualTo("instruct");
    }

    @Test
    void theLowestRankDecidesWithinAStage() {
        CanonicalScore canonical = canonical(score("base", 3, 0.9), score("base", 2, 0.6), score("base", 2, 0.5));

        assertThat(canonical.sourceRank()).isEqualTo(2);
        assertThat(canonical.value()).isCloseTo(0.55, within(1e-12));
        assertThat(canonical.rows()).extracting(Score::score).containsExactly(0.6, 0.5);
    }

    @Test
    void theMedianOfScoresOfOneRankIsTaken() {
        assertThat(canonical(score("base", 1, 0.9), score("base", 1, 0.5), score("base", 1, 0.6))
                        .value())
                .isEqualTo(0.6);
    }

    @Test
    void suspectedErrorsAreNeverUsed() {
        CanonicalScore canonical = canonical(score("base", 9, 0.9), score("instruct", 3, 0.5));

        assertThat(canonical.stage()).isEqualTo("instruct");
        assertThat(CanonicalScore.of(List.of(score("base", 9, 0.9)))).isEmpty();
    }

    @Test
    void noScoresGiveNoCanonicalScore() {
        assertThat(CanonicalScore.of(List.of())).isEmpty();
    }
}
