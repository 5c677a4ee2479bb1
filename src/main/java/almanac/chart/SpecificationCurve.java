package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All defensible choices in one picture: estimates sorted from lowest to highest with their 95 percent intervals, the
 * published values as rules, the headline in red, and below them a matrix that marks the choices behind each estimate.
 * One path per row keeps 600 specifications at about 100 elements. Where columns are narrower than two pixels, the
 * intervals are filled as one outline and neighbouring marks of a row are joined to bars.
 */
public record SpecificationCurve(
        String finding,
        String description,
        Axis axis,
        List<Dimension> dimensions,
        List<Specification> specifications,
        List<Reference> published,
        String headlineLabel) {

    static final int MOST = 600;

    /** What is chosen, and its options in the order of the rows. */
    public record Dimension(String name, List<String> options) {
        public Dimension {
            options = List.copyOf(options);
        }
    }

    /** A published value with its label. */
    public record Reference(double value, String label) {}

    public SpecificationCurve {
        dimensions = List.copyOf(dimensions);
        published = List.copyOf(published);
        if (specifications.isEmpty() || specifications.size() > MOST) {
            throw new IllegalArgumentException(
                    "a specification curve takes 1 to " + MOST + " specifications, got " + specifications.size());
        }
        for (Specification specification : specifications) {
            requireKnown(specification.choices(), dimensions);
        }
        if (specifications.stream().filter(Specification::headline).count() > 1) {
            throw new IllegalArgumentException("more than one specification is the headline");
        }
        // equal values are ordered by their choices, so that the order given does not matter
        specifications = specifications.stream()
                .sorted(Comparator.comparingDouble(Specification::value)
                        .thenComparing(s -> String.join("\u0000", s.choices())))
                .toList();
    }

    /** A curve without a published value. */
    public static SpecificationCurve of(
            String finding,
            String description,
            Axis axis,
            List<Dimension> dimensions,
            List<Specification> specifications,
            String headlineLabel) {
        return new SpecificationCurve(finding, description, axis, dimensions, specifications, List.of(), headlineLabel);
    }

    /** This curve with one more published value. */
    public SpecificationCurve published(double value, String label) {
        List<Reference> more = new ArrayList<>(published);
        more.add(new Reference(value, label));
        return new SpecificationCurve(finding, description, axis, dimensions, specifications, more, headlineLabel);
    }

    /** The drawing; its height follows from the number of rows, and the size's height is not used. */
    public Drawing draw(String figureId, Size size) {
        SpecificationLayout layout = SpecificationLayout.of(this, size);
        List<Element> parts = new ArrayList<>();
        new SpecificationValues(this, layout).draw(parts);
        new SpecificationMatrix(this, layout).draw(parts);
        Element svg = Svg.picture(
                        "chart " + size.name(),
                        figureId + "-" + size.name(),
                        finding,
                        description,
                        size.width(),
                        layout.height())
                .addAll(parts);
        return new Drawing(svg, 0, 0, 0, 0);
    }

    /** All values that the axis must hold: estimates, intervals and published values. */
    Domain domain() {
        double[] values =
                specifications.stream().mapToDouble(Specification::value).toArray();
        Domain all = Series.of("specifications", values).domain();
        for (Specification specification : specifications) {
            all = specification.interval().map(all::and).orElse(all);
        }
        for (Reference reference : published) {
            all = all.and(new Domain(reference.value(), reference.value()));
        }
        return all;
    }

    private static void requireKnown(List<String> choices, List<Dimension> dimensions) {
        if (choices.size() != dimensions.size()) {
            throw new IllegalArgumentException(
                    choices.size() + " choices for " + dimensions.size() + " dimensions: " + choices);
        }
        for (int i = 0; i < choices.size(); i++) {
            if (!dimensions.get(i).options().contains(choices.get(i))) {
                throw new IllegalArgumentException("\"" + choices.get(i) + "\" is no option of "
                        + dimensions.get(i).name());
            }
        }
    }
}
