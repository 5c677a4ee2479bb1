package almanac.chart;

import almanac.markup.Numbers;

/** How the numbers of an axis are written. */
public enum Numerals {
    /** Plain from 10⁻⁴ to 10⁵, else powers of ten; the choice holds for the whole axis. */
    AUTOMATIC {
        @Override
        String text(double value, Domain domain) {
            double most = Math.max(Math.abs(domain.low()), Math.abs(domain.high()));
            boolean small = domain.low() > 0 && domain.low() < 0.9e-4;
            return (most > 1.2e5 || most < 1e-4 || small ? POWERS : PLAIN).text(value, domain);
        }
    },
    /** 0.25, 1,000 */
    PLAIN {
        @Override
        String text(double value, Domain domain) {
            boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
            return whole && Math.abs(value) >= 1000
                    ? Numbers.grouped((long) value)
                    : Numbers.shortest(value).replace('-', Numbers.MINUS);
        }
    },
    /** 1k, 1.5M, 8B (billion), 1T */
    COMPACT {
        @Override
        String text(double value, Domain domain) {
            return Numbers.compact(value);
        }
    },
    /** 10²⁴, 5×10¹² */
    POWERS {
        @Override
        String text(double value, Domain domain) {
            return Numbers.power(value);
        }
    },
    /** Fractions as percent: 0.25 is written 25 %. */
    PERCENT {
        @Override
        String text(double value, Domain domain) {
            // 100 * 0.07 is 7.000000000000001: the product is rounded away from that noise
            return Numbers.roundedTo(100 * value, 0) + "\u00a0%";
        }
    };

    /** The text of one value on an axis with the given domain. */
    abstract String text(double value, Domain domain);
}
