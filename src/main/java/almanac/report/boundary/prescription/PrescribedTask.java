package almanac.report.boundary.prescription;

import almanac.boundary.BoundaryFit;
import almanac.boundary.board.Board;
import almanac.boundary.board.Period;
import almanac.boundary.time.ComputeEstimate;
import almanac.boundary.time.Prescription;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task whose boundary is read both ways.
 *
 * @param all by all rows
 * @param newest by the rows of the newest period; empty where they do not suffice
 */
record PrescribedTask(Prescription all, Optional<Prescription> newest) {

    private static final String HEADLINE = "math-lvl-5";

    /** Two multiples of 0.05 are the same score. */
    private static final double SAME = 1e-9;

    /** Every task that has a boundary of all rows, in the order of the board. */
    static List<PrescribedTask> all(BoundaryResult result) {
        return of(result, Board.ALL)
                .map(all -> new PrescribedTask(
                        all,
                        of(result, newestPeriod())
                                .filter(other -> other.boundary()
                                        .key()
                                        .task()
                                        .equals(all.boundary().key().task()))
                                .findFirst()))
                .toList();
    }

    /** Mathematics, or else the first. */
    static PrescribedTask headline(List<PrescribedTask> tasks) {
        return tasks.stream()
                .filter(task -> task.id().equals(HEADLINE))
                .findFirst()
                .orElse(tasks.get(0));
    }

    /** The task of the headline, then the others in their order. */
    static Stream<PrescribedTask> headlineFirst(List<PrescribedTask> tasks) {
        PrescribedTask headline = headline(tasks);
        return Stream.concat(Stream.of(headline), tasks.stream().filter(task -> !task.equals(headline)));
    }

    private static Stream<Prescription> of(BoundaryResult result, String sample) {
        return result.prescriptions().stream()
                .filter(one -> one.boundary().key().sample().equals(sample));
    }

    /** Name of the newest period of the board. */
    static String newestPeriod() {
        return Period.SECOND_BOARD.get(Period.SECOND_BOARD.size() - 1).id();
    }

    String id() {
        return all.boundary().key().task();
    }

    String name() {
        return BoundaryWords.task(id());
    }

    BoundaryFit fit() {
        return all.boundary().fit();
    }

    /** The compute that a score needs by a prescription; empty if it was not asked for this score. */
    static Optional<ComputeEstimate> needed(Prescription prescription, double score) {
        return prescription.needed().stream()
                .filter(one -> Math.abs(one.needed().score() - score) < SAME)
                .findFirst();
    }
}
