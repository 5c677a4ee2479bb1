package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {

    private static final Box AREA = new Box(40, 20, 400, 300);

    @Test
    void labelsNeverOverlapAndNeverLeaveTheArea() {
        SplittableRandom random = new SplittableRandom(99);
        int dropped = 0;
        for (int round = 0; round < 200; round++) {
            List<LabelWish> wishes = wishes(random, 5 + random.nextInt(60));
            LabelPlacement.Placed placed = LabelPlacement.place(wishes, AREA, List.of(), 12);
            List<Box> boxes = placed.boxes();
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(AREA.holds(boxes.get(i))).isTrue();
                for (int k = 0; k < i; k++) {
                    assertThat(boxes.get(i).touches(boxes.get(k))).isFalse();
                }
            }
            assertThat(placed.count()).isEqualTo(boxes.size()).isPositive();
            dropped += wishes.size() - placed.count();
        }
        assertThat(dropped).isPositive();
    }

    @Test
    void importantLabelsAreKeptWhenThereIsRoomForOne() {
        Box tight = new Box(0, 0, 80, 20);
        LabelWish background = wish("background", 3, 2, 15);
        LabelWish important = wish("important", 1, 2, 15);
        LabelPlacement.Placed placed = LabelPlacement.place(List.of(background, important), tight, List.of(), 12);
        assertThat(placed.count()).isEqualTo(1);
        assertThat(placed.elements().get(0).toString()).contains("important");
    }

    @Test
    void theSpotThatCoversNoMarkWins() {
        // the right side is the first choice, but a point stands there
        List<Box> obstacles = List.of(Box.around(230, 150, 5));
        LabelWish wish = new LabelWish("Phi-2", "lab", false, 1, LabelWish.around(200, 150, 5), List.of());
        LabelPlacement.Placed placed = LabelPlacement.place(List.of(wish), AREA, obstacles, 12);
        assertThat(placed.elements().get(0).attribute("text-anchor")).isEqualTo("end");
        LabelPlacement.Placed free = LabelPlacement.place(List.of(wish), AREA, List.of(), 12);
        assertThat(free.elements().get(0).attribute("x")).isEqualTo("209");
    }

    @Test
    void backgroundLabelsThatHideManyMarksAreDropped() {
        List<Box> crowd = new ArrayList<>();
        for (int x = 60; x < 380; x += 4) {
            for (int y = 30; y < 290; y += 4) {
                crowd.add(Box.around(x, y, 1));
            }
        }
        List<LabelWish.Spot> spots = LabelWish.around(200, 150, 3);
        LabelWish background = new LabelWish("model", "lab", false, 3, spots, List.of());
        LabelWish record = new LabelWish("model", "lab", false, 1, spots, List.of());
        assertThat(LabelPlacement.place(List.of(background), AREA, crowd, 12).count())
                .isZero();
        assertThat(LabelPlacement.place(List.of(record), AREA, crowd, 12).count())
                .isEqualTo(1);
    }

    @Test
    void widerTextsAreEstimatedWider() {
        assertThat(TextWidth.of("Wide", 12)).isGreaterThan(TextWidth.of("lit", 12) * 2);
        assertThat(TextWidth.of("0.5", 10)).isBetween(13.9, 14.4);
        assertThat(TextWidth.wrapped("Capability density, ratio to ruler (log scale)", 12, 180))
                .containsExactly("Capability density, ratio to ruler", "(log scale)");
    }

    private static List<LabelWish> wishes(SplittableRandom random, int count) {
        List<LabelWish> wishes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = 40 + random.nextDouble() * 360;
            double y = 20 + random.nextDouble() * 280;
            String text = "Model-" + "x".repeat(random.nextInt(12));
            wishes.add(new LabelWish(text, "lab", i % 2 == 0, i % 4, LabelWish.around(x, y, 5), List.of()));
        }
        return wishes;
    }

    private static LabelWish wish(String text, int rank, double x, double y) {
        LabelWish.Spot only = new LabelWish.Spot(x, y, Svg.Anchor.START);
        return new LabelWish(text, "lab", false, rank, List.of(only), List.of());
    }
}
