package almanac.site;

import almanac.markup.Element;
import java.util.List;

/** The list of addresses for search engines; only the newest copies are listed. */
public final class Sitemap {

    private Sitemap() {}

    public static String xml(List<String> addresses) {
        Element urls = Element.of("urlset").with("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        for (String address : addresses) {
            urls = urls.add(Element.of("url").add(Element.of("loc").text(address)));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + urls.html().markup() + "\n";
    }
}
