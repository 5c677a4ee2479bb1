package almanac.site;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * What an edition is made of: every file with hash and size, the inputs with their hashes, the settings. No clock time.
 *
 * @param inputs SHA-256 of each input file, by its name in the project
 * @param methods version of each method, by report
 */
public record Manifest(
        String edition,
        String dataDate,
        String generatorVersion,
        int replicates,
        long seed,
        Map<String, String> methods,
        Map<String, String> inputs) {

    /** The manifest of everything below a folder of the output, as JSON with addresses inside that folder. */
    public String json(Output output, String folder) {
        ObjectNode root = Json.object();
        root.put("edition", edition);
        root.put("data_date", dataDate);
        ObjectNode generator = root.putObject("generator");
        generator.put("name", "scaling-almanac");
        generator.put("version", generatorVersion);
        ObjectNode settings = root.putObject("settings");
        settings.put("replicates", replicates);
        settings.put("seed", seed);
        methods.forEach(root.putObject("methods")::put);
        inputs.forEach(root.putObject("inputs")::put);
        ObjectNode files = root.putObject("files");
        output.files().forEach((path, file) -> {
            if (path.startsWith(folder)) {
                ObjectNode entry = files.putObject(path.substring(folder.length()));
                entry.put("sha256", file.sha256());
                entry.put("bytes", file.bytes());
            }
        });
        return Json.text(root);
    }

    /** The list of editions with this one as the newest. */
    public String editions(String manifestHash) {
        ObjectNode root = Json.object();
        ObjectNode entry = root.putArray("editions").addObject();
        entry.put("id", edition);
        entry.put("path", "e/" + edition + "/");
        entry.put("date", dataDate);
        entry.put("data_date", dataDate);
        entry.put("status", "current");
        entry.put("manifest_sha256", manifestHash);
        return Json.text(root);
    }
}
