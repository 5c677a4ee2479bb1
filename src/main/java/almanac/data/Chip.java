package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A processor with its price at release.
 *
 * @param priceUsd price at release in USD
 * @param fp32FlopPerSecond single-precision peak
 * @param memoryBytes size of its memory
 */
public record Chip(
        String id,
        String name,
        String manufacturer,
        Optional<LocalDate> released,
        OptionalDouble priceUsd,
        OptionalDouble fp32FlopPerSecond,
        OptionalDouble memoryBytes,
        String source,
        Position at) {

    static Chip of(Row row) {
        return new Chip(
                row.text("id"),
                row.text("name"),
                row.text("manufacturer"),
                row.optionalDate("released"),
                row.optionalNumber("price_usd"),
                row.optionalNumber("fp32_flop_per_s"),
                row.optionalNumber("memory_bytes"),
                row.text("source"),
                row.at());
    }
}
