package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/** The names along a categorical axis, each broken into the lines that its place allows. */
record CategoryNames(List<List<String>> lines) {

    static final CategoryNames NONE = new CategoryNames(List.of());
    static final double LINE_PX = 14;

    private static final int MOST_LINES_BELOW = 3;
    private static final double GAP_PX = 4;
    private static final double WIDEST_SHARE = 0.55;
    // on a narrow drawing two short lines leave more room for the data than one long one
    private static final double WIDEST_SHARE_ON_ONE_LINE_NARROW = 0.3;

    /**
     * Names left of the frame, in one line or two.
     *
     * @throws IllegalArgumentException when rows are too low for a line, or names too long for the drawing
     */
    static CategoryNames beside(Axis axis, double rowPx, Size size) {
        if (rowPx < LINE_PX) {
            throw new IllegalArgumentException("the rows of \"" + axis.title() + "\" are " + PathData.number(rowPx)
                    + " pixels high, less than a line of text: draw higher, see Size.forRows");
        }
        double px = size.textPx();
        boolean narrow = size.width() < 500;
        boolean roomForTwo = rowPx >= 2 * LINE_PX;
        double oneLine = (narrow && roomForTwo ? WIDEST_SHARE_ON_ONE_LINE_NARROW : WIDEST_SHARE) * size.width();
        List<List<String>> lines = new ArrayList<>();
        for (String name : axis.names()) {
            boolean whole = !roomForTwo || TextWidth.of(name, px) <= oneLine;
            lines.add(whole ? List.of(name) : halves(name, px));
        }
        CategoryNames names = new CategoryNames(lines);
        if (names.widest(px) > WIDEST_SHARE * size.width()) {
            throw new IllegalArgumentException(
                    "the names of \"" + axis.title() + "\" take more than 55 percent of a width of " + size.width()
                            + ": shorten \"" + longest(axis.names(), px) + "\"");
        }
        return names;
    }

    /** Names below the frame, in up to three lines no wider than a column; the rest is cut with an ellipsis. */
    static CategoryNames below(Axis axis, double columnPx, Size size) {
        double px = size.textPx();
        double widest = columnPx - GAP_PX;
        List<List<String>> lines = new ArrayList<>();
        for (String name : axis.names()) {
            List<String> wrapped = TextWidth.wrapped(name, px, widest);
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_LINES_BELOW, wrapped.size()); i++) {
                boolean more = i == MOST_LINES_BELOW - 1 && wrapped.size() > MOST_LINES_BELOW;
                kept.add(shortened(more ? wrapped.get(i) + "…" : wrapped.get(i), px, widest));
            }
            lines.add(List.copyOf(kept));
        }
        return new CategoryNames(lines);
    }

    double widest(double px) {
        return lines.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> TextWidth.of(line, px))
                .max()
                .orElse(0);
    }

    int mostLines() {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }

    /** The two lines of which the wider one is shortest; a single word stays whole. */
    private static List<String> halves(String name, double px) {
        List<String> best = List.of(name);
        double narrowest = TextWidth.of(name, px);
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            List<String> halves = List.of(name.substring(0, space), name.substring(space + 1));
            double width = Math.max(TextWidth.of(halves.get(0), px), TextWidth.of(halves.get(1), px));
            if (width < narrowest) {
                narrowest = width;
                best = halves;
            }
        }
        return best;
    }

    /** The text, or as much of its start as fits together with an ellipsis; at least one letter stays. */
    private static String shortened(String text, double px, double widest) {
        String shorter = text;
        while (TextWidth.of(shorter, px) > widest && shorter.length() > 2) {
            shorter = shorter.substring(0, shorter.length() - 2).stripTrailing() + "…";
        }
        return shorter;
    }

    private static String longest(List<String> names, double px) {
        return names.stream()
                .reduce((a, b) -> TextWidth.of(b, px) > TextWidth.of(a, px) ? b : a)
                .orElse("");
    }
}
