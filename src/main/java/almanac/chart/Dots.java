package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Points of one kind in one path. Labels and links are lists as long as the points, or empty, with an empty text where a
 * point has none; a link is a reference such as {@code #row-phi-2} and needs a label as its name. Earlier points get
 * their labels first. Above 1,500 points, those that fall into one cell of 2 pixels are merged, and the opacity grows
 * with their number.
 */
public record Dots(Series x, Series y, Ink ink, List<String> labels, List<String> links) implements Mark {

    static final int MOST_SINGLE_POINTS = 1500;
    private static final double CELL_PX = 2;

    public Dots {
        x.requireAsLongAs(y, "x and y of dots");
        labels = List.copyOf(labels);
        links = List.copyOf(links);
        requireNoneOrAll(labels, x.size(), "labels");
        requireNoneOrAll(links, x.size(), "links");
        for (int i = 0; i < links.size(); i++) {
            if (!links.get(i).isEmpty() && (labels.isEmpty() || labels.get(i).isEmpty())) {
                throw new IllegalArgumentException("the link " + links.get(i) + " needs a label");
            }
        }
    }

    public static Dots of(double[] x, double[] y, Ink ink) {
        return new Dots(Series.of("x of dots", x), Series.of("y of dots", y), ink, List.of(), List.of());
    }

    /** These dots with one label each, empty for none. */
    public Dots labelled(List<String> texts) {
        return new Dots(x, y, ink, texts, links);
    }

    /** These labelled dots with one link each, empty for none; a chart takes twelve at most. */
    public Dots linked(List<String> references) {
        return new Dots(x, y, ink, labels, references);
    }

    @Override
    public Extent extent() {
        return Extent.of(x.domain(), y.domain());
    }

    @Override
    public List<Element> draw(Plane plane) {
        List<Element> elements = new ArrayList<>();
        if (merges()) {
            int[] cellsByCount = {0, 0, 0};
            PathData[] paths = {new PathData(), new PathData(), new PathData()};
            cells(plane).forEach((cell, count) -> {
                int strength = count == 1 ? 0 : count < 5 ? 1 : 2;
                cellsByCount[strength]++;
                Shape.DOT.trace(paths[strength], cell.get(0) * CELL_PX, cell.get(1) * CELL_PX, 0);
            });
            String[] opacities = {"0.45", "0.7", "1"};
            for (int i = 0; i < paths.length; i++) {
                if (cellsByCount[i] > 0) {
                    elements.add(Svg.path(Ink.MUTED.points(), paths[i]).with("stroke-opacity", opacities[i]));
                }
            }
            return elements;
        }
        PathData plain = new PathData();
        shown(plane).filter(i -> link(i).isEmpty()).forEach(i -> trace(plain, plane, i));
        if (!plain.isEmpty()) {
            elements.add(Svg.path(ink.points(), plain));
        }
        shown(plane).filter(i -> !link(i).isEmpty()).forEach(i -> elements.add(anchor(plane, i)));
        return elements;
    }

    private Element anchor(Plane plane, int i) {
        PathData outline = new PathData();
        trace(outline, plane, i);
        // the unseen circle makes the target 24 pixels wide
        Element target =
                Svg.circle("hit", plane.px(x.at(i)), plane.py(y.at(i)), 12).with("fill-opacity", "0");
        return Element.of("a")
                .with("href", link(i))
                .add(Element.of("title").text(labels.get(i)), target, Svg.path(ink.points(), outline));
    }

    private void trace(PathData path, Plane plane, int i) {
        ink.shape().trace(path, plane.px(x.at(i)), plane.py(y.at(i)), ink.radius());
    }

    @Override
    public List<LabelWish> wishes(Plane plane) {
        if (labels.isEmpty()) {
            return List.of();
        }
        return shown(plane)
                .filter(i -> !labels.get(i).isEmpty())
                .mapToObj(i -> wish(i, plane.px(x.at(i)), plane.py(y.at(i))))
                .toList();
    }

    private LabelWish wish(int i, double px, double py) {
        List<Element> ring = ink.ringed() ? List.of(Svg.circle("ring", px, py, 5.6)) : List.of();
        double reach = ink.ringed() ? 5.6 : ink.radius();
        return new LabelWish(
                labels.get(i), ink.label(), ink.boldLabel(), ink.labelRank(), LabelWish.around(px, py, reach), ring);
    }

    @Override
    public List<Box> obstacles(Plane plane) {
        return shown(plane)
                .mapToObj(i -> Box.around(plane.px(x.at(i)), plane.py(y.at(i)), ink.radius()))
                .toList();
    }

    @Override
    public int linkCount() {
        return (int) links.stream().filter(link -> !link.isEmpty()).count();
    }

    @Override
    public int outside(Plane plane) {
        return x.size() - (int) shown(plane).count();
    }

    boolean merges() {
        return x.size() > MOST_SINGLE_POINTS;
    }

    /** Number of points per cell, by column and row. */
    Map<List<Long>, Integer> cells(Plane plane) {
        Map<List<Long>, Integer> counts = new TreeMap<>(
                (a, b) -> Arrays.compare(new long[] {a.get(0), a.get(1)}, new long[] {b.get(0), b.get(1)}));
        shown(plane)
                .forEach(i -> counts.merge(
                        List.of(Math.round(plane.px(x.at(i)) / CELL_PX), Math.round(plane.py(y.at(i)) / CELL_PX)),
                        1,
                        Integer::sum));
        return counts;
    }

    private IntStream shown(Plane plane) {
        return IntStream.range(0, x.size()).filter(i -> plane.shows(x.at(i), y.at(i)));
    }

    private String link(int i) {
        return links.isEmpty() ? "" : links.get(i);
    }

    private static void requireNoneOrAll(List<String> texts, int points, String what) {
        if (!texts.isEmpty() && texts.size() != points) {
            throw new IllegalArgumentException(texts.size() + " " + what + " for " + points + " points");
        }
    }
}
