package almanac.markup;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what one reading of an article comes across: faults and placements, each with its place in the file. */
final class Findings {
    private final SourceText source;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<Placed> placed = new LinkedHashSet<>();

    Findings(SourceText source) {
        this.source = source;
    }

    void fault(int offset, String what, String hint) {
        faults.add(new Fault(source.line(offset), source.column(offset), what, hint));
    }

    void placed(PlacementNode node) {
        int offset = node.getStartOffset();
        placed.add(new Placed(node.kind(), node.name(), source.line(offset), source.column(offset)));
    }

    Block.Placement block(PlacementNode node) {
        int offset = node.getStartOffset();
        return new Block.Placement(node.kind(), node.name(), source.line(offset), source.column(offset));
    }

    List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }

    List<Placed> placed() {
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::line).thenComparingInt(Placed::column))
                .toList();
    }
}
