package almanac;

import almanac.cli.AlmanacCommand;

/** Entry point: see {@link AlmanacCommand}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a command line and returns its exit status, without ending the process. */
    public static int run(String... arguments) {
        return AlmanacCommand.run(arguments);
    }
}
