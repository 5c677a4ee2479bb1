package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {

    private static long[] firstNumbers(long seed, int streams) {
        return Arrays.stream(new RandomStreams(seed).split(streams))
                .flatMapToLong(stream -> LongStream.generate(stream::nextLong).limit(20))
                .toArray();
    }

    @Test
    void theSameSeedGivesTheSameStreams() {
        assertThat(firstNumbers(5, 8)).isEqualTo(firstNumbers(5, 8));
    }

    @Test
    void anotherSeedGivesOtherStreams() {
        assertThat(firstNumbers(5, 8)).doesNotContain(firstNumbers(6, 8));
    }

    @Test
    void noTwoStreamsShareANumber() {
        assertThat(firstNumbers(1, 1_000)).doesNotHaveDuplicates();
    }

    @Test
    void aStreamDoesNotDependOnHowManyThereAre() {
        SplittableRandom third = new RandomStreams(1).split(3)[2];
        SplittableRandom thirdOfMany = new RandomStreams(1).split(100)[2];

        assertThat(third.nextLong()).isEqualTo(thirdOfMany.nextLong());
    }
}
