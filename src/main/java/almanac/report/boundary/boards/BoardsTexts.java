package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.boards.ComparedAxes.Rows;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of the page that follow from its numbers. */
final class BoardsTexts {

    private BoardsTexts() {}

    static Map<String, String> of(BoardsFindings found) {
        Map<String, String> texts = new LinkedHashMap<>(new LaterTexts(found.later(), found.shares()).all());
        texts.putAll(new TwiceTexts(found.twice()).all());
        texts.putAll(axes(found.axes()));
        texts.putAll(new FirstTexts(found.first(), found.later().level()).all());
        return texts;
    }

    private static Map<String, String> axes(ComparedAxes axes) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("axes", axes.finding());
        texts.put("earlier-days", BoundaryWords.sample(Rows.LATER.fitted()));
        texts.put(
                "axes-so",
                2 * axes.smallerBySize() >= axes.on(Rows.LATER).size()
                        ? "So compute as it is known here does not bound the best scores more closely than size"
                        : "So compute, even as it is known here, bounds later scores more closely than size on most tasks");
        texts.put("axes-later", axes.clear(Rows.LATER));
        texts.put("axes-all", axes.clear(Rows.ALL));
        texts.put("axes-same", axes.clear(Rows.SAME));
        texts.put("axes-compared", Numbers.grouped(axes.all().size()));
        texts.put(
                "axes-rows",
                axes.on(Rows.ALL).stream()
                        .map(comparison ->
                                Numbers.grouped(comparison.byCompute().rows()))
                        .findFirst()
                        .orElse("no"));
        texts.put(
                "size-rows",
                axes.tasks().stream()
                        .flatMap(task -> axes.fit(task).stream())
                        .map(BoundaryFit::rows)
                        .map(Numbers::grouped)
                        .findFirst()
                        .orElse("no"));
        return texts;
    }
}
