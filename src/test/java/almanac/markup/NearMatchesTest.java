package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMatchesTest {

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "'', ab, 2", "kitten, sitting, 3", "flaw, lawn, 2", "same, same, 0"})
    void distanceCountsTheFewestEdits(String from, String to, int distance) {
        assertThat(NearMatches.distance(from, to)).isEqualTo(distance);
    }

    @Test
    void nearestNamesComeFirstAndAtMostThree() {
        assertThat(NearMatches.near("trend", List.of("treads", "trends", "tend", "trent", "other")))
                .containsExactly("tend", "trends", "trent");
    }

    @Test
    void hintNamesNearMatchesElseWhatIsKnown() {
        assertThat(NearMatches.hint("tren", List.of("trend", "treat"))).isEqualTo("did you mean trend?");
        assertThat(NearMatches.hint("x", List.of("alpha", "beta"))).isEqualTo("known: alpha, beta");
        assertThat(NearMatches.hint("x", List.of())).isEqualTo("none is known here");
        List<String> ten = IntStream.range(0, 10).mapToObj(i -> "name" + i).toList();
        assertThat(NearMatches.hint("x", ten))
                .isEqualTo("known: name0, name1, name2, name3, name4, name5, name6, name7 and 2 more");
    }
}
