package almanac.cli;

/** How a command ended; the numbers are a promise to scripts. */
public final class ExitStatus {

    public static final int DONE = 0;

    /** The input is wrong; each fault was shown on a line of its own. */
    public static final int INVALID_INPUT = 1;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 2;

    /** The generator is wrong. */
    public static final int BUG = 70;

    private ExitStatus() {}
}
