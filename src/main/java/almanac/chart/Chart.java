package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart as a value: a finding, a description, two axes and marks, drawn in the order they were added. Drawing it gives
 * the same bytes every time.
 */
public final class Chart {

    private static final int MOST_LINKS = 12;

    private final String finding;
    private final String description;
    private final Optional<Axis> x;
    private final Optional<Axis> y;
    private final List<Mark> marks;

    private Chart(String finding, String description, Optional<Axis> x, Optional<Axis> y, List<Mark> marks) {
        this.finding = finding;
        this.description = description;
        this.x = x;
        this.y = y;
        this.marks = marks;
    }

    /**
     * A chart whose title tells the finding; the description tells type, axes with units and scale, range, trend, n and
     * interval to readers who do not see it.
     */
    public static Chart titled(String finding, String description) {
        return new Chart(finding, description, Optional.empty(), Optional.empty(), List.of());
    }

    public Chart x(Axis axis) {
        return new Chart(finding, description, Optional.of(axis), y, marks);
    }

    public Chart y(Axis axis) {
        return new Chart(finding, description, x, Optional.of(axis), marks);
    }

    public Chart with(Mark mark) {
        return withAll(List.of(mark));
    }

    public Chart withAll(List<? extends Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Chart(finding, description, x, y, List.copyOf(all));
    }

    /**
     * The drawing in one size; ids start with the figure's id and the size's name.
     *
     * @throws IllegalArgumentException when there is no mark or no axis, when nothing gives an axis its domain, when a
     *     log axis meets a value of zero or less, or when there are more than twelve links
     */
    public Drawing draw(String figureId, Size size) {
        int links = marks.stream().mapToInt(Mark::linkCount).sum();
        if (links > MOST_LINKS) {
            throw new IllegalArgumentException("the chart \"" + finding + "\" has " + links + " links; at most "
                    + MOST_LINKS + " can be tabbed through");
        }
        Axes axes = axes(size);
        Plane plane = axes.plane();
        List<Element> drawn = new ArrayList<>();
        List<LabelWish> wishes = new ArrayList<>(endLabels(plane));
        List<Box> obstacles = new ArrayList<>();
        for (Mark mark : marks) {
            drawn.addAll(mark.draw(plane));
            wishes.addAll(mark.wishes(plane));
            obstacles.addAll(mark.obstacles(plane));
        }
        LabelPlacement.Placed labels = LabelPlacement.place(wishes, labelArea(plane), obstacles, size.textPx());
        Element svg = root(figureId + "-" + size.name(), size, links > 0)
                .add(axes.drawn())
                .addAll(drawn)
                .addAll(labels.elements());
        int outside = marks.stream().mapToInt(mark -> mark.outside(plane)).sum();
        return new Drawing(svg, labels.count(), wishes.size(), outside, cells(plane));
    }

    private Axes axes(Size size) {
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("the chart \"" + finding + "\" has no marks");
        }
        Extent data = marks.stream().map(Mark::extent).reduce(Extent.NONE, Extent::and);
        Axis xAxis = x.orElseThrow(() -> missing("x axis"));
        Axis yAxis = y.orElseThrow(() -> missing("y axis"));
        Domain xData = data.x().or(xAxis::ownDomain).orElseThrow(() -> missing("x value"));
        Domain yData = data.y().or(yAxis::ownDomain).orElseThrow(() -> missing("y value"));
        return Axes.of(xAxis, yAxis, xData, yData, size, roomForEndLabels(size));
    }

    private IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("the chart \"" + finding + "\" has no " + what);
    }

    private List<LabelWish> endLabels(Plane plane) {
        List<EndLabel> ends =
                marks.stream().flatMap(mark -> mark.endLabels(plane).stream()).toList();
        return EndLabels.wishes(ends, labelArea(plane), plane.size().textPx());
    }

    private double roomForEndLabels(Size size) {
        List<String> texts =
                marks.stream().flatMap(mark -> mark.endTexts().stream()).toList();
        return EndLabels.room(texts, size.textPx());
    }

    private static Box labelArea(Plane plane) {
        Box frame = plane.frame();
        return new Box(frame.left() + 2, frame.top() - 12, plane.size().width(), frame.bottom() - 2);
    }

    private int cells(Plane plane) {
        return marks.stream()
                .filter(Dots.class::isInstance)
                .map(Dots.class::cast)
                .filter(Dots::merges)
                .mapToInt(dots -> dots.cells(plane).size())
                .sum();
    }

    private Element root(String id, Size size, boolean linked) {
        String cssClass = "chart " + size.name();
        if (!linked) {
            return Svg.picture(cssClass, id, finding, description, size.width(), size.height());
        }
        // links must stay reachable, so the drawing is a group and not one picture
        return Svg.root(cssClass, size.width(), size.height())
                .with("role", "group")
                .with("aria-label", finding)
                .with("aria-describedby", id + "-d")
                .add(Element.of("desc").with("id", id + "-d").text(description));
    }
}
