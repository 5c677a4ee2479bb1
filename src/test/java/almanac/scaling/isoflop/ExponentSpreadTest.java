package almanac.scaling.isoflop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.Resampling;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ExponentSpreadTest {

    private static final Resampling RESAMPLING = new Resampling(100, 1);

    /** A set whose best sizes follow a given exponent, off the line by turns. */
    private static Allocation set(String dataset, double exponent, double off, int budgets) {
        List<Optimum> optima = DoubleStream.iterate(0, i -> i < budgets, i -> i + 1)
                .mapToObj(i -> {
                    double flop = 1e18 * StrictMath.pow(10, i / 2);
                    double side = i % 2 == 0 ? off : -off;
                    return Optimum.ofSize(flop, StrictMath.pow(flop, exponent) * StrictMath.exp(side), 3 - i / 10);
                })
                .toList();
        return Allocation.of(dataset, "all", "2", AllocationLaw.of(optima, RESAMPLING));
    }

    @Test
    void theEndsTheMiddleAndTheWidthsAreNamed() {
        Allocation wide = set("b", 0.5, 0.3, 8);
        ExponentSpread spread = ExponentSpread.of(
                        List.of(set("a", 0.45, 0, 8), wide, set("c", 0.7, 0, 8), set("d", 0.9, 0, 2)), 0.95)
                .orElseThrow();

        assertThat(spread.sets()).isEqualTo(3);
        assertThat(spread.lowest().dataset()).isEqualTo("a");
        assertThat(spread.highest().dataset()).isEqualTo("c");
        assertThat(spread.range()).isCloseTo(0.25, within(1e-9));
        assertThat(spread.median())
                .isEqualTo(wide.law().orElseThrow().parameters().exponent());
        assertThat(spread.widths()).hasSize(3).isSorted();
        assertThat(spread.widths().get(2))
                .isCloseTo(
                        2
                                * wide.law()
                                        .orElseThrow()
                                        .parametersInterval(0.95)
                                        .orElseThrow()
                                        .halfWidth(),
                        within(1e-12));
        assertThat(spread.narrowerThanRange()).isEqualTo(3);
    }

    @Test
    void oneSetHasNoSpread() {
        assertThat(ExponentSpread.of(List.of(set("a", 0.5, 0, 8), set("b", 0.5, 0, 2)), 0.95))
                .isEmpty();
    }

    @Test
    void setsWithoutIntervalsStillHaveASpread() {
        ExponentSpread spread = ExponentSpread.of(List.of(set("a", 0.5, 0, 3), set("b", 0.6, 0, 3)), 0.95)
                .orElseThrow();

        assertThat(spread.widths()).isEmpty();
        assertThat(spread.narrowerThanRange()).isZero();
        assertThat(spread.range()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void setsThatShareNoRunAreComparedOnce() {
        assertThat(DistinctSets.of(RealAllocations.all()))
                .extracting(allocation -> allocation.dataset() + "/" + allocation.subset())
                .containsExactlyInAnyOrder(
                        "chinchilla/240",
                        "llama-3/raw-loss",
                        "marin-comma/all",
                        "marin-dclm/all",
                        "marin-nemotron/all",
                        "misfitting/all",
                        "nxai-llama/ctx2048",
                        "nxai-llama/ctx8192",
                        "porian-rw-tuned-short-const-standard-val/all",
                        "porian-owt2-tuned-short-const-standard-val/all");
    }
}
