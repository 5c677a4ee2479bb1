package almanac.chart;

import almanac.chart.LabelWish.Spot;
import almanac.markup.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places labels one after the other, important ones first. A label never touches another one and never leaves the
 * allowed area; among its spots the one that covers least of the marks wins, then the earliest. Labels without a spot are
 * dropped, as are labels of the background that would hide several marks.
 */
final class LabelPlacement {

    private static final double GAP_PX = 2;
    // covering one more obstacle is worse than taking a spot two places down the list
    private static final double COST_PER_OBSTACLE = 2.5;
    // a label of the background that hides more marks than this tells less than it covers
    private static final int MOST_COVERED_BY_BACKGROUND = 3;
    private static final int BACKGROUND_RANK = 3;

    private final Box area;
    private final List<Box> obstacles;
    private final double px;
    private final List<Box> taken = new ArrayList<>();
    private final List<Element> drawn = new ArrayList<>();
    private int placed;

    private LabelPlacement(Box area, List<Box> obstacles, double px) {
        this.area = area;
        this.obstacles = obstacles;
        this.px = px;
    }

    /** The drawn labels, where they stand, and how many of the wishes they fulfil. */
    record Placed(List<Element> elements, List<Box> boxes, int count) {}

    static Placed place(List<LabelWish> wishes, Box area, List<Box> obstacles, double px) {
        LabelPlacement placement = new LabelPlacement(area, obstacles, px);
        wishes.stream().sorted(Comparator.comparingInt(LabelWish::rank)).forEach(placement::tryToPlace);
        return new Placed(List.copyOf(placement.drawn), List.copyOf(placement.taken), placement.placed);
    }

    private void tryToPlace(LabelWish wish) {
        double width = wish.width(px);
        Optional<Spot> best = Optional.empty();
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < wish.spots().size(); i++) {
            Box box = wish.spots().get(i).box(width, px);
            if (!area.holds(box) || taken.stream().anyMatch(box.wider(GAP_PX)::touches)) {
                continue;
            }
            long covered = covered(box);
            double cost = i + COST_PER_OBSTACLE * covered;
            boolean hidesTooMuch = wish.rank() >= BACKGROUND_RANK && covered > MOST_COVERED_BY_BACKGROUND;
            if (!hidesTooMuch && cost < lowest) {
                lowest = cost;
                best = Optional.of(wish.spots().get(i));
            }
        }
        best.ifPresent(spot -> {
            taken.add(spot.box(width, px));
            drawn.addAll(wish.companion());
            drawn.add(Svg.text(wish.cssClass(), spot.x(), spot.y(), spot.anchor(), wish.text()));
            placed++;
        });
    }

    private long covered(Box box) {
        return obstacles.stream().filter(box::touches).count();
    }
}
