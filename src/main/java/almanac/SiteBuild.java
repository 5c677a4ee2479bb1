package almanac;

import almanac.data.Catalog;
import almanac.edition.EditionPages;
import almanac.edition.Library;
import almanac.edition.Place;
import almanac.edition.PlannedPage;
import almanac.edition.Results;
import almanac.page.Edition;
import almanac.report.Calendar;
import almanac.report.Findings;
import almanac.report.Ledger;
import almanac.report.Reports;
import almanac.report.Settings;
import almanac.site.Assets;
import almanac.site.InputHashes;
import almanac.site.Manifest;
import almanac.site.Output;
import almanac.site.Templates;
import almanac.source.InvalidSite;
import almanac.source.Problems;
import almanac.source.SiteSettings;
import almanac.source.SourceFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The whole build as a line of steps, each reading what the one before it made: sources, results, pages, files. The
 * composition root.
 */
public final class SiteBuild {

    public static final String VERSION = "0.1.0";

    private static final String METHOD_VERSION = "1";

    private final BuildRequest request;
    private final Consumer<String> progress;

    public SiteBuild(BuildRequest request, Consumer<String> progress) {
        this.request = request;
        this.progress = progress;
    }

    /** What was built. */
    public record Outcome(String edition, int pages, int files) {}

    /** Everything read and computed, nothing written. */
    private record Prepared(
            SiteSettings site, Edition edition, Settings settings, Results results, List<PlannedPage> pages) {}

    /**
     * Checks data, texts and templates without leaving anything behind.
     *
     * @throws InvalidSite with every mistake found
     */
    public Outcome check() {
        Prepared prepared = prepare();
        try (Output discarded = Output.replacing(request.output())) {
            write(prepared, discarded);
            return new Outcome(
                    prepared.edition().id(),
                    prepared.pages().size(),
                    discarded.files().size());
        }
    }

    /**
     * Builds the site and puts it in the place of the previous one.
     *
     * @throws InvalidSite with every mistake found; the previous site is then as it was
     */
    public Outcome build() {
        Prepared prepared = prepare();
        try (Output output = Output.replacing(request.output())) {
            write(prepared, output);
            output.publish();
            return new Outcome(
                    prepared.edition().id(),
                    prepared.pages().size(),
                    output.files().size());
        }
    }

    private Prepared prepare() {
        Problems problems = new Problems();
        progress.accept("reading");
        SourceFolder content = folder("content");
        Optional<Catalog> data = Catalog.read(folder("site-data"), problems);
        Optional<Library> library = Library.read(content, Reports.ALL, problems);
        data.ifPresent(read -> problems.addAll(Ledger.faults(read.publishedClaims())));
        problems.throwIfAny();

        Library texts = library.orElseThrow();
        texts = request.baseUrl().map(texts::publishedAt).orElse(texts);
        LocalDate asOf = request.asOf().orElseGet(data.orElseThrow()::newestRetrieval);
        LocalDate newest = data.orElseThrow().newestRetrieval();
        if (asOf.isAfter(newest)) {
            throw new WrongRequest(
                    "--as-of " + asOf + " is after " + newest + ", the newest retrieval date of the sources");
        }
        Edition edition =
                new Edition(request.edition().orElse(asOf.toString().substring(0, 7)), asOf, Calendar.day(asOf));
        Settings settings = new Settings(asOf, request.replicates(), Settings.SEED);

        progress.accept("analysing");
        List<Findings> findings = Reports.ALL.stream()
                .map(report -> report.examine(data.orElseThrow(), settings))
                .toList();
        Results results = new Results(
                data.orElseThrow(),
                findings,
                Ledger.judge(
                        data.orElseThrow().publishedClaims(),
                        findings.stream()
                                .flatMap(report -> report.readings().stream())
                                .toList()));

        progress.accept("composing");
        List<PlannedPage> pages = EditionPages.plan(content, texts, results, edition, problems);
        problems.throwIfAny();
        return new Prepared(texts.site(), edition, settings, results, pages);
    }

    private SourceFolder folder(String name) {
        return new SourceFolder(request.project().resolve(name), name);
    }

    private void write(Prepared prepared, Output output) {
        progress.accept("writing");
        Problems problems = new Problems();
        SourceFolder templates = folder("templates");
        Assets assets = new Assets(
                templates.read("style.css", problems).orElse(""),
                templates.read("almanac.js", problems).orElse(""));
        problems.throwIfAny();
        assets.write(output);
        SiteFiles files = new SiteFiles(
                output,
                new Templates(templates.path(), templates.label()),
                assets,
                prepared.results(),
                folder("site-data"));
        Place frozen = place(prepared, prepared.edition().folder(), true, assets);
        Place newest = place(prepared, "latest/", false, assets);
        Manifest manifest = manifest(prepared);
        for (Place place : List.of(frozen, newest)) {
            files.edition(place, prepared.pages());
            output.write(place.folder() + "manifest.json", manifest.json(output, place.folder()));
        }
        files.base(newest, prepared.pages(), manifest);
    }

    private static Place place(Prepared prepared, String folder, boolean frozen, Assets assets) {
        return new Place(
                prepared.site(), prepared.edition(), folder, frozen, assets.stylesheetName(), assets.scriptName());
    }

    private Manifest manifest(Prepared prepared) {
        Map<String, String> methods = new java.util.TreeMap<>();
        Reports.ALL.forEach(report -> methods.put(report.id(), METHOD_VERSION));
        return new Manifest(
                prepared.edition().id(),
                prepared.edition().asOf().toString(),
                VERSION,
                prepared.settings().replicates(),
                prepared.settings().seed(),
                methods,
                InputHashes.of(request.project(), List.of("content", "site-data", "templates")));
    }
}
