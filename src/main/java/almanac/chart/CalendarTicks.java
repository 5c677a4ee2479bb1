package almanac.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Ticks of a time axis whose values are days since 1 January 1970. The unit is the year (from nineteen months), the
 * quarter (from eight months) or the month; labels stand in the middle of their unit. When they would touch, only every
 * second, fifth, tenth ... year, or every second, fourth ... part of a year, is labelled, at its start.
 */
final class CalendarTicks {

    private static final double YEARS_FROM_DAYS = 580;
    private static final double QUARTERS_FROM_DAYS = 240;
    private static final double MINOR_UP_TO_DAYS = 7 * 366;
    // the JDK's month names of the root locale differ between its locale providers
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int[] YEAR_SKIPS = {2, 5, 10, 20, 50, 100};
    private static final int[] PART_SKIPS = {2, 4, 12};

    private CalendarTicks() {}

    static List<Tick> of(Domain days, Predicate<List<Tick>> fits) {
        if (days.span() >= YEARS_FROM_DAYS) {
            return ticks(days, 12, days.span() <= MINOR_UP_TO_DAYS ? 3 : 12, fits);
        }
        if (days.span() >= QUARTERS_FROM_DAYS) {
            return ticks(days, 3, 1, fits);
        }
        List<Tick> months = ticks(days, 1, 1, fits);
        boolean enough = months.stream().filter(tick -> !tick.label().isEmpty()).count() >= 2;
        return enough ? months : ends(days);
    }

    private static List<Tick> ticks(Domain days, int months, int minorMonths, Predicate<List<Tick>> fits) {
        List<LocalDate> starts = starts(days, months);
        List<Tick> minor = starts(days, minorMonths).stream()
                .filter(date -> !starts.contains(date) && days.holds(day(date)))
                .map(date -> Tick.minor(day(date)))
                .toList();
        List<Tick> centred = centred(days, starts, months);
        List<Tick> labels = centred;
        for (int skip : months == 12 ? YEAR_SKIPS : PART_SKIPS) {
            if (fits.test(labels)) {
                break;
            }
            labels = every(skip, days, starts, months);
        }
        List<Tick> all = new ArrayList<>(labels);
        all.addAll(minor);
        all.sort((a, b) -> Double.compare(a.value(), b.value()));
        return List.copyOf(all);
    }

    /** Every unit labelled in the middle of its visible part; a part below a third of the unit gets no label. */
    private static List<Tick> centred(Domain days, List<LocalDate> starts, int months) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate start : starts) {
            double from = day(start);
            double to = day(start.plusMonths(months));
            double shownFrom = Math.max(from, days.low());
            double shownTo = Math.min(to, days.high());
            boolean room = shownTo - shownFrom > (to - from) / 3;
            ticks.add(new Tick(
                    shownFrom, room ? label(start, months) : "", from >= days.low(), (shownFrom + shownTo) / 2));
        }
        return ticks;
    }

    private static List<Tick> every(int skip, Domain days, List<LocalDate> starts, int months) {
        return starts.stream()
                .filter(start -> days.holds(day(start)))
                .map(start -> {
                    boolean labelled = Math.floorMod(unit(start, months), skip) == 0;
                    double day = day(start);
                    return new Tick(day, labelled ? label(start, months) : "", labelled, day);
                })
                .toList();
    }

    private static double day(LocalDate date) {
        return (double) date.toEpochDay();
    }

    private static int unit(LocalDate start, int months) {
        return (12 * start.getYear() + start.getMonthValue() - 1) / months;
    }

    private static String label(LocalDate start, int months) {
        String year = Integer.toString(start.getYear());
        return switch (months) {
            case 12 -> year;
            case 3 -> "Q" + (1 + start.getMonthValue() / 3) + " " + year;
            default -> MONTHS.get(start.getMonthValue() - 1) + " " + year;
        };
    }

    /** Starts of all units that touch the domain. */
    private static List<LocalDate> starts(Domain days, int months) {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate low = LocalDate.ofEpochDay((long) Math.floor(days.low()));
        int firstMonth = (low.getMonthValue() - 1) / months * months + 1;
        LocalDate start = LocalDate.of(low.getYear(), firstMonth, 1);
        while (day(start) < days.high()) {
            starts.add(start);
            start = start.plusMonths(months);
        }
        return starts;
    }

    /** A domain of a few days: the dates of its two ends. */
    private static List<Tick> ends(Domain days) {
        return List.of(
                Tick.labelled(
                        days.low(),
                        LocalDate.ofEpochDay((long) Math.floor(days.low())).toString()),
                Tick.labelled(
                        days.high(),
                        LocalDate.ofEpochDay((long) Math.floor(days.high())).toString()));
    }
}
