package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.board.Board;
import almanac.boundary.board.Period;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.boards.FirstBoard.Step;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the first leaderboard says of the boundary. */
record FirstTexts(FirstBoard first, double level) {

    /** A rise over a hundredfold compute below this is called none. */
    private static final double FLAT = 0.01;

    /** A boundary that covers a smaller share of the next period was outgrown by many models. */
    private static final double MOVED = 0.9;

    /** The least slope that a fit may take. */
    private static final double LEAST_SLOPE = 0.05;

    Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        BoundarySample rows = first.board().sample(Board.ALL, first.tasks().get(0));
        texts.put("first-rows", Numbers.grouped(rows.count()));
        texts.put(
                "first-candidates",
                Numbers.grouped(first.board().rows(Board.ALL).size()));
        texts.put("first-families", Numbers.grouped(rows.clusters().size()));
        texts.put(
                "first-largest",
                rows.largestCluster()
                        .map(cluster -> Numbers.decimals(100 * cluster.share(), 0) + BoardsWords.NO_BREAK + "%")
                        .orElse("none"));
        texts.put(
                "first-tasks",
                Words.joined(first.tasks().stream().map(BoundaryWords::task).toList()));
        texts.put("first-days", days());
        texts.put("first-worst", FirstFigure.finding(first));
        texts.put("first-steps", steps());
        texts.put(
                "first-moved",
                first.leastCovered().filter(step -> step.coverage() < MOVED).isPresent()
                        ? "On the first leaderboard a boundary did move"
                        : "On the first leaderboard no boundary was outgrown by many models");
        texts.put("first-flat", flat());
        texts.put("first-thin", thin(rows));
        texts.put("flat-limit", BoardsWords.score(FLAT));
        return texts;
    }

    private String days() {
        return Words.joined(Period.FIRST_BOARD.stream()
                .filter(period -> first.periods().contains(period.id()))
                .map(period -> BoardsWords.period(period.id()) + " from " + Calendar.month(period.first()) + " to "
                        + Calendar.month(period.last()))
                .toList());
    }

    private String steps() {
        List<Step> below = first.below(level);
        int steps = first.steps().size();
        if (below.isEmpty()) {
            return "In none of the " + Words.lower(steps) + " steps fewer later models stay on or below than "
                    + Numbers.shortest(level);
        }
        String earliest = below.get(0).train();
        long early =
                below.stream().filter(step -> step.train().equals(earliest)).count();
        return "In " + Words.lower(below.size()) + " of " + Words.lower(steps)
                + " steps of task and period fewer later models stay on or below the older boundary than "
                + Numbers.shortest(level) + "; " + Words.lower(early)
                + (early == 1 ? " of these begins" : " of these begin")
                + " with " + BoardsWords.period(earliest);
    }

    /** How few rows decide where the curves begin. */
    private static String thin(BoundarySample rows) {
        double from = FirstBoard.BUDGET - 1;
        long below = Arrays.stream(rows.logFlop()).filter(z -> z < from).count();
        return Numbers.grouped(below) + " of the " + Numbers.grouped(rows.count()) + " rows have less than "
                + BoardsWords.budget(from)
                + (below * 10 < rows.count() ? ": below it the curves only continue what the other rows decide" : "");
    }

    private String flat() {
        List<String> flat = first.flat(FLAT).stream().map(BoundaryWords::task).toList();
        long atBound = first.tasks().stream()
                .flatMap(task -> first.fit(Board.ALL, task).stream())
                .map(BoundaryFit::curve)
                .filter(curve -> curve.slope() < LEAST_SLOPE * 1.001)
                .count();
        return (flat.isEmpty()
                        ? "On every task the boundary of all rows rises"
                        : "On " + Words.joined(flat) + " the boundary of all rows rises by less than "
                                + BoardsWords.score(FLAT))
                + " from " + BoardsWords.budget(FirstBoard.BUDGET - 1) + " to "
                + BoardsWords.budget(FirstBoard.BUDGET + 1)
                + (atBound == 0
                        ? ""
                        : "; on " + Words.lower(atBound) + " of "
                                + Words.lower(first.tasks().size())
                                + " tasks its slope is the least that the fit allows");
    }
}
