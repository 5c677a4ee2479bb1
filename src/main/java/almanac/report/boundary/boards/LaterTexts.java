package almanac.report.boundary.boards;

import almanac.boundary.board.Board;
import almanac.data.NewEvaluation;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.boards.LaterModels.Coverage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the later models say of the boundary. */
record LaterTexts(LaterModels later, SharesAbove shares) {

    /** The model that the authors' plotting code leaves out. */
    private static final String LEFT_OUT = "allenai/Olmo-3-7B-Think-SFT";

    Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        String task = LaterFigure.task(later);
        Coverage shown = later.coverage(Board.AFTERWARDS, task).orElseThrow();
        texts.put("level", Numbers.shortest(later.level()));
        texts.put("meant", Numbers.decimals(1 - later.level(), 2));
        texts.put("later-models", Numbers.grouped(shown.rows()));
        texts.put("later-bases", Numbers.grouped(shares.bases()));
        texts.put("scores", Numbers.grouped(shares.count()));
        texts.put("above", Numbers.grouped(shares.countAbove()));
        texts.put("task", BoundaryWords.task(task));
        texts.put("later-days", BoundaryWords.sample(Board.AFTERWARDS));
        texts.put("last-days", BoundaryWords.sample(LaterModels.LAST));
        texts.put("figure-five", figureFive(task, shown));
        texts.put("left-out", leftOut());
        texts.put("origin", origin(task, shown));
        texts.put("figure-task", BoundaryWords.task(LaterFigure.SHOWN));
        texts.put(
                "listed",
                Numbers.grouped(later.further().stream()
                        .filter(NewEvaluation::listedPostTrained)
                        .count()));
        texts.put("raised", raised());
        texts.put("lower", lower());
        texts.put("seen", seen());
        texts.put(
                "weigh",
                shares.share() <= 1 - later.level()
                        ? "This is weak evidence that the boundary holds"
                        : "This is weak evidence that the boundary was outgrown");
        texts.put("further", Numbers.grouped(later.further().size()));
        texts.put("budget", BoardsWords.budget(LaterModels.BUDGET));
        return texts;
    }

    private String figureFive(String task, Coverage shown) {
        List<ModelAbove> further = later.above().stream()
                .filter(model -> model.task().equals(task) && !model.isValidation())
                .toList();
        String head = none(shown.above()) + " of the " + Numbers.grouped(shown.rows())
                + (shown.above() < 2 ? " exceeds" : " exceed") + " the boundary on " + BoundaryWords.task(task)
                + ", a coverage of " + BoardsWords.coverage(shown.coverage());
        if (further.isEmpty()) {
            return head + ", and none of the " + later.further().size() + " further models does";
        }
        boolean listed = further.stream().allMatch(model -> model.evaluation().listedPostTrained());
        return head + ". " + Words.of(further.size()) + " of the "
                + later.further().size() + " further models "
                + (further.size() == 1 ? "does" : "do") + ", by " + excess(further)
                + (listed ? "; the authors list all of these among models of new families" : "");
    }

    private static String none(int count) {
        return count == 0 ? "None" : Words.of(count);
    }

    private static String excess(List<ModelAbove> models) {
        double least = models.stream().mapToDouble(ModelAbove::excess).min().orElseThrow();
        double most = models.stream().mapToDouble(ModelAbove::excess).max().orElseThrow();
        String low = BoardsWords.coverage(least);
        String high = BoardsWords.coverage(most);
        return low.equals(high) ? low : low + " to " + high;
    }

    /** Where the points above the line come from. */
    private String origin(String task, Coverage shown) {
        long further = later.above().stream()
                .filter(model -> model.task().equals(task) && !model.isValidation())
                .count();
        if (further == 0) {
            return shown.above() == 0
                    ? "No point lies above the line"
                    : "The points above the line all belong to the validation set";
        }
        return shown.above() == 0
                ? "So the points above the line all belong to the further models"
                : "So the points above the line belong to both";
    }

    private String leftOut() {
        return later.above().stream()
                        .map(model -> model.evaluation().modelName())
                        .anyMatch(LEFT_OUT::equals)
                ? "The authors’ plotting code leaves out " + LEFT_OUT + " by its name; here it is drawn"
                : "No model is left out by its name";
    }

    private String raised() {
        int raised = later.coverages(Board.AFTERWARDS).stream()
                .mapToInt(Coverage::aboveIfRaised)
                .sum();
        Optional<Coverage> most =
                later.coverages(Board.AFTERWARDS).stream().max(Comparator.comparingInt(Coverage::aboveIfRaised));
        return "With the median change of each task undone, "
                + Numbers.grouped(raised) + " of " + Numbers.grouped(shares.count())
                + " scores would lie above, a share of "
                + BoardsWords.coverage(raised / (double) shares.count())
                + most.filter(found -> found.aboveIfRaised() > 0)
                        .map(found -> "; on " + BoundaryWords.task(found.task()) + " " + found.aboveIfRaised())
                        .orElse("");
    }

    /** A task with the heights of both boundaries. */
    private record Fall(String task, double fall) {}

    private String lower() {
        List<Fall> falls = later.tasks().stream()
                .filter(task -> later.height(LaterModels.LAST, task).isPresent()
                        && later.height(Board.AFTERWARDS, task).isPresent())
                .map(task -> new Fall(
                        task,
                        later.height(LaterModels.LAST, task).getAsDouble()
                                - later.height(Board.AFTERWARDS, task).getAsDouble()))
                .toList();
        Optional<Fall> largest = falls.stream().max(Comparator.comparingDouble(Fall::fall));
        if (largest.isEmpty()) {
            return "The later models do not carry a boundary of their own at " + BoardsWords.budget(LaterModels.BUDGET);
        }
        long lower = falls.stream().filter(fall -> fall.fall() > 0).count();
        double drift = later.drift(largest.get().task());
        return "At " + BoardsWords.budget(LaterModels.BUDGET) + " the later models’ own boundary lies lower on "
                + Words.lower(lower) + " of " + Words.lower(falls.size()) + " tasks"
                + (lower == 0
                        ? ""
                        : ", by at most " + BoardsWords.coverage(largest.get().fall()) + " on "
                                + BoundaryWords.task(largest.get().task())
                                + ", where the median change of the models evaluated twice is "
                                + BoardsWords.change(drift)
                                + (-drift < largest.get().fall() ? ": the protocol does not explain all of it" : ""));
    }

    private String seen() {
        List<Coverage> known = later.coverages(Board.AFTERWARDS_SEEN);
        int above = known.stream().mapToInt(Coverage::above).sum();
        return known.isEmpty()
                ? "None of them has a base that earlier new models have too"
                : Numbers.grouped(known.get(0).rows())
                        + " of them have a base that earlier new models have too; "
                        + above + " of the "
                        + shares.countAbove() + " scores above come from these";
    }
}
