package almanac.report.ladder.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.RealLadder;
import almanac.report.ladder.compute.LadderCost.Flop;
import almanac.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderCostTest {

    private static final LadderCost COST = LadderCost.of(RealLadder.result());

    @Test
    void theAccountIsThatOfTheFittedRunsOverTheTargets() {
        Flop both = COST.published().orElseThrow();

        assertThat(COST.fitted()).hasSize(16);
        assertThat(COST.ladder().simple())
                .isCloseTo(RealLadder.result().compute().ladderFlop(), within(1e10));
        assertThat(percent(COST.share(LadderTarget.SEVEN_B).orElseThrow())).isCloseTo(3.16, within(0.005));
        assertThat(percent(COST.share(LadderTarget.THIRTEEN_B).orElseThrow())).isCloseTo(1.30, within(0.005));
        assertThat(percent(COST.ladder().over(both))).isCloseTo(0.92, within(0.005));
    }

    @Test
    void theSourcesCountIsTokensTimesItsFlopPerToken() {
        Flop target = COST.of(LadderTarget.SEVEN_B).orElseThrow();

        assertThat(target.simple()).isEqualTo(6 * 6_887_575_552.0 * 3_945_065_873_408.0);
        assertThat(target.counted()).isEqualTo(49_412_071_424.0 * 3_945_065_873_408.0);
        assertThat(COST.share(LadderTarget.SEVEN_B).orElseThrow().counted()).isBetween(0.0355, 0.0362);
    }

    @Test
    void bothCutsSumToTheWholeLadder() {
        for (Rung.Kind kind : Rung.Kind.values()) {
            List<Rung> rungs = Rung.of(COST, kind);

            assertThat(rungs).hasSize(4).allMatch(rung -> rung.runs() == 4);
            assertThat(rungs.stream().mapToDouble(rung -> rung.flop().simple()).sum())
                    .isCloseTo(COST.ladder().simple(), within(1e10));
        }
        assertThat(Rung.of(COST, Rung.Kind.SIZE).get(3).name()).isEqualTo("1.3B");
        assertThat(Rung.of(COST, Rung.Kind.DURATION).get(0).name()).isEqualTo("1xC");
        assertThat(COST.dearest().run().id()).isEqualTo("1b-10xc");
    }

    @Test
    void theAccountIsPublishedRowByRow() {
        Table table = CostTables.published(COST);

        assertThat(table.id()).isEqualTo("ladder-compute");
        assertThat(table.columns())
                .extracting(Table.Head::name)
                .containsExactly(
                        "kind",
                        "item",
                        "runs",
                        "flop",
                        "counted_flop",
                        "share_of_ladder",
                        "counted_share_of_ladder",
                        "ladder_share",
                        "counted_ladder_share",
                        "dataset");
        assertThat(table.rows()).hasSize(1 + 8 + 16 + 3 + 1);
        assertThat(table.csv())
                .contains("\nduration,10,4,")
                .contains("\nrun,760m-2xc,1,")
                .contains("\ntargets,both,2,");
    }

    @Test
    void withoutOneOfTheTargetsNoShareOfBothIsSaid() {
        LadderCost one = new LadderCost(COST.fitted(), COST.targets().subList(0, 1));

        assertThat(one.published()).isEmpty();
        assertThat(CostTexts.of(one))
                .containsEntry("compute-headline", "3.2\u00a0% of the training compute of 7B-4T")
                .containsEntry("compute-shares", "3.2\u00a0% of 7B-4T");
        assertThat(CostFigure.of(one).title()).isEqualTo("The largest size, 1.3B, takes 69\u00a0% of the ladder");
        assertThat(CostTables.targets(one).rows()).hasSize(1);
    }

    private static double percent(Flop share) {
        return 100 * share.simple();
    }
}
