package almanac.page;

import almanac.markup.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One thing that a reader tells a calculator. */
public sealed interface CalculatorInput {

    /** Name within the calculator. */
    String id();

    String label();

    /** What an input does to the answer. */
    enum Use {
        /** Chooses the fit. */
        SERIES,
        /** Place along the fit's axis: the day, or the natural logarithm of an amount. */
        AXIS,
        /** Place along the second axis of a fit over two: the natural logarithm of an amount. */
        ACROSS,
        /** Multiplies the answer. */
        FACTOR,
        /** Divides the answer. */
        DIVISOR
    }

    Use use();

    /** A choice among the calculator's series, the first one chosen at the start. */
    record Choice(String id, String label) implements CalculatorInput {
        @Override
        public Use use() {
            return Use.SERIES;
        }
    }

    /**
     * A day, the axis of a trend.
     *
     * @param first earliest day that can be asked for
     * @param last latest
     * @param usual the day asked for at the start
     */
    record Day(String id, String label, LocalDate first, LocalDate last, LocalDate usual) implements CalculatorInput {
        public Day {
            if (usual.isBefore(first) || usual.isAfter(last)) {
                throw new IllegalArgumentException(usual + " is not from " + first + " to " + last);
            }
        }

        @Override
        public Use use() {
            return Use.AXIS;
        }

        /** The usual day and the first of each year between first and last. */
        List<Double> places() {
            List<LocalDate> days = new ArrayList<>(List.of(usual));
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                LocalDate start = LocalDate.of(year, 1, 1);
                if (!start.isBefore(first) && !start.isAfter(last)) {
                    days.add(start);
                }
            }
            return days.stream()
                    .distinct()
                    .sorted()
                    .map(day -> (double) day.toEpochDay())
                    .toList();
        }
    }

    /**
     * A positive amount.
     *
     * @param unit unit of the amount; empty where there is none
     * @param least smallest amount that can be asked for
     * @param most largest
     * @param step from one press of an arrow key to the next
     * @param usual the amount asked for at the start
     * @param use anything but {@link Use#SERIES}
     */
    record Amount(String id, String label, String unit, double least, double most, double step, double usual, Use use)
            implements CalculatorInput {
        public Amount {
            if (!(0 < least && least <= usual && usual <= most && step > 0)) {
                throw new IllegalArgumentException("an amount needs 0 < least <= usual <= most and a step above 0");
            }
            if (use == Use.SERIES) {
                throw new IllegalArgumentException("an amount cannot choose among series");
            }
        }

        /** An amount with label and unit. */
        String words(double amount) {
            return (label + " " + Numbers.shortest(amount) + " " + unit).strip();
        }

        /** The usual amount and the powers of ten between least and most, as natural logarithms. */
        List<Double> places() {
            List<Double> amounts = new ArrayList<>(List.of(usual));
            int last = (int) Math.floor(StrictMath.log10(most));
            for (int power = (int) Math.ceil(StrictMath.log10(least)); power <= last; power++) {
                amounts.add(Double.parseDouble("1e" + power));
            }
            return amounts.stream().distinct().sorted().map(StrictMath::log).toList();
        }
    }
}
