package almanac.page;

import almanac.markup.Html;
import almanac.markup.Placements;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the text of one page may place by name.
 *
 * @param words shown text by kind and name, for example kind {@code value}, name of an estimate
 * @param figures charts by name
 * @param tables tables by name
 * @param calculators calculators by name
 * @param pages paths of the edition's pages
 * @param up the way from the page to its edition's first page
 */
public record Vocabulary(
        Map<String, Map<String, Html>> words,
        Map<String, Figure> figures,
        Map<String, TableView> tables,
        Map<String, Calculator> calculators,
        List<String> pages,
        String up)
        implements Placements {

    @Override
    public Optional<Html> inline(String kind, String name) {
        return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(name));
    }

    @Override
    public boolean block(String kind, String name) {
        return switch (kind) {
            case "chart" -> figures.containsKey(name);
            case "table" -> tables.containsKey(name);
            case "calculator" -> calculators.containsKey(name);
            case "fact" -> name.matches("[a-z0-9]+(-[a-z0-9]+)*");
            default -> false;
        };
    }

    @Override
    public Optional<String> href(String page) {
        String path = page.split("#", 2)[0];
        return pages.contains(path.isEmpty() ? "" : path + "/") ? Optional.of(address(page, path)) : Optional.empty();
    }

    private String address(String page, String path) {
        return up + path + "/" + page.substring(path.length());
    }

    @Override
    public List<String> kinds() {
        List<String> kinds = new java.util.ArrayList<>(words.keySet());
        kinds.addAll(List.of("chart", "table", "calculator", "fact"));
        return kinds;
    }

    @Override
    public List<String> known(String kind) {
        return switch (kind) {
            case "chart" -> List.copyOf(figures.keySet());
            case "table" -> List.copyOf(tables.keySet());
            case "calculator" -> List.copyOf(calculators.keySet());
            case "page" ->
                pages.stream()
                        .filter(path -> !path.isEmpty())
                        .map(path -> path.replaceFirst("/$", ""))
                        .toList();
            default -> List.copyOf(words.getOrDefault(kind, Map.of()).keySet());
        };
    }

    /** The HTML of a placed chart, table or calculator. */
    public Html placed(String kind, String name) {
        String data = up + "data/";
        return switch (kind) {
            case "chart" -> java.util.Objects.requireNonNull(figures.get(name)).html(data);
            case "calculator" ->
                java.util.Objects.requireNonNull(calculators.get(name)).html(data);
            default -> java.util.Objects.requireNonNull(tables.get(name)).html(data);
        };
    }
}
