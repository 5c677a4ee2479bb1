package almanac.source;

import java.util.List;
import java.util.stream.Collectors;

/** The site's sources hold mistakes; nothing may be written. Not a bug: it is shown without a stack trace. */
public final class InvalidSite extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidSite(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
