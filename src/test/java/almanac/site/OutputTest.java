package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path folder;

    @Test
    void aFinishedSiteReplacesThePreviousOneWhole() throws IOException {
        publish("old.html", "old");
        publish("new/index.html", "new");

        assertThat(files()).containsExactly("site/new/index.html");
        assertThat(Files.readString(target().resolve("new/index.html"))).isEqualTo("new");
    }

    @Test
    void untilItIsPublishedThePreviousSiteStands() throws IOException {
        publish("old.html", "old");

        try (Output output = Output.replacing(target())) {
            output.write("new.html", "new");
            assertThat(Files.readString(target().resolve("old.html"))).isEqualTo("old");
            assertThat(target().resolve("new.html")).doesNotExist();
        }
    }

    @Test
    void anUnpublishedSiteLeavesNothingBehind() throws IOException {
        publish("old.html", "old");

        try (Output output = Output.replacing(target())) {
            output.write("deep/er/new.html", "new");
        }

        assertThat(entries()).containsExactly("site", "site/old.html");
    }

    @Test
    void twoFilesCannotHaveOneAddress() {
        try (Output output = Output.replacing(target())) {
            output.write("a/index.html", "first");

            assertThatThrownBy(() -> output.write("a/index.html", "second"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two files want the address a/index.html");
        }
    }

    @Test
    void sizesAndHashesAreThoseOfTheBytes() {
        try (Output output = Output.replacing(target())) {
            output.write("euro.txt", "abc€");

            assertThat(output.files())
                    .containsOnlyKeys("euro.txt")
                    .containsValue(new Output.WrittenFile(
                            "4fe1b64fe6c1dfed3a0cd438e4827dcc6756a0957647a211906e3c81a47c1d6e", 6));
        }
    }

    @Test
    void foldersAboveTheTargetAreMade() throws IOException {
        Path deep = folder.resolve("not/yet/there");
        try (Output output = Output.replacing(deep)) {
            output.write("index.html", "here");
            output.publish();
        }

        assertThat(files()).containsExactly("not/yet/there/index.html");
    }

    private void publish(String file, String text) {
        try (Output output = Output.replacing(target())) {
            output.write(file, text);
            output.publish();
        }
    }

    private Path target() {
        return folder.resolve("site");
    }

    private List<String> files() throws IOException {
        return entries().stream()
                .filter(entry -> Files.isRegularFile(folder.resolve(entry)))
                .toList();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.map(entry -> folder.relativize(entry).toString().replace('\\', '/'))
                    .filter(entry -> !entry.isEmpty())
                    .sorted()
                    .toList();
        }
    }
}
