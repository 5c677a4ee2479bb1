package almanac.markup;

import java.util.List;
import java.util.Optional;

/** A handful of placements and pages, and short ways to read an article with them. */
final class ExamplePlacements implements Placements {
    private static final Maths MATHS = new Maths();

    static Article read(String body) {
        return Markdown.with(MATHS).read(body, 1, new ExamplePlacements());
    }

    static Article readForbiddingNumbers(String body) {
        return Markdown.with(MATHS).forbiddingTypedNumbers().read(body, 1, new ExamplePlacements());
    }

    /** The markup of text that stands in a section of its own. */
    static String prose(String body) {
        Section section = read("## S\n\n" + body).sections().get(0);
        return ((Block.Prose) section.blocks().get(0)).html().markup();
    }

    /** Each fault as {@code line:column what; hint}. */
    static List<String> faults(Article article) {
        return article.faults().stream()
                .map(f -> f.line() + ":" + f.column() + " " + f.what() + "; " + f.hint())
                .toList();
    }

    @Override
    public Optional<Html> inline(String kind, String name) {
        return switch (kind + " " + name) {
            case "value doubling-time" -> Optional.of(new Html("<span class=\"est\">3.1</span>"));
            case "value level" -> Optional.of(Html.ofText("<5 %"));
            case "text as of" -> Optional.of(Html.ofText("August"));
            case "link ruler" -> Optional.of(new Html("<a href=\"../ruler/\">the ruler</a>"));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean block(String kind, String name) {
        return List.of("chart trend", "table records", "fact density", "fact prices")
                .contains(kind + " " + name);
    }

    @Override
    public Optional<String> href(String page) {
        return List.of("claims", "methods/capability-density").contains(page)
                ? Optional.of("../../" + page + "/")
                : Optional.empty();
    }

    @Override
    public List<String> kinds() {
        return List.of("chart", "fact", "link", "table", "text", "value");
    }

    @Override
    public List<String> known(String kind) {
        return switch (kind) {
            case "chart" -> List.of("trend");
            case "table" -> List.of("records");
            case "fact" -> List.of("density", "prices");
            case "value" -> List.of("doubling-time", "level");
            case "link" -> List.of("ruler");
            case "page" -> List.of("claims", "methods/capability-density");
            default -> List.of();
        };
    }
}
