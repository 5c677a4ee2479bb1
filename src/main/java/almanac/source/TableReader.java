package almanac.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one table and checks every cell against its field.
 *
 * <p>A row with a fault is reported and left out, so that later checks meet only good rows; nothing is repaired.
 */
final class TableReader {

    private final SourceFolder folder;
    private final DataPackage.Resource resource;
    private final Problems problems;

    TableReader(SourceFolder folder, DataPackage.Resource resource, Problems problems) {
        this.folder = folder;
        this.resource = resource;
        this.problems = problems;
    }

    /**
     * A table as far as it could be read.
     *
     * @param fields the table's columns
     * @param rows the rows without a fault
     * @param lines the cells of every line, faulty or not, without the header
     * @param whole whether {@code lines} holds the file to its end under the right columns
     */
    record Read(List<Field> fields, List<Row> rows, List<List<CsvCells.Cell>> lines, boolean whole) {

        /** What stands in a column, also in faulty rows: one fault must not make faults of all that refer to it. */
        Set<String> values(String column) {
            int index = fields.stream().map(Field::name).toList().indexOf(column);
            Set<String> values = new HashSet<>();
            lines.stream()
                    .filter(line -> line.size() > index)
                    .map(line -> line.get(index).text())
                    .filter(text -> !text.isEmpty())
                    .forEach(values::add);
            return values;
        }
    }

    Read read() {
        return folder.read(resource.path(), problems).map(this::read).orElseGet(this::nothing);
    }

    private Read nothing() {
        return new Read(fields(), List.of(), List.of(), false);
    }

    private Read read(String text) {
        if (text.isEmpty()) {
            problems.add(folder.start(resource.path()), "the file is empty", "a first line with the column names");
        }
        CsvCells cells = CsvCells.split(folder, resource.path(), text, problems);
        if (cells.lines().isEmpty() || !headerIsRight(cells.lines().get(0))) {
            return nothing();
        }
        List<List<CsvCells.Cell>> lines = cells.lines().subList(1, cells.lines().size());
        Map<String, Integer> columns = columns();
        List<Row> rows = new ArrayList<>();
        List<CsvCells.Cell> rightLine = List.of();
        for (List<CsvCells.Cell> line : lines) {
            if (shapeIsRight(line) && cellsAreRight(line, rightLine)) {
                rightLine = line;
                rows.add(new Row(
                        columns,
                        line.stream().map(CsvCells.Cell::text).toList(),
                        line.stream().map(CsvCells.Cell::at).toList()));
            }
        }
        return new Read(fields(), rows, lines, cells.whole());
    }

    private List<Field> fields() {
        return resource.schema().fields();
    }

    private Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        for (Field field : fields()) {
            columns.put(field.name(), columns.size());
        }
        return columns;
    }

    private boolean headerIsRight(List<CsvCells.Cell> header) {
        List<String> expected = fields().stream().map(Field::name).toList();
        List<String> names = header.stream().map(CsvCells.Cell::text).toList();
        String order = "the columns " + String.join(",", expected);
        Set<String> seen = new HashSet<>();
        for (CsvCells.Cell cell : header) {
            if (!expected.contains(cell.text())) {
                problems.add(cell.at(), "unknown column \"" + cell.text() + "\"", order);
            } else if (!seen.add(cell.text())) {
                problems.add(cell.at(), "column " + cell.text() + " stands twice", order);
            }
        }
        for (String name : expected) {
            if (!names.contains(name)) {
                problems.add(header.get(0).at(), "column " + name + " is missing", order);
            }
        }
        if (seen.size() == expected.size() && names.size() == expected.size() && !names.equals(expected)) {
            problems.add(header.get(0).at(), "the columns are in another order", order);
        }
        return names.equals(expected);
    }

    private boolean shapeIsRight(List<CsvCells.Cell> line) {
        if (line.size() != fields().size()) {
            CsvCells.Cell last = line.get(Math.min(line.size(), fields().size() + 1) - 1);
            problems.add(
                    last.at(),
                    "the row has " + line.size() + (line.size() == 1 ? " cell" : " cells"),
                    fields().size() + " cells, as in the header; empty where nothing is known");
            return false;
        }
        return true;
    }

    /** Checks a line's cells; a cell that repeats the one above it in the last right line is right and costs nothing. */
    private boolean cellsAreRight(List<CsvCells.Cell> line, List<CsvCells.Cell> rightLine) {
        boolean right = true;
        for (int i = 0; i < line.size(); i++) {
            CsvCells.Cell cell = line.get(i);
            if (!rightLine.isEmpty() && rightLine.get(i).text().equals(cell.text())) {
                continue;
            }
            Field field = fields().get(i);
            Optional<String> fault = field.fault(cell.text());
            fault.ifPresent(what -> problems.add(cell.at(), what, field.hint()));
            right &= fault.isEmpty();
        }
        return right;
    }
}
