package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    private static final Path SCRIPT = Path.of("templates/almanac.js");
    private static final int MOST_SCRIPT_BYTES = 5000;

    @Test
    void namesFollowTheContent() {
        Assets assets = new Assets("a{}", "let b;");
        assertThat(assets.stylesheetName()).matches("style\\.[0-9a-f]{10}\\.css");
        assertThat(assets.scriptName()).matches("almanac\\.[0-9a-f]{10}\\.js");
        assertThat(new Assets("a{}", "let c;").scriptName()).isNotEqualTo(assets.scriptName());
        assertThat(new Assets("a{}", "let c;").stylesheetName()).isEqualTo(assets.stylesheetName());
    }

    @Test
    void filesAreWrittenUnderTheirNames(@TempDir Path folder) throws IOException {
        Assets assets = new Assets("a{}", "let b;");
        try (Output output = Output.replacing(folder.resolve("site"))) {
            assets.write(output);
            output.publish();
        }
        Path written = folder.resolve("site/assets");
        assertThat(Files.readString(written.resolve(assets.stylesheetName()))).isEqualTo("a{}");
        assertThat(Files.readString(written.resolve(assets.scriptName()))).isEqualTo("let b;");
    }

    @Test
    void theScriptIsSmallAndAsksForNothing() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(Files.readAllBytes(SCRIPT));
        }
        assertThat(zipped.size()).isLessThan(MOST_SCRIPT_BYTES);
        assertThat(Files.readString(SCRIPT))
                .doesNotContain("fetch(", "XMLHttpRequest", "import(", "eval(", "innerHTML", "localStorage", "cookie");
    }
}
