package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Small multiples: charts of one size, each under its name. A page shows them in a grid that the stylesheet breaks into
 * columns; the sheet holds the same drawings in one.
 */
public record Panels(List<Panel> panels) {

    /** A drawing of {@link Size#SMALL}, or of the same width. */
    public record Panel(String name, Element drawing) {}

    private static final int COLUMNS = 2;
    private static final int GAP_PX = 24;
    private static final int NAME_PX = 22;

    /** @throws IllegalArgumentException without panels */
    public Panels {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("small multiples need a panel");
        }
    }

    /** The grid for a page. */
    public Element grid() {
        List<Element> cells = new ArrayList<>();
        for (Panel panel : panels) {
            Element name = Element.of("p").text(panel.name());
            cells.add(Element.of("div").add(name, panel.drawing()));
        }
        return Element.of("div").with("class", "panels").addAll(cells);
    }

    /** All panels in one drawing, two in a row, for a file of their own. */
    public Element sheet(String title) {
        int across = pixels("width") + GAP_PX;
        int down = NAME_PX + pixels("height") + GAP_PX;
        int columns = Math.min(COLUMNS, panels.size());
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        Element sheet = Svg.root("chart", columns * across - GAP_PX, rows * down - GAP_PX)
                .with("role", "group")
                .with("aria-label", title);
        for (int i = 0; i < panels.size(); i++) {
            int x = i % COLUMNS * across;
            int y = i / COLUMNS * down;
            Element name = Svg.text(
                    "panel", x, y + 14.0, Svg.Anchor.START, panels.get(i).name());
            sheet = sheet.add(name, placed(panels.get(i).drawing(), x, y + NAME_PX));
        }
        return sheet;
    }

    /** Without the class of a chart, which would stretch it to the width of the sheet. */
    private static Element placed(Element drawing, int x, int y) {
        return drawing.with("class", "small")
                .with("x", Integer.toString(x))
                .with("y", Integer.toString(y))
                .with("overflow", "visible");
    }

    private int pixels(String side) {
        return panels.stream()
                .mapToInt(panel -> Integer.parseInt(panel.drawing().attribute(side)))
                .max()
                .orElseThrow();
    }
}
