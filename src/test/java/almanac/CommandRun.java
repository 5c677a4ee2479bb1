package almanac;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a command line ended.
 *
 * @param status its exit status
 * @param errors the lines it wrote to the error stream
 */
record CommandRun(int status, List<String> errors) {

    static CommandRun of(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            int status = Main.run(arguments);
            return new CommandRun(
                    status, bytes.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setErr(before);
        }
    }
}
