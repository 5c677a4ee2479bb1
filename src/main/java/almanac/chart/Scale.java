package almanac.chart;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Turns data values into pixels along one axis; {@code from} and {@code to} are the pixels of the domain's ends. */
public sealed interface Scale {

    Domain domain();

    double from();

    double to();

    /** The pixel of a value; values outside the domain land outside the pixels too. */
    double place(double value);

    /**
     * Ticks inside the domain, ascending, at least two with a label; {@code length} is the room in pixels that a label
     * takes along the axis, gap included.
     */
    List<Tick> ticks(Numerals numerals, ToDoubleFunction<String> length);

    /** Equal distances are equal differences. */
    record Linear(Domain domain, double from, double to) implements Scale {
        public Linear {
            requireSpan(domain);
        }

        @Override
        public double place(double value) {
            return from + (value - domain.low()) / domain.span() * (to - from);
        }

        @Override
        public List<Tick> ticks(Numerals numerals, ToDoubleFunction<String> length) {
            return Ticks.linear(domain, numerals, fits(this, length));
        }
    }

    /** Equal distances are equal ratios; the domain is positive. */
    record Log(Domain domain, double from, double to) implements Scale {
        public Log {
            requireSpan(domain);
            if (!(domain.low() > 0)) {
                throw new IllegalArgumentException("a log scale needs positive values, lowest was " + domain.low());
            }
        }

        @Override
        public double place(double value) {
            if (!(value > 0)) {
                throw new IllegalArgumentException("a log scale cannot place " + value);
            }
            double whole = StrictMath.log(domain.high()) - StrictMath.log(domain.low());
            return from + (StrictMath.log(value) - StrictMath.log(domain.low())) / whole * (to - from);
        }

        @Override
        public List<Tick> ticks(Numerals numerals, ToDoubleFunction<String> length) {
            return Ticks.log(domain, numerals, fits(this, length));
        }
    }

    /** Days since 1 January 1970, with calendar ticks. */
    record Time(Domain domain, double from, double to) implements Scale {
        public Time {
            requireSpan(domain);
        }

        @Override
        public double place(double value) {
            return from + (value - domain.low()) / domain.span() * (to - from);
        }

        @Override
        public List<Tick> ticks(Numerals numerals, ToDoubleFunction<String> length) {
            return CalendarTicks.of(domain, fits(this, length));
        }
    }

    /** Names at 0, 1, 2 …, with the room of half a category around them. */
    record Categories(List<String> names, Domain domain, double from, double to) implements Scale {
        public Categories {
            names = List.copyOf(names);
            requireSpan(domain);
        }

        @Override
        public double place(double value) {
            return from + (value - domain.low()) / domain.span() * (to - from);
        }

        /** Every category with its whole name, whether it fits or not: breaking names is left to the frame. */
        @Override
        public List<Tick> ticks(Numerals numerals, ToDoubleFunction<String> length) {
            return IntStream.range(0, names.size())
                    .mapToObj(i -> Tick.labelled(i, names.get(i)))
                    .toList();
        }

        /** The pixels from one category to the next. */
        double step() {
            return Math.abs(to - from) / domain.span();
        }
    }

    /** Whether no two neighbouring labels of a tick list touch on the scale. */
    private static Predicate<List<Tick>> fits(Scale scale, ToDoubleFunction<String> length) {
        return ticks -> {
            double free = Double.NEGATIVE_INFINITY;
            List<Tick> labelled =
                    ticks.stream().filter(tick -> !tick.label().isEmpty()).toList();
            boolean ascending = scale.from() < scale.to();
            for (Tick tick : labelled) {
                double middle = ascending ? scale.place(tick.labelAt()) : -scale.place(tick.labelAt());
                double half = length.applyAsDouble(tick.label()) / 2;
                if (middle - half < free) {
                    return false;
                }
                free = middle + half;
            }
            return true;
        };
    }

    private static void requireSpan(Domain domain) {
        if (!(domain.span() > 0)) {
            throw new IllegalArgumentException("a scale needs a domain wider than one value, was " + domain);
        }
    }
}
