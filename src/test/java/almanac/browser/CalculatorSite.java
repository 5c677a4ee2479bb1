package almanac.browser;

import almanac.markup.Html;
import almanac.page.ArticlePage;
import almanac.page.Calculator;
import almanac.page.Citation;
import almanac.page.Edition;
import almanac.page.ExampleCalculators;
import almanac.page.Frame;
import almanac.page.PageSection;
import almanac.site.Assets;
import almanac.site.Output;
import almanac.site.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** One page with calculators, made with the site's own templates, stylesheet and script. */
final class CalculatorSite {

    private static final Path TEMPLATES = Path.of("templates");

    private CalculatorSite() {}

    static Path write(Path folder) throws IOException {
        Assets assets = new Assets(
                Files.readString(TEMPLATES.resolve("style.css")), Files.readString(TEMPLATES.resolve("almanac.js")));
        Path site = folder.resolve("site");
        try (Output output = Output.replacing(site)) {
            output.write("index.html", new Templates(TEMPLATES, "templates").render(page(assets)));
            assets.write(output);
            output.publish();
        }
        return site;
    }

    private static ArticlePage page(Assets assets) {
        Frame frame = new Frame(
                "Almanac",
                "Calculators",
                "Four calculators.",
                "",
                "./",
                "./",
                "https://example.org/",
                new Edition("2026-11", LocalDate.of(2026, 11, 21), "21 November 2026"),
                false,
                "none",
                List.of(),
                assets.stylesheetName(),
                assets.scriptName());
        Citation citation =
                new Citation("Almanac", "Calculators", "calculators", "2026-11", 2026, 11, 21, "https://example.org/");
        return new ArticlePage(
                frame,
                "Calculators",
                Html.ofText("Four of them."),
                List.of(
                        section("prices", "Prices", ExampleCalculators.prices()),
                        section("scores", "Scores", ExampleCalculators.scores()),
                        section("budgets", "Budgets", ExampleCalculators.budgets()),
                        section("forecasts", "Forecasts", ExampleCalculators.forecasts())),
                citation);
    }

    private static PageSection section(String id, String title, Calculator calculator) {
        return new PageSection(id, title, calculator.html("data/"));
    }
}
