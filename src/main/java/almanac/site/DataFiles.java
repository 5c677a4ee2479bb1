package almanac.site;

import almanac.source.DataPackage;
import almanac.source.Field;
import almanac.table.Table;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The downloads of an edition: tables as CSV and most as JSON too, inputs as CSV, and the data package that describes them. */
public final class DataFiles {

    private final Output output;
    private final String folder;

    /**
     * Downloads of one copy of an edition.
     *
     * @param folder address of the copy's data folder, ending in a slash
     */
    public DataFiles(Output output, String folder) {
        this.output = output;
        this.folder = folder;
    }

    /** Writes a published table in both formats. */
    public void table(Table table) {
        csv(table);
        output.write(folder + table.id() + ".json", TableJson.of(table));
    }

    /** Writes a published table as CSV alone. */
    public void csv(Table table) {
        output.write(folder + table.id() + ".csv", table.csv());
    }

    /** Writes an input table as it was read. */
    public void input(String path, String text) {
        output.write(folder + path, text);
    }

    /** Writes the description of all tables with sizes and hashes; the tables must have been written before. */
    public void description(
            String name, String version, String title, String created, List<Table> tables, DataPackage inputs) {
        ObjectNode root = Json.object();
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        root.put("name", name);
        root.put("id", name + "-" + version);
        root.put("title", title);
        root.put("version", version);
        root.put("created", created);
        ObjectNode licence = root.putArray("licenses").addObject();
        licence.put("name", "CC-BY-4.0");
        licence.put("path", "https://creativecommons.org/licenses/by/4.0/");
        licence.put("title", "Schema and arrangement; each fact keeps the licence of its source");
        ObjectNode contributor = root.putArray("contributors").addObject();
        contributor.put("title", title);
        contributor.putArray("roles").add("publisher");
        ArrayNode resources = root.putArray("resources");
        tables.forEach(table -> describe(resources.addObject(), table));
        inputs.resources().forEach(resource -> describe(resources.addObject(), resource));
        output.write(folder + "datapackage.json", Json.lines(root));
    }

    private void describe(ObjectNode node, Table table) {
        head(node, table.id(), table.id() + ".csv", table.title(), table.description());
        ArrayNode fields = node.putObject("schema").putArray("fields");
        for (Table.Head column : table.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type().name().toLowerCase(Locale.ROOT));
            field.put("description", column.description());
        }
    }

    private void describe(ObjectNode node, DataPackage.Resource resource) {
        head(node, resource.name(), resource.path(), resource.title(), resource.description());
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Field column : resource.schema().fields()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type().name().toLowerCase(Locale.ROOT));
            field.put("description", column.description());
        }
        ArrayNode primary = schema.putArray("primaryKey");
        resource.schema().primaryKey().forEach(primary::add);
        ArrayNode foreign = schema.putArray("foreignKeys");
        for (DataPackage.ForeignKey key : resource.schema().foreignKeys()) {
            ObjectNode reference = foreign.addObject();
            key.fields().forEach(reference.putArray("fields")::add);
            ObjectNode target = reference.putObject("reference");
            target.put("resource", key.reference().resource());
            key.reference().fields().forEach(target.putArray("fields")::add);
        }
    }

    private void head(ObjectNode node, String name, String path, String title, String description) {
        Output.WrittenFile file =
                java.util.Objects.requireNonNull(output.files().get(folder + path));
        node.put("name", name);
        node.put("type", "table");
        node.put("path", path);
        node.put("title", title);
        node.put("description", description);
        node.put("format", "csv");
        node.put("mediatype", "text/csv");
        node.put("encoding", "utf-8");
        node.put("bytes", file.bytes());
        node.put("hash", "sha256:" + file.sha256());
    }
}
