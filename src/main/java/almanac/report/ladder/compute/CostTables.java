package almanac.report.ladder.compute;

import almanac.markup.Numbers;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.RunSummary;
import almanac.report.ladder.compute.LadderCost.Flop;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What the ladder costs: the account as it is published, and the tables of the page. */
final class CostTables {

    private static final String DATASET = "site-data";

    private CostTables() {}

    /** One item of the account. */
    private record Item(String kind, String id, int runs, Flop flop, boolean isTarget) {

        static Item target(String kind, String id, int runs, Flop flop) {
            return new Item(kind, id, runs, flop, true);
        }
    }

    static Table published(LadderCost cost) {
        Flop ladder = cost.ladder();
        return Table.of(
                "ladder-compute",
                "Training compute of the ladder and its targets",
                "One row per fitted run, size, length, target, and sum.",
                List.of(
                        Column.text("kind", "Kind", "ladder, size, duration, run, target or targets", Item::kind),
                        Column.text("item", "Item", "id of the run, size, length or target", Item::id),
                        Column.whole("runs", "Runs", "number of runs", Item::runs),
                        flop(
                                "flop",
                                "FLOP",
                                "6 x parameters x tokens, summed",
                                item -> item.flop().simple()),
                        flop(
                                "counted_flop",
                                "Counted FLOP",
                                "tokens x FLOP per token as the source counts them, summed",
                                item -> item.flop().counted()),
                        share(
                                "share_of_ladder",
                                "flop over that of the ladder, a fraction; empty for targets",
                                item -> item.flop().over(ladder).simple(),
                                false),
                        share(
                                "counted_share_of_ladder",
                                "counted_flop over that of the ladder, a fraction; empty for targets",
                                item -> item.flop().over(ladder).counted(),
                                false),
                        share(
                                "ladder_share",
                                "flop of the ladder over that of the target, a fraction; empty for others",
                                item -> ladder.over(item.flop()).simple(),
                                true),
                        share(
                                "counted_ladder_share",
                                "counted_flop of the ladder over that of the target, a fraction; empty for others",
                                item -> ladder.over(item.flop()).counted(),
                                true),
                        Column.text("dataset", "Dataset", "dataset id", item -> DATASET)),
                items(cost));
    }

    private static Column<Item> flop(String name, String header, String description, Function<Item, Double> of) {
        return Column.number(name, header, "FLOP", description, item -> Cell.of(of.apply(item), 3));
    }

    private static Column<Item> share(String name, String description, Function<Item, Double> of, boolean ofTargets) {
        return Column.number(
                name,
                name.replace('_', ' '),
                "",
                description,
                item -> Cell.of(
                        item.isTarget() == ofTargets ? OptionalDouble.of(of.apply(item)) : OptionalDouble.empty(), 3));
    }

    private static List<Item> items(LadderCost cost) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("ladder", "ladder", cost.fitted().size(), cost.ladder(), false));
        for (Rung rung : Rung.all(cost)) {
            items.add(new Item(rung.kind().id(), rung.id(), rung.runs(), rung.flop(), false));
        }
        for (RunSummary run : cost.fitted()) {
            items.add(new Item("run", run.run().id(), 1, Flop.of(run), false));
        }
        cost.targets()
                .forEach(target ->
                        items.add(Item.target("target", target.target().id(), 1, target.flop())));
        cost.published()
                .ifPresent(both -> items.add(Item.target(
                        "targets",
                        "both",
                        (int) cost.targets().stream()
                                .filter(target -> target.target().isPublished())
                                .count(),
                        both)));
        return items;
    }

    /** A target, or both published ones, on the page. */
    private record Share(String name, Flop target, Flop share) {}

    static Table targets(LadderCost cost) {
        List<Share> rows = new ArrayList<>();
        Flop ladder = cost.ladder();
        cost.targets()
                .forEach(target -> rows.add(
                        new Share(LadderWords.of(target.target()), target.flop(), ladder.over(target.flop()))));
        cost.published().ifPresent(both -> rows.add(new Share("Both published targets", both, ladder.over(both))));
        return Table.of(
                "ladder-cost-targets",
                "The ladder’s share of its targets",
                "Compute in FLOP by six per parameter and token; the last column counts attention and output layer too.",
                List.of(
                        Column.text("target", "Target", "target", Share::name),
                        Column.number(
                                "flop",
                                "Compute",
                                "FLOP",
                                "6ND",
                                row -> power(row.target().simple())),
                        Column.number(
                                "share",
                                "Ladder",
                                "percent",
                                "share",
                                row -> percent(row.share().simple())),
                        Column.number(
                                "counted",
                                "Ladder, as counted",
                                "percent",
                                "share by the source's counts",
                                row -> percent(row.share().counted()))),
                rows);
    }

    static Table rungs(LadderCost cost) {
        Flop ladder = cost.ladder();
        return Table.of(
                "ladder-cost-rungs",
                "What each part of the ladder costs",
                "The same runs cut by size and by length; each cut sums to the whole ladder.",
                List.of(
                        Column.text("part", "Part", "size or length", Rung::name),
                        Column.whole("runs", "Runs", "fitted runs", Rung::runs),
                        Column.number(
                                "flop",
                                "Compute",
                                "FLOP",
                                "6ND",
                                row -> power(row.flop().simple())),
                        Column.number(
                                "share",
                                "Share",
                                "percent",
                                "share of the ladder",
                                row -> percent(row.flop().over(ladder).simple())),
                        Column.number(
                                "counted",
                                "Share, as counted",
                                "percent",
                                "share by the source's counts",
                                row -> percent(row.flop().over(ladder).counted()))),
                Rung.all(cost));
    }

    private static Cell power(double flop) {
        return new Cell(Numbers.shortest(flop), RunWords.flop(flop));
    }

    private static Cell percent(double fraction) {
        return Cell.of(100 * fraction, 2);
    }
}
