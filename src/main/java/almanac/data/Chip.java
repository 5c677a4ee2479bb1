package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A processor with its price at release.
 *
 * @param type {@code gpu} or {@code other}, where stated
 * @param priceUsd price at release in USD
 * @param fp32FlopPerSecond single-precision peak
 * @param fp16FlopPerSecond half-precision peak without matrix units
 * @param tensorFp16FlopPerSecond half-precision peak of the matrix units, dense
 * @param memoryBytes size of its memory
 * @param memoryBandwidth bytes per second between processor and memory
 * @param flag reason code of a suspicious row
 */
public record Chip(
        String id,
        String name,
        String manufacturer,
        Optional<String> type,
        Optional<LocalDate> released,
        OptionalDouble priceUsd,
        OptionalDouble fp32FlopPerSecond,
        OptionalDouble fp16FlopPerSecond,
        OptionalDouble tensorFp16FlopPerSecond,
        OptionalDouble memoryBytes,
        OptionalDouble memoryBandwidth,
        Optional<String> flag,
        String source,
        Position at) {

    static Chip of(Row row) {
        return new Chip(
                row.text("id"),
                row.text("name"),
                row.text("manufacturer"),
                row.optionalText("type"),
                row.optionalDate("released"),
                row.optionalNumber("price_usd"),
                row.optionalNumber("fp32_flop_per_s"),
                row.optionalNumber("fp16_flop_per_s"),
                row.optionalNumber("tensor_fp16_flop_per_s"),
                row.optionalNumber("memory_bytes"),
                row.optionalNumber("memory_bandwidth_bytes_per_s"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
