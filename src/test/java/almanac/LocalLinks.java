package almanac;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The addresses that a built site's pages refer to, followed inside the site. */
final class LocalLinks {

    private final BuiltSite site;
    private final String basePath;
    private final Map<String, Document> pages = new LinkedHashMap<>();

    /**
     * Links of a site.
     *
     * @param basePath path of the address under which it is published, ending in a slash
     */
    LocalLinks(BuiltSite site, String basePath) {
        this.site = site;
        this.basePath = basePath;
        site.filesEndingIn(".html").forEach(file -> pages.put(file, site.page(file)));
    }

    /** Every address that leads nowhere, as {@code page -> address}. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        pages.forEach((page, document) -> local(document).stream()
                .filter(address -> !leadsSomewhere(page, address))
                .forEach(address -> broken.add(page + " -> " + address)));
        return broken;
    }

    /** All addresses of a page that do not name another host. */
    static List<String> local(Document document) {
        return addresses(document).stream()
                .filter(address -> !address.matches("(https?|data):.*"))
                .toList();
    }

    private static List<String> addresses(Document document) {
        List<String> addresses = new ArrayList<>();
        for (Element element : document.select("[href], [src]")) {
            addresses.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        return addresses;
    }

    private boolean leadsSomewhere(String page, String address) {
        String path = URI.create("/" + page).resolve(address).getPath();
        String target = address.startsWith("/") ? withoutBase(path) : path.substring(1);
        String file = target.isEmpty() || target.endsWith("/") ? target + "index.html" : target;
        String fragment = URI.create(address).getFragment();
        if (fragment == null) {
            return site.files().contains(file);
        }
        Document document = pages.get(file);
        return document != null && document.getElementById(fragment) != null;
    }

    private String withoutBase(String path) {
        return path.startsWith(basePath) ? path.substring(basePath.length()) : "outside the site";
    }
}
