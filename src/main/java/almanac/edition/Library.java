package almanac.edition;

import almanac.source.ContentFile;
import almanac.source.Problems;
import almanac.source.SiteSettings;
import almanac.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The written part of the site.
 *
 * @param reports the article of each report, by report id
 * @param methods the method page of each report, by report id
 * @param about the page about the almanac
 */
public record Library(
        SiteSettings site, Map<String, ContentFile> reports, Map<String, ContentFile> methods, ContentFile about) {

    /** The same texts under another address. */
    public Library publishedAt(String baseUrl) {
        return new Library(site.at(baseUrl), reports, methods, about);
    }

    /** Reads all files; empty, with the reasons among the problems, if one is missing or broken. */
    public static Optional<Library> read(SourceFolder folder, List<String> reportIds, Problems problems) {
        Optional<SiteSettings> site = SiteSettings.read(folder, problems);
        Map<String, ContentFile> reports = new LinkedHashMap<>();
        Map<String, ContentFile> methods = new LinkedHashMap<>();
        for (String id : reportIds) {
            ContentFile.read(folder, id + ".md", problems).ifPresent(file -> reports.put(id, file));
            ContentFile.read(folder, "methods/" + id + ".md", problems).ifPresent(file -> methods.put(id, file));
        }
        Optional<ContentFile> about = ContentFile.read(folder, "about.md", problems);
        boolean whole = reports.size() == reportIds.size() && methods.size() == reportIds.size();
        return whole && site.isPresent() && about.isPresent()
                ? Optional.of(new Library(site.get(), reports, methods, about.get()))
                : Optional.empty();
    }
}
