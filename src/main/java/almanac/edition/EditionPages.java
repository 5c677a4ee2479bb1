package almanac.edition;

import almanac.markup.Html;
import almanac.markup.Markdown;
import almanac.markup.Maths;
import almanac.markup.Numbers;
import almanac.page.ArticlePage;
import almanac.page.Citation;
import almanac.page.Crumb;
import almanac.page.Download;
import almanac.page.Edition;
import almanac.page.HomePage;
import almanac.page.ListPage;
import almanac.page.PageSection;
import almanac.page.ReportPage;
import almanac.report.Findings;
import almanac.report.Part;
import almanac.source.ContentFile;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;

/** All pages of an edition, planned from its results and its texts. */
public final class EditionPages {

    private static final Crumb HOME = new Crumb("Almanac", "");

    private final Library library;
    private final Results results;
    private final Citations citations;
    private final Articles articles;
    private final Markdown markdown = Markdown.with(new Maths());

    private EditionPages(Library library, Results results, Edition edition, Articles articles) {
        this.library = library;
        this.results = results;
        this.citations = new Citations(library.site(), edition);
        this.articles = articles;
    }

    /** The pages in the order of their addresses; mistakes in the texts land among the problems. */
    public static List<PlannedPage> plan(
            SourceFolder content, Library library, Results results, Edition edition, Problems problems) {
        Articles articles = new Articles(content, addresses(library), problems);
        return new EditionPages(library, results, edition, articles).all();
    }

    private static List<String> addresses(Library library) {
        List<String> addresses =
                new ArrayList<>(List.of("", "about/", "claims/", "data/", DataPages.RESULTS, "methods/", "reports/"));
        library.reports()
                .forEach((id, articles) -> articles.keySet()
                        .forEach(slug -> addresses.add(slug.isEmpty() ? id + "/" : id + "/" + slug + "/")));
        library.methods().keySet().forEach(id -> addresses.add("methods/" + id + "/"));
        return addresses;
    }

    private List<PlannedPage> all() {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(home());
        pages.add(article(library.about(), "about/", "about/", List.of(HOME)));
        pages.add(ClaimsPages.plan(results, citations.of("The claims ledger", "claims/")));
        pages.add(DataPages.plan(
                results, citations.of("Data", "data/"), DatasetDescription.jsonLd(library.site(), citations)));
        pages.add(DataPages.columns(results, citations.of("Results, column by column", DataPages.RESULTS)));
        pages.add(methods());
        pages.add(reports());
        for (Findings findings : results.findings()) {
            String id = findings.report();
            findings.parts().forEach(part -> pages.add(report(findings, part)));
            pages.add(article(
                    library.method(id),
                    "methods/" + id + "/",
                    "methods/",
                    List.of(HOME, new Crumb("Methods", "methods/"))));
        }
        return pages;
    }

    private PlannedPage report(Findings findings, Part part) {
        ContentFile file = library.article(findings.report(), part.slug());
        Html headline = Html.ofText(part.shortage());
        List<ReportPage.KeyFact> facts = List.of();
        List<PageSection> sections = List.of();
        if (part.isWhole()) {
            Articles.Read read = articles.report(file, findings, part, markdown.forbiddingTypedNumbers());
            headline = read.article().headline();
            facts = read.article().facts().stream()
                    .map(fact -> new ReportPage.KeyFact(fact.id(), fact.html(), "new"))
                    .toList();
            sections = sections(read);
        }
        return report(file, findings, part, headline, facts, sections);
    }

    private PlannedPage report(
            ContentFile file,
            Findings findings,
            Part part,
            Html headline,
            List<ReportPage.KeyFact> facts,
            List<PageSection> sections) {
        String path = findings.address(part);
        List<Crumb> above = new ArrayList<>(List.of(HOME, new Crumb("Reports", "reports/")));
        if (!part.slug().isEmpty()) {
            above.add(new Crumb(library.article(findings.report()).header().name(), findings.address(findings.main())));
        }
        Citation citation = citations.of(file.header().title(), path);
        List<ListPage.Item> others = others(findings, part);
        return new PlannedPage(
                path,
                file.header().name(),
                file.header().summary(),
                "reports/",
                above,
                frame -> new ReportPage(
                        frame,
                        file.header().title(),
                        headline,
                        part.card(),
                        results.headlineVerdict(findings).id(),
                        facts,
                        sections,
                        others,
                        downloads(part, path),
                        citation,
                        library.site().errors()));
    }

    /** The other pages of the report, as a page of it links them. */
    private List<ListPage.Item> others(Findings findings, Part here) {
        String up = PlannedPage.up(findings.address(here));
        return findings.parts().stream()
                .filter(part -> !part.slug().equals(here.slug()))
                .map(part -> item(up, findings.address(part), library.article(findings.report(), part.slug())))
                .toList();
    }

    private static List<Download> downloads(Part part, String path) {
        String data = PlannedPage.up(path) + "data/";
        List<Download> downloads = new ArrayList<>();
        part.published()
                .forEach(table -> downloads.add(new Download(data + table.id() + ".csv", table.title() + " (CSV)")));
        downloads.add(new Download(data + "estimates.json", "Headline estimates (JSON)"));
        downloads.add(new Download(data + "rows.csv", "Row ledger (CSV)"));
        return downloads;
    }

    private PlannedPage article(ContentFile file, String path, String active, List<Crumb> above) {
        Articles.Read read = articles.plain(file, path, results.findings(), markdown);
        Citation citation = citations.of(file.header().title(), path);
        List<PageSection> sections = sections(read);
        return new PlannedPage(
                path,
                file.header().name(),
                file.header().summary(),
                active,
                above,
                frame -> new ArticlePage(
                        frame, file.header().title(), read.article().headline(), sections, citation));
    }

    private static List<PageSection> sections(Articles.Read read) {
        return read.article().faults().isEmpty()
                ? read.article().sections().stream()
                        .map(section -> PageSection.of(section, read.vocabulary()))
                        .toList()
                : List.of();
    }

    private PlannedPage home() {
        String counts = results.data().models().size() + " models, "
                + Numbers.grouped(results.data().scores().size()) + " scores, "
                + Numbers.grouped(results.data().prices().size()) + " prices; "
                + Numbers.grouped(results.estimates().size())
                + " estimates with their choices.";
        return new PlannedPage(
                "",
                library.site().title(),
                library.site().tagline(),
                "",
                List.of(),
                frame -> new HomePage(
                        frame,
                        library.site().tagline(),
                        counts,
                        results.findings().stream()
                                .map(this::entry)
                                .map(entry -> entry.under(frame.inner()))
                                .toList(),
                        ClaimsPages.tally(results.claims()),
                        results.claims().size()));
    }

    private HomePage.Entry entry(Findings findings) {
        return new HomePage.Entry(
                findings.report() + "/",
                library.article(findings.report()).header().title(),
                findings.card(),
                findings.shortage(),
                results.headlineVerdict(findings).id());
    }

    private PlannedPage reports() {
        return list(
                "reports/",
                "Reports",
                "Questions about language models, each answered from open data with interval, choices and verdict.",
                results.findings().stream()
                        .map(findings -> item("../", findings.report() + "/", library.article(findings.report())))
                        .toList());
    }

    private PlannedPage methods() {
        return list(
                "methods/",
                "Methods",
                "How each number is made: formulas, settings, known disagreements with the papers, and limits.",
                results.findings().stream()
                        .map(findings -> item("", findings.report() + "/", library.method(findings.report())))
                        .toList());
    }

    private static ListPage.Item item(String prefix, String path, ContentFile file) {
        return new ListPage.Item(
                prefix + path, file.header().title(), file.header().summary(), "");
    }

    private static PlannedPage list(String path, String title, String lead, List<ListPage.Item> items) {
        return new PlannedPage(
                path, title, lead, path, List.of(HOME), frame -> new ListPage(frame, title, lead, items));
    }
}
