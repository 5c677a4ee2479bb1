package almanac.page;

import java.util.List;

/**
 * What surrounds a page's content: where it is, what it is called and where it leads.
 *
 * @param title title of the page
 * @param description one or two plain sentences for search engines and previews
 * @param path the page's address inside an edition, empty or ending in a slash
 * @param inner the way from the page to its edition's first page
 * @param root the way from the page to the site's base
 * @param canonical absolute address of the page's newest copy; empty for a page without an address of its own
 * @param frozen whether the page belongs to a numbered edition rather than to the newest copy
 * @param active navigation entry the page belongs to
 * @param crumbs way from the first page to this one
 * @param stylesheet name of the stylesheet in the assets folder
 * @param script name of the script in the assets folder
 */
public record Frame(
        String site,
        String title,
        String description,
        String path,
        String inner,
        String root,
        String canonical,
        Edition edition,
        boolean frozen,
        String active,
        List<Crumb> crumbs,
        String stylesheet,
        String script) {

    /** The main navigation, the same on every page. */
    public List<NavigationEntry> navigation() {
        return NavigationEntry.MAIN.stream()
                .map(entry -> new NavigationEntry(
                        entry.title(), inner + entry.path(), entry.path().equals(active)))
                .toList();
    }

    /** The same page in the newest copy. */
    public String newest() {
        return root + "latest/" + path;
    }

    /** A navigation entry as seen from one page. */
    public record NavigationEntry(String title, String path, boolean current) {
        static final List<NavigationEntry> MAIN = List.of(
                new NavigationEntry("Home", "", false),
                new NavigationEntry("Reports", "reports/", false),
                new NavigationEntry("Claims", "claims/", false),
                new NavigationEntry("Data", "data/", false),
                new NavigationEntry("Methods", "methods/", false),
                new NavigationEntry("About", "about/", false));
    }
}
