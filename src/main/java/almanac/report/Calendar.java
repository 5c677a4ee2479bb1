package almanac.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The way dates are written in text. */
public final class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Calendar() {}

    /** For example 28 April 2025. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** For example April 2025. */
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }
}
