package almanac.edition;

import almanac.report.Report;
import almanac.source.ContentFile;
import almanac.source.Problems;
import almanac.source.SiteSettings;
import almanac.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The written part of the site.
 *
 * @param reports the articles of each report, by report id and slug
 * @param methods the method page of each report, by report id
 * @param about the page about the almanac
 */
public record Library(
        SiteSettings site,
        Map<String, Map<String, ContentFile>> reports,
        Map<String, ContentFile> methods,
        ContentFile about) {

    /** The same texts under another address. */
    public Library publishedAt(String baseUrl) {
        return new Library(site.at(baseUrl), reports, methods, about);
    }

    /** Reads all files; empty, with the reasons among the problems, if one is missing or broken. */
    public static Optional<Library> read(SourceFolder folder, List<Report<?>> all, Problems problems) {
        Optional<SiteSettings> site = SiteSettings.read(folder, problems);
        Map<String, Map<String, ContentFile>> reports = new LinkedHashMap<>();
        Map<String, ContentFile> methods = new LinkedHashMap<>();
        boolean whole = true;
        for (Report<?> report : all) {
            Map<String, ContentFile> articles = new LinkedHashMap<>();
            for (String slug : report.slugs()) {
                String name = slug.isEmpty() ? report.id() : report.id() + "/" + slug;
                ContentFile.read(folder, name + ".md", problems).ifPresent(file -> articles.put(slug, file));
            }
            reports.put(report.id(), articles);
            ContentFile.read(folder, "methods/" + report.id() + ".md", problems)
                    .ifPresent(file -> methods.put(report.id(), file));
            whole &= articles.size() == report.slugs().size() && methods.containsKey(report.id());
        }
        Optional<ContentFile> about = ContentFile.read(folder, "about.md", problems);
        return whole && site.isPresent() && about.isPresent()
                ? Optional.of(new Library(site.get(), reports, methods, about.get()))
                : Optional.empty();
    }

    /** The article of a page of a report. */
    ContentFile article(String report, String slug) {
        return Objects.requireNonNull(
                Objects.requireNonNull(reports.get(report), report).get(slug), slug);
    }

    /** The article of a report's own page. */
    ContentFile article(String report) {
        return article(report, "");
    }

    /** The method page of a report. */
    ContentFile method(String report) {
        return Objects.requireNonNull(methods.get(report), report);
    }
}
