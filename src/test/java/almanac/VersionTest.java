package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A release is numbered in three places. */
class VersionTest {

    @Test
    void theProgramHasTheVersionOfItsBuildFile() throws IOException {
        var pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());

        assertThat(pom.select("project > version").text()).isEqualTo(SiteBuild.VERSION);
    }

    @Test
    void theProgramIsCitedByItsVersion() throws IOException {
        assertThat(Files.readString(Path.of("CITATION.cff")).lines()).contains("version: " + SiteBuild.VERSION);
    }
}
