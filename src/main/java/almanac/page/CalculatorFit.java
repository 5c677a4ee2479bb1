package almanac.page;

import java.util.List;

/** A published fit that a calculator reads off, along one axis or over two. */
public sealed interface CalculatorFit permits CalculatorSeries, CalculatorSurface {

    /** What the fit is of, as the reader chooses it. */
    String name();

    /** The observations it rests on, for example {@code 12 record prices}. */
    String basis();

    /** Where it is given, axis by axis. */
    List<CalculatorSpan> spans();

    /** For each place of the first axis, one knot; with a second axis, one for each place of that. */
    List<List<CalculatorKnot>> rows();
}
