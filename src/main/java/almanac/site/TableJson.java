package almanac.site;

import almanac.table.Cell;
import almanac.table.Table;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A published table as JSON: a list of objects, numbers as numbers, null where nothing is known. */
final class TableJson {

    private TableJson() {}

    static String of(Table table) {
        ArrayNode rows = Json.array();
        for (List<Cell> cells : table.rows()) {
            ObjectNode row = rows.addObject();
            for (int i = 0; i < cells.size(); i++) {
                Table.Head column = table.columns().get(i);
                String text = cells.get(i).published();
                if (text.isEmpty()) {
                    row.putNull(column.name());
                } else if (column.type().isNumeric()) {
                    row.set(column.name(), Json.number(text));
                } else {
                    row.put(column.name(), text);
                }
            }
        }
        return Json.lines(rows);
    }
}
