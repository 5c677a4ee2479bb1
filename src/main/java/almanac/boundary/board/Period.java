package almanac.boundary.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A span of days in which the models of a board came.
 *
 * @param id name in the published tables
 * @param first first day, included
 * @param last last day, included
 */
public record Period(String id, LocalDate first, LocalDate last) {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    /** The four periods of the second leaderboard (Zhang et al. 2026, arXiv 2602.15327). */
    public static final List<Period> SECOND_BOARD = List.of(
            new Period("p1", EVER, LocalDate.of(2024, 6, 30)),
            new Period("p2", LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)),
            new Period("p3", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31)),
            new Period("p4", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)));

    /** The four periods of the first leaderboard. */
    public static final List<Period> FIRST_BOARD = List.of(
            new Period("p1", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 11, 30)),
            new Period("p2", LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 31)),
            new Period("p3", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 31)),
            new Period("p4", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)));

    /** The days after the second leaderboard had closed. */
    public static final Period AFTERWARDS = new Period("p5", LocalDate.of(2025, 4, 1), LocalDate.MAX);

    /** Whether a day lies in the period; an unknown day lies in none. */
    public boolean contains(Optional<LocalDate> day) {
        return day.isPresent() && !day.get().isBefore(first) && !day.get().isAfter(last);
    }

    /** The days from this period's first to another's last. */
    Period until(String joint, Period other) {
        return new Period(joint, first, other.last);
    }
}
