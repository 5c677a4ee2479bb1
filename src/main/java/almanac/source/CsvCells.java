package almanac.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a CSV text (RFC 4180), split into cells that know where they began.
 *
 * @param lines all records; empty lines at the end of the file are none
 * @param whole whether the text could be read to its end
 */
record CsvCells(List<List<Cell>> lines, boolean whole) {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private static final String HINT =
            "cells with a comma, a quote or a line break stand in quotes, quotes inside are doubled";

    /** A cell's text and the place of its first character (of the opening quote, if it has one). */
    record Cell(String text, Position at) {}

    /** Splits a file; what follows a syntax error is not read. */
    static CsvCells split(SourceFolder folder, String name, String text, Problems problems) {
        List<List<Cell>> lines = new ArrayList<>();
        String file = folder.start(name).file();
        boolean whole = true;
        try (CsvParser parser = MAPPER.getFactory().createParser(text)) {
            List<Cell> line = new ArrayList<>();
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    depth++;
                    line = new ArrayList<>();
                } else if (token == JsonToken.END_ARRAY && depth-- == 2) {
                    lines.add(line);
                } else if (token.isScalarValue()) {
                    JsonLocation begin = parser.currentTokenLocation();
                    Cell cell = new Cell(parser.getText(), position(file, begin));
                    line.add(cell);
                    if (!standsThere(cell.text(), text, (int) begin.getCharOffset())) {
                        problems.add(cell.at(), "the cell has a quote or a blank outside of its quotes", HINT);
                    }
                }
            }
        } catch (JsonParseException e) {
            String what = e.getOriginalMessage().lines().findFirst().orElse("");
            Position cell = position(file, e.getProcessor().currentTokenLocation());
            problems.add(cell, "the CSV cannot be read: " + what, HINT);
            whole = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dropEmptyEnd(lines);
        return new CsvCells(lines, whole);
    }

    private static Position position(String file, JsonLocation at) {
        return new Position(file, at.getLineNr(), at.getColumnNr());
    }

    /** The parser is lenient with quotes: whether the file holds the cell either bare or wholly in quotes. */
    private static boolean standsThere(String cell, String text, int begin) {
        boolean quoted = text.startsWith("\"", begin);
        String written = quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        int end = begin + written.length();
        return text.startsWith(written, begin)
                && (quoted || cell.indexOf('"') < 0)
                && (end == text.length() || ",\r\n".indexOf(text.charAt(end)) >= 0);
    }

    private static void dropEmptyEnd(List<List<Cell>> lines) {
        for (int last = lines.size() - 1; last > 0 && isEmpty(lines.get(last)); last--) {
            lines.remove(last);
        }
    }

    private static boolean isEmpty(List<Cell> line) {
        return line.size() == 1 && line.get(0).text().isEmpty();
    }
}
