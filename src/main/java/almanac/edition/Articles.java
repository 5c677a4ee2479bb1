package almanac.edition;

import almanac.markup.Article;
import almanac.markup.Element;
import almanac.markup.Fault;
import almanac.markup.Html;
import almanac.markup.Markdown;
import almanac.markup.Placed;
import almanac.page.Figure;
import almanac.page.TableView;
import almanac.page.Vocabulary;
import almanac.report.Estimate;
import almanac.report.Findings;
import almanac.source.ContentFile;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** A report's article: it may place what the report found, and must place every chart and table. */
    Read report(ContentFile file, Findings findings, Markdown markdown) {
        Vocabulary vocabulary = vocabulary(List.of(findings), findings, findings.report() + "/");
        Read read = read(file, vocabulary, markdown);
        requirePlaced(file, "chart", List.copyOf(vocabulary.figures().keySet()), read.article());
        requirePlaced(file, "table", List.copyOf(vocabulary.tables().keySet()), read.article());
        return read;
    }

    /** Another article at a path: it may place every number of the edition, but no chart or table. */
    Read plain(ContentFile file, String path, List<Findings> findings, Markdown markdown) {
        Vocabulary words = vocabulary(findings, findings.get(0), path);
        Vocabulary vocabulary = new Vocabulary(words.words(), Map.of(), Map.of(), words.pages(), words.up());
        return read(file, vocabulary, markdown);
    }

    private Read read(ContentFile file, Vocabulary vocabulary, Markdown markdown) {
        Article article = markdown.read(file.body(), file.bodyLine(), vocabulary);
        for (Fault fault : article.faults()) {
            problems.add(folder.position(file.name(), fault.line(), fault.column()), fault.what(), fault.hint());
        }
        return new Read(article, vocabulary);
    }

    private void requirePlaced(ContentFile file, String kind, List<String> names, Article article) {
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

    private Vocabulary vocabulary(List<Findings> all, Findings own, String path) {
        Map<String, Html> values = new LinkedHashMap<>();
        Map<String, Html> intervals = new LinkedHashMap<>();
        Map<String, Html> counts = new LinkedHashMap<>();
        Map<String, Html> candidates = new LinkedHashMap<>();
        Map<String, Html> texts = new LinkedHashMap<>();
        for (Findings findings : all) {
            for (Estimate estimate : findings.estimates()) {
                values.put(estimate.id(), number(estimate.shownWithUnit()));
                intervals.put(estimate.id(), number(estimate.shownInterval()));
                counts.put(estimate.id(), number(Integer.toString(estimate.n())));
                candidates.put(estimate.id(), number(Integer.toString(estimate.candidates())));
            }
            findings.texts()
                    .forEach((name, words) -> texts.put(
                            findings.report().equals(own.report()) ? name : findings.report() + "." + name,
                            text(words)));
        }
        Map<String, Map<String, Html>> words = new LinkedHashMap<>();
        words.put("value", values);
        words.put("interval", intervals);
        words.put("count", counts);
        words.put("candidates", candidates);
        words.put("text", texts);
        Map<String, Figure> figures = new LinkedHashMap<>();
        own.figures().forEach(figure -> figures.put(figure.id(), figure));
        Map<String, TableView> tables = new LinkedHashMap<>();
        own.views()
                .forEach(table -> tables.put(
                        table.id(), new TableView(table, own.datasets().getOrDefault(table.id(), table.id()))));
        return new Vocabulary(words, figures, tables, pages, PlannedPage.up(path));
    }

    /** A number with its unit stays on one line. */
    private static Html number(String words) {
        return Element.of("span").with("class", "placed number").text(words).html();
    }

    private static Html text(String words) {
        return Element.of("span").with("class", "placed").text(words).html();
    }
}
