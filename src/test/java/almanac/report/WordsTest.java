package almanac.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void smallCountsAreWordsAndLargeOnesDigits() {
        assertThat(Words.of(0)).isEqualTo("No");
        assertThat(Words.of(1)).isEqualTo("One");
        assertThat(Words.of(10)).isEqualTo("Ten");
        assertThat(Words.of(11)).isEqualTo("11");
    }
}
