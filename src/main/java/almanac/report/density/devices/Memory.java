package almanac.report.density.devices;

import java.util.List;

/** What fits a device's memory; a gigabyte is 1e9 bytes. */
final class Memory {

    static final double GIGABYTE = 1e9;

    /** Share of the memory left for parameters; the rest holds activations, cache and the system. */
    static final double USABLE_SHARE = 0.8;

    /** Half precision, and four bits per parameter. */
    static final List<Double> BYTES_PER_PARAMETER = List.of(2.0, 0.5);

    private Memory() {}

    /** Parameters that fit. */
    static double parameters(double memoryBytes, double bytesPerParameter) {
        return USABLE_SHARE * memoryBytes / bytesPerParameter;
    }
}
