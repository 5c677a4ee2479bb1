package almanac.page;

import almanac.markup.Element;
import java.util.Optional;

/**
 * A report's headline number in a small space.
 *
 * @param quantity what the number is, for example "months to double"
 * @param value the rounded number
 * @param basis interval and n in one line
 * @param spark small picture of the data
 * @param strip interval strip with the published value
 * @param stripNote what the strip's bars and ticks mean
 * @param published the published value in words
 * @param estimate id of the estimate
 */
public record Card(
        String quantity,
        String value,
        String basis,
        Element spark,
        Optional<Element> strip,
        String stripNote,
        String published,
        String estimate) {}
