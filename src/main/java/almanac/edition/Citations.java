package almanac.edition;

import almanac.page.Citation;
import almanac.page.Edition;
import almanac.source.SiteSettings;

/** Makes citations; the address is always that of the numbered edition. */
public record Citations(SiteSettings site, Edition edition) {

    /** The citation of a page, given its title and its address inside the edition. */
    public Citation of(String title, String path) {
        String slug = path.isEmpty() ? "home" : path.replaceFirst("/$", "").replace('/', '-');
        return new Citation(
                site.title(),
                title.matches(".*[.?!]") ? title : title + ".",
                "scaling-almanac-" + edition.id() + "-" + slug,
                edition.id(),
                edition.asOf().getYear(),
                edition.asOf().getMonthValue(),
                edition.asOf().getDayOfMonth(),
                site.baseUrl() + edition.folder() + path);
    }
}
