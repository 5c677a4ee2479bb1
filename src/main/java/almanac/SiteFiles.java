package almanac;

import almanac.edition.Citations;
import almanac.edition.Place;
import almanac.edition.PlannedPage;
import almanac.edition.Results;
import almanac.markup.Numbers;
import almanac.page.Citation;
import almanac.page.Crumb;
import almanac.page.Figure;
import almanac.page.ListPage;
import almanac.page.MissingPage;
import almanac.report.Estimate;
import almanac.report.JudgedClaim;
import almanac.report.Verdict;
import almanac.site.Assets;
import almanac.site.DataFiles;
import almanac.site.Feed;
import almanac.site.Manifest;
import almanac.site.Output;
import almanac.site.PublishedEstimate;
import almanac.site.Sitemap;
import almanac.site.Templates;
import almanac.source.DataPackage;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;

/** Writes the copies of an edition and what stands beside them at the site's base. */
final class SiteFiles {

    private final Output output;
    private final Templates templates;
    private final Assets assets;
    private final Results results;
    private final SourceFolder siteData;

    SiteFiles(Output output, Templates templates, Assets assets, Results results, SourceFolder siteData) {
        this.output = output;
        this.templates = templates;
        this.assets = assets;
        this.results = results;
        this.siteData = siteData;
    }

    /** One copy of the edition: pages, data, charts. */
    void edition(Place place, List<PlannedPage> pages) {
        for (PlannedPage planned : pages) {
            String html = templates.render(planned.page().apply(place.frame(planned)));
            output.write(place.folder() + planned.path() + "index.html", html);
        }
        Citation citation =
                new Citations(place.site(), place.edition()).of(place.site().title(), "");
        output.write(place.folder() + "CITATION.cff", citation.cff());
        data(place);
    }

    private void data(Place place) {
        String folder = place.folder() + "data/";
        DataFiles files = new DataFiles(output, folder);
        List<Table> tables = results.tables();
        tables.forEach(table -> {
            if (Table.isCsvOnly(table.id())) {
                files.csv(table);
            } else {
                files.table(table);
            }
        });
        DataPackage inputs = results.data().tables().description();
        for (DataPackage.Resource resource : inputs.resources()) {
            files.input(
                    resource.path(),
                    siteData.read(resource.path(), new Problems()).orElseThrow());
        }
        files.description(
                "scaling-almanac",
                place.edition().id(),
                place.site().title(),
                place.edition().asOf().toString(),
                tables,
                inputs);
        output.write(
                folder + "estimates.json",
                PublishedEstimate.json(
                        results.estimates().stream().map(this::published).toList()));
        for (var findings : results.findings()) {
            for (Figure figure : findings.figures()) {
                output.write(folder + "charts/" + figure.id() + ".svg", assets.standalone(figure.wide()));
            }
        }
    }

    private PublishedEstimate published(Estimate estimate) {
        Optional<JudgedClaim> claim = results.claimFor(estimate);
        return new PublishedEstimate(
                estimate.id(),
                estimate.report(),
                Numbers.shortest(estimate.value()),
                estimate.unit(),
                estimate.interval()
                        .map(range -> new PublishedEstimate.Limits(
                                Numbers.shortest(range.level()),
                                Numbers.shortest(range.low()),
                                Numbers.shortest(range.high()),
                                range.method(),
                                range.resamples(),
                                range.seed())),
                estimate.n(),
                estimate.asOf().toString(),
                estimate.spec(),
                claim.flatMap(judged -> judged.claim()
                        .value()
                        .map(value -> new PublishedEstimate.PublishedValue(
                                Numbers.shortest(value.doubleValue()),
                                judged.claim().source()))),
                claim.map(JudgedClaim::verdict).map(Verdict::id).orElse(""),
                estimate.candidates(),
                estimate.caveat());
    }

    /** The first page, the list of editions, the page for missing addresses, and what crawlers and hosts read. */
    void base(Place newest, List<PlannedPage> pages, Manifest manifest) {
        PlannedPage home = pages.get(0);
        output.write("index.html", templates.render(home.page().apply(newest.rootFrame(home))));
        PlannedPage editions = editions(newest);
        output.write(
                editions.path() + "index.html", templates.render(editions.page().apply(newest.besideFrame(editions))));
        PlannedPage missing = new PlannedPage(
                "", "Page not found", "There is no page at this address.", "none", List.of(), MissingPage::new);
        output.write("404.html", templates.render(missing.page().apply(newest.anywhereFrame(missing))));
        String frozenManifest = newest.edition().folder() + "manifest.json";
        output.write(
                "editions.json",
                manifest.editions(
                        java.util.Objects.requireNonNull(output.files().get(frozenManifest))
                                .sha256()));
        output.write("feed.xml", Feed.xml(newest.site(), newest.edition()));
        output.write(".nojekyll", "");
        output.write(
                "sitemap.xml",
                Sitemap.xml(pages.stream()
                        .map(page -> newest.site().baseUrl() + "latest/" + page.path())
                        .toList()));
    }

    private static PlannedPage editions(Place newest) {
        String title = "Editions";
        String lead = "Each edition stays as it was published, under an address that can be cited.";
        String id = newest.edition().id();
        return new PlannedPage(
                "editions/",
                title,
                lead,
                "none",
                List.of(new Crumb("Almanac", "")),
                frame -> new ListPage(
                        frame,
                        title,
                        lead,
                        List.of(new ListPage.Item(
                                "../" + newest.edition().folder(),
                                "Edition " + id,
                                "Data to " + newest.edition().asOfWords() + ". The newest edition.",
                                ""))));
    }
}
