package almanac.markup;

import java.util.List;
import java.util.Optional;

/** What an article may refer to by {@code {{kind name}}} and by links to {@code page:name}. */
public interface Placements {
    /** Phrasing content that stands for {@code {{kind name}}} within text; empty if unknown or not for running text. */
    Optional<Html> inline(String kind, String name);

    /** Whether {@code {{kind name}}} may stand as a paragraph of its own, or, for {@code fact}, begin a key fact. */
    boolean block(String kind, String name);

    /** The address, as the article's page has to write it, of a page named by {@code page:name}. */
    Optional<String> href(String page);

    /** The words that may begin a placement; used for hints. */
    List<String> kinds();

    /** The names known for a kind, {@code page} for links included; used for hints. */
    List<String> known(String kind);
}
