package almanac.edition;

import almanac.markup.Article;
import almanac.markup.Element;
import almanac.markup.Fault;
import almanac.markup.Html;
import almanac.markup.Markdown;
import almanac.markup.Placed;
import almanac.page.Calculator;
import almanac.page.Figure;
import almanac.page.TableView;
import almanac.page.Vocabulary;
import almanac.report.Estimate;
import almanac.report.Findings;
import almanac.report.Part;
import almanac.source.ContentFile;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads articles with everything they may place; mistakes land among the problems with their line and column. */
final class Articles {

    private final SourceFolder folder;
    private final List<String> pages;
    private final Problems problems;

    Articles(SourceFolder folder, List<String> pages, Problems problems) {
        this.folder = folder;
        this.pages = pages;
        this.problems = problems;
    }

    /** An article with the vocabulary it was read with. */
    record Read(Article article, Vocabulary vocabulary) {}

    /** A page of a report: it may place what its report's own page and itself found, and must place all of the latter. */
    Read report(ContentFile file, Findings findings, Part part, Markdown markdown) {
        List<Part> words = part.slug().isEmpty() ? List.of(part) : List.of(findings.main(), part);
        Map<String, Figure> figures = new LinkedHashMap<>();
        part.figures().forEach(figure -> figures.put(figure.id(), figure));
        Map<String, TableView> tables = new LinkedHashMap<>();
        part.views()
                .forEach(table -> tables.put(
                        table.id(), new TableView(table, part.datasets().getOrDefault(table.id(), table.id()))));
        Map<String, Calculator> calculators = new LinkedHashMap<>();
        part.calculators().forEach(calculator -> calculators.put(calculator.id(), calculator));
        Words placed = new Words();
        words.forEach(own -> placed.add(own.estimates(), own.texts(), ""));
        Vocabulary vocabulary = new Vocabulary(
                placed.byKind(), figures, tables, calculators, pages, PlannedPage.up(findings.address(part)));
        Read read = read(file, vocabulary, markdown);
        requirePlaced(file, "chart", figures.keySet(), read.article());
        requirePlaced(file, "table", tables.keySet(), read.article());
        requirePlaced(file, "calculator", calculators.keySet(), read.article());
        return read;
    }

    /** Another article at a path: it may place every number of the edition, but no chart, table or calculator. */
    Read plain(ContentFile file, String path, List<Findings> findings, Markdown markdown) {
        Words placed = new Words();
        for (Findings report : findings) {
            report.parts().forEach(part -> placed.add(part.estimates(), part.texts(), report.report() + "."));
        }
        return read(
                file,
                new Vocabulary(placed.byKind(), Map.of(), Map.of(), Map.of(), pages, PlannedPage.up(path)),
                markdown);
    }

    private Read read(ContentFile file, Vocabulary vocabulary, Markdown markdown) {
        Article article = markdown.read(file.body(), file.bodyLine(), vocabulary);
        for (Fault fault : article.faults()) {
            problems.add(folder.position(file.name(), fault.line(), fault.column()), fault.what(), fault.hint());
        }
        return new Read(article, vocabulary);
    }

    private void requirePlaced(ContentFile file, String kind, Set<String> names, Article article) {
        for (String name : names) {
            if (article.placed().stream().noneMatch(placed -> isPlaced(placed, kind, name))) {
                problems.add(
                        folder.start(file.name()),
                        "the " + kind + " " + name + " is never placed",
                        "a paragraph {{" + kind + " " + name + "}}");
            }
        }
    }

    private static boolean isPlaced(Placed placed, String kind, String name) {
        return placed.kind().equals(kind) && placed.name().equals(name);
    }

    /** The words that a text may place, by kind and name. */
    private static final class Words {
        private final Map<String, Map<String, Html>> byKind = new LinkedHashMap<>();

        Words() {
            List.of("value", "interval", "count", "candidates", "text")
                    .forEach(kind -> byKind.put(kind, new LinkedHashMap<>()));
        }

        void add(List<Estimate> estimates, Map<String, String> texts, String prefix) {
            for (Estimate estimate : estimates) {
                put("value", estimate.id(), number(estimate.shownWithUnit()));
                put("interval", estimate.id(), number(estimate.shownInterval()));
                put("count", estimate.id(), number(Integer.toString(estimate.n())));
                put("candidates", estimate.id(), number(Integer.toString(estimate.candidates())));
            }
            texts.forEach((name, words) -> put("text", prefix + name, text(words)));
        }

        private void put(String kind, String name, Html html) {
            byKind.computeIfAbsent(kind, key -> new LinkedHashMap<>()).put(name, html);
        }

        Map<String, Map<String, Html>> byKind() {
            return byKind;
        }
    }

    /** A number with its unit stays on one line. */
    private static Html number(String words) {
        return Element.of("span").with("class", "placed number").text(words).html();
    }

    private static Html text(String words) {
        return Element.of("span").with("class", "placed").text(words).html();
    }
}
