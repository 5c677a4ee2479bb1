package almanac.chart;

import almanac.markup.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in descriptions, three significant digits without trailing zeros, as a screen reader should say them. */
final class Words {

    private Words() {}

    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP));
        return Numbers.shortest(rounded.doubleValue()).replace('-', Numbers.MINUS);
    }
}
