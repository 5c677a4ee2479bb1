package almanac.chart;

/**
 * A tick of an axis, in data units. A major tick gets a grid line, a minor one a short mark; the label, empty for none,
 * stands at {@code labelAt}, which for calendar years is the middle of the year.
 */
public record Tick(double value, String label, boolean major, double labelAt) {

    static Tick labelled(double value, String label) {
        return new Tick(value, label, true, value);
    }

    static Tick minor(double value) {
        return new Tick(value, "", false, value);
    }
}
