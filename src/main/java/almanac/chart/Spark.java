package almanac.chart;

import almanac.chart.Clip.Point;
import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** A small chart without axes, for a card: layers over two scales that just hold all values. */
public final class Spark {

    private static final int WIDTH = 330;
    private static final int HEIGHT = 84;
    private static final double MARGIN = 5;

    private final String title;
    private final String description;
    private final Axis x;
    private final Axis y;
    private final List<Layer> layers;

    private enum Form {
        DOTS,
        LINE,
        STEP
    }

    private record Layer(Form form, String cssClass, Series x, Series y) {}

    private Spark(String title, String description, Axis x, Axis y, List<Layer> layers) {
        this.title = title;
        this.description = description;
        this.x = x;
        this.y = y;
        this.layers = layers;
    }

    /** A spark over two kinds of axis; their titles are not drawn. */
    public static Spark titled(String title, String description, Axis x, Axis y) {
        return new Spark(title, description, x, y, List.of());
    }

    /** Grey context points. */
    public Spark dots(double[] xs, double[] ys) {
        return with(Form.DOTS, "sp-dots", xs, ys);
    }

    /** Red points. */
    public Spark records(double[] xs, double[] ys) {
        return with(Form.DOTS, "sp-rec", xs, ys);
    }

    /** A red line. */
    public Spark line(double[] xs, double[] ys) {
        return with(Form.LINE, "sp-line", xs, ys);
    }

    /** A grey line. */
    public Spark context(double[] xs, double[] ys) {
        return with(Form.LINE, "sp-ink", xs, ys);
    }

    /** A grey staircase. */
    public Spark step(double[] xs, double[] ys) {
        return with(Form.STEP, "sp-ink", xs, ys);
    }

    /** A red staircase. */
    public Spark recordStep(double[] xs, double[] ys) {
        return with(Form.STEP, "sp-line", xs, ys);
    }

    private Spark with(Form form, String cssClass, double[] xs, double[] ys) {
        Layer layer = new Layer(form, cssClass, Series.of("x of a spark", xs), Series.of("y of a spark", ys));
        layer.x().requireAsLongAs(layer.y(), "x and y of a spark");
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Spark(title, description, x, y, List.copyOf(more));
    }

    public Element draw(String id) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("the spark \"" + title + "\" has no layers");
        }
        Domain xs = layers.stream()
                .map(layer -> layer.x().domain())
                .reduce(Domain::and)
                .orElseThrow();
        Domain ys = layers.stream()
                .map(layer -> layer.y().domain())
                .reduce(Domain::and)
                .orElseThrow();
        Scale across = tight(x, xs).scale(xs, MARGIN, WIDTH - MARGIN);
        Scale up = tight(y, ys).scale(ys, HEIGHT - MARGIN, MARGIN);
        Plane plane = new Plane(across, up, new Box(0, 0, WIDTH, HEIGHT), Size.WIDE);
        return Svg.picture("chart spark", id, title, description, WIDTH, HEIGHT)
                .addAll(layers.stream().map(layer -> drawn(layer, plane)).toList());
    }

    /** No rounding to ticks, unless all values are one. */
    private static Axis tight(Axis axis, Domain data) {
        return axis.fixed().isPresent() || data.span() == 0 ? axis : axis.from(data.low(), data.high());
    }

    private static Element drawn(Layer layer, Plane plane) {
        List<Point> points = Trace.points(plane, layer.x(), layer.y());
        PathData path = new PathData();
        switch (layer.form()) {
            case DOTS -> points.forEach(p -> Shape.DOT.trace(path, p.x(), p.y(), 0));
            case LINE -> path.relative(Trace.path(List.of(points)).toString());
            case STEP -> path.relative(Trace.path(List.of(Step.corners(points))).toString());
        }
        return Svg.path(layer.cssClass(), path);
    }
}
