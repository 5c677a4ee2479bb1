package almanac.markup;

import java.util.Objects;

/**
 * Trusted markup: text that may stand in a page as it is, because this package wrote or checked it. Anything that came
 * from outside reaches a page through {@link #ofText} or {@link Element#text}, which escape it.
 */
public record Html(String markup) {

    public static final Html EMPTY = new Html("");

    public Html {
        Objects.requireNonNull(markup, "markup");
    }

    /** The markup that shows exactly the given plain text. */
    public static Html ofText(String text) {
        return new Html(Escaping.text(text));
    }

    /** This markup followed directly by another. */
    public Html then(Html next) {
        return new Html(markup + next.markup);
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
