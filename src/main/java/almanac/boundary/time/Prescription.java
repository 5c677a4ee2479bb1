package almanac.boundary.time;

import almanac.boundary.board.TaskBoundary;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A boundary read both ways: the score that a budget allows, and the budget that a score needs.
 *
 * @param attainable with 10^22, 10^22.5, … 10^26 FLOP, by the formula also beyond the sample
 * @param needed for scores of 0.1, 0.2, … 0.9, and for all multiples of 0.05 that the boundary passes within the sample
 * @param roundTrips of 10^22, 10^23, 10^24 and 10^25 FLOP
 */
public record Prescription(
        TaskBoundary boundary,
        List<AttainableEstimate> attainable,
        List<ComputeEstimate> needed,
        List<RoundTrip> roundTrips) {

    public Prescription {
        attainable = List.copyOf(attainable);
        needed = List.copyOf(needed);
        roundTrips = List.copyOf(roundTrips);
    }

    public static Prescription of(TaskBoundary boundary) {
        return new Prescription(
                boundary,
                IntStream.rangeClosed(44, 52)
                        .mapToObj(halves -> AttainableEstimate.of(boundary, halves / 2.0))
                        .toList(),
                scores(boundary)
                        .mapToObj(score -> ComputeEstimate.of(boundary, score))
                        .toList(),
                IntStream.rangeClosed(22, 25)
                        .mapToObj(logFlop -> RoundTrip.of(boundary.fit(), logFlop))
                        .toList());
    }

    private static DoubleStream scores(TaskBoundary boundary) {
        double lowest = boundary.fit().at(boundary.fit().lowest());
        double highest = boundary.fit().at(boundary.fit().highest());
        return IntStream.range(1, 20)
                .filter(twentieths ->
                        twentieths % 2 == 0 || (twentieths / 20.0 >= lowest && twentieths / 20.0 <= highest))
                .mapToDouble(twentieths -> twentieths / 20.0);
    }

    /** Whether every budget that counts is read back to within a share of itself; false where none counts. */
    public boolean isReversible(double tolerance) {
        return roundTrips.stream().anyMatch(RoundTrip::counts)
                && roundTrips.stream().filter(RoundTrip::counts).allMatch(trip -> trip.error() <= tolerance);
    }
}
