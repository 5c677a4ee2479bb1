package almanac.edition;

import almanac.page.Crumb;
import almanac.page.Frame;
import almanac.page.Page;
import java.util.List;
import java.util.function.Function;

/**
 * A page of an edition before it is known where the copy stands: the numbered edition and the newest copy show the same
 * page at different depths.
 *
 * @param path address inside the edition, empty for the first page, otherwise ending in a slash
 * @param active navigation entry it belongs to
 * @param above pages above it, addresses inside the edition
 * @param page the page in a frame
 */
public record PlannedPage(
        String path, String title, String description, String active, List<Crumb> above, Function<Frame, Page> page) {

    /** The way from the page to its edition's first page. */
    public String up() {
        return up(path);
    }

    static String up(String path) {
        long depth = path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat((int) depth);
    }
}
