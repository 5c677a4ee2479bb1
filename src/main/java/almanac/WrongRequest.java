package almanac;

/** A build was asked for that cannot be made from these data; a mistake of the command line. */
public final class WrongRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongRequest(String what) {
        super(what);
    }
}
