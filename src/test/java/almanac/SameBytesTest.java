package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same bytes, whatever the machine is set to. */
class SameBytesTest {

    private static final String REPLICATES = "100";

    @TempDir
    private Path folder;

    @Test
    void placeZoneLocaleEncodingAndThreadsLeaveNoTrace() throws IOException, InterruptedException {
        Path here = project("here");
        Path there = project("further/down/there");
        Process first = build(
                here,
                Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "C"),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");
        Process second = build(
                there,
                Map.of("TZ", "America/Los_Angeles", "LC_ALL", "C.UTF-8"),
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=America/Los_Angeles",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2");
        assertThat(output(first)).isEmpty();
        assertThat(output(second)).isEmpty();
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();

        Map<String, String> files = new BuiltSite(here.resolve("out")).hashes();
        assertThat(files).hasSizeGreaterThan(80);
        assertThat(new BuiltSite(there.resolve("out")).hashes()).isEqualTo(files);
    }

    /** A copy of the real inputs. */
    private Path project(String name) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name));
        Stream.of("site-data", "content", "templates")
                .forEach(inputs -> TinyProject.copy(Path.of(inputs), project.resolve(inputs)));
        return project;
    }

    private static Process build(Path project, Map<String, String> environment, String... settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "almanac.Main"));
        command.addAll(List.of("--project", ".", "--output", "out", "--replicates", REPLICATES));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(project.toFile());
        builder.redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
