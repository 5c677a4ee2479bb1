package almanac.site;

import almanac.markup.Element;
import almanac.page.Edition;
import almanac.source.SiteSettings;

/** The Atom feed (RFC 4287): one entry per edition; ids never change and dates are those of the content. */
public final class Feed {

    private Feed() {}

    public static String xml(SiteSettings site, Edition edition) {
        String updated = edition.asOf() + "T00:00:00Z";
        String address = site.baseUrl() + edition.folder();
        Element entry = Element.of("entry")
                .add(Element.of("id").text("tag:scaling-almanac.github.io,2026:edition/" + edition.id()))
                .add(Element.of("title").text("Edition " + edition.id()))
                .add(Element.of("updated").text(updated))
                .add(Element.of("link").with("href", address))
                .add(Element.of("summary").text("Data to " + edition.asOfWords() + "."));
        Element feed = Element.of("feed")
                .with("xmlns", "http://www.w3.org/2005/Atom")
                .add(Element.of("id").text("tag:scaling-almanac.github.io,2026:feed"))
                .add(Element.of("title").text(site.title()))
                .add(Element.of("updated").text(updated))
                .add(Element.of("author").add(Element.of("name").text(site.title())))
                .add(Element.of("link").with("rel", "self").with("href", site.baseUrl() + "feed.xml"))
                .add(entry);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + feed.html().markup() + "\n";
    }
}
