package almanac.edition;

import almanac.page.Crumb;
import almanac.page.Edition;
import almanac.page.Frame;
import almanac.source.SiteSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a copy of an edition stands below the site's base.
 *
 * @param folder {@code e/<edition>/} or {@code latest/}
 * @param frozen whether the copy is the numbered edition
 * @param stylesheet name of the stylesheet in the assets folder
 * @param script name of the script in the assets folder
 */
public record Place(
        SiteSettings site, Edition edition, String folder, boolean frozen, String stylesheet, String script) {

    /** The frame of a page in this copy. */
    public Frame frame(PlannedPage planned) {
        String inner = planned.up();
        String toRoot = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
        String root = (inner.equals("./") ? "" : inner) + toRoot;
        return frame(planned, inner, root, newest(planned));
    }

    /** The frame of the site's first page, which stands above all copies and leads into the newest one. */
    public Frame rootFrame(PlannedPage planned) {
        return frame(planned, "latest/", "./", newest(planned));
    }

    /** The frame of a page that is served at any depth, so that only addresses from the host's root will do. */
    public Frame anywhereFrame(PlannedPage planned) {
        return frame(planned, site.basePath() + "latest/", site.basePath(), "");
    }

    /** The frame of a page beside the copies, one level below the base. */
    public Frame besideFrame(PlannedPage planned) {
        return frame(planned, "../latest/", "../", site.baseUrl() + planned.path());
    }

    private String newest(PlannedPage planned) {
        return site.baseUrl() + "latest/" + planned.path();
    }

    private Frame frame(PlannedPage planned, String inner, String root, String canonical) {
        List<Crumb> crumbs = new ArrayList<>();
        planned.above().forEach(crumb -> crumbs.add(new Crumb(crumb.title(), inner + crumb.href())));
        crumbs.add(new Crumb(planned.title(), ""));
        return new Frame(
                site.title(),
                planned.title(),
                planned.description(),
                planned.path(),
                inner,
                root,
                canonical,
                edition,
                frozen,
                planned.active(),
                crumbs,
                stylesheet,
                script);
    }
}
