package almanac.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All input tables of a data package, with keys and references checked.
 *
 * @param description the data package
 * @param rows rows by table name, in the order of the package and of the files
 */
public record Tables(DataPackage description, Map<String, List<Row>> rows) {

    /** Reads every table; all faults land among the problems. */
    public static Tables read(SourceFolder folder, DataPackage description, Problems problems) {
        Map<String, TableReader.Read> read = new LinkedHashMap<>();
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (DataPackage.Resource resource : description.resources()) {
            read.put(resource.name(), new TableReader(folder, resource, problems).read());
            rows.put(resource.name(), read.get(resource.name()).rows());
        }
        Tables tables = new Tables(description, rows);
        description.resources().forEach(resource -> tables.checkKeys(resource, read, problems));
        return tables;
    }

    /** The rows of a table. */
    public List<Row> of(String table) {
        List<Row> found = rows.get(table);
        if (found == null) {
            throw new IllegalArgumentException("the data package describes no table " + table);
        }
        return found;
    }

    private void checkKeys(DataPackage.Resource resource, Map<String, TableReader.Read> read, Problems problems) {
        List<Row> table = of(resource.name());
        if (!resource.schema().primaryKey().isEmpty()) {
            checkUnique(table, resource.schema().primaryKey(), problems);
        }
        for (Field field : resource.schema().fields()) {
            if (field.constraints().unique() && !resource.schema().primaryKey().equals(List.of(field.name()))) {
                checkUnique(table, List.of(field.name()), problems);
            }
        }
        for (DataPackage.ForeignKey key : resource.schema().foreignKeys()) {
            checkReference(resource, key, read, problems);
        }
    }

    private static void checkUnique(List<Row> table, List<String> columns, Problems problems) {
        Map<List<String>, Position> first = new HashMap<>();
        for (Row row : table) {
            List<String> key = columns.stream().map(row::text).toList();
            Position before = first.putIfAbsent(key, row.at());
            if (before != null) {
                problems.add(
                        row.at(columns.get(0)),
                        "the key " + String.join(" + ", key) + " stands already in line " + before.line(),
                        "one row per " + String.join(" + ", columns));
            }
        }
    }

    private void checkReference(
            DataPackage.Resource resource,
            DataPackage.ForeignKey key,
            Map<String, TableReader.Read> read,
            Problems problems) {
        String column = key.fields().get(0);
        String target = key.reference().resource().isEmpty()
                ? resource.name()
                : key.reference().resource();
        String targetColumn = key.reference().fields().get(0);
        TableReader.Read targetTable = read.get(target);
        if (targetTable == null) {
            throw new IllegalArgumentException("the data package describes no table " + target);
        }
        if (!targetTable.whole()) {
            return;
        }
        Set<String> known = targetTable.values(targetColumn);
        for (Row row : of(resource.name())) {
            String value = row.text(column);
            if (!value.isEmpty() && !known.contains(value)) {
                problems.add(
                        row.at(column),
                        column + " \"" + value + "\" is not in the table " + target,
                        "a value of the column " + targetColumn + " of " + target + nearest(value, known));
            }
        }
    }

    private static String nearest(String value, Set<String> known) {
        List<String> near = new ArrayList<>(known.stream()
                .filter(candidate -> candidate.contains(value) || value.contains(candidate))
                .sorted()
                .limit(3)
                .toList());
        return near.isEmpty() ? "" : ", perhaps " + String.join(" or ", near);
    }
}
