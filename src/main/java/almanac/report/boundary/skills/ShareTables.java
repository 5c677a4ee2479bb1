package almanac.report.boundary.skills;

import almanac.boundary.latent.SkillShares;
import almanac.boundary.latent.SkillShares.Component;
import almanac.data.LeaderboardV2Entry;
import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.SkillStudy.OfSample;
import almanac.stats.PrincipalComponents.Preparation;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The components of the six scores: shares and weights of the tasks. */
final class ShareTables {

    static final String ID = "boundary-pca";

    private static final double PERCENT = 100;

    private ShareTables() {}

    private record Row(String sample, SkillShares shares, Preparation preparation, int place) {

        Component component() {
            return shares.in(preparation).get(place);
        }
    }

    /** Every sample, preparation and component. */
    static Table published(List<OfSample> samples) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text("sample", "Sample", "rows: all with compute, or the post-trained of a period", Row::sample),
                Column.text(
                        "preparation",
                        "Preparation",
                        "standardised or centred: share of variance; uncentred: share of the second moment about zero",
                        row -> SkillWords.id(row.preparation())),
                Column.whole("component", "Component", "place by falling share", row -> row.place() + 1),
                Column.number(
                        "share",
                        "Share",
                        "",
                        "from 0 to 1",
                        row -> SkillWords.cell(row.component().share())),
                Column.number("low", "Low", "", "lower 95 % limit of the share", row -> limit(row, true)),
                Column.number("high", "High", "", "upper 95 % limit of the share", row -> limit(row, false))));
        for (int task = 0; task < LeaderboardV2Entry.TASKS.size(); task++) {
            int place = task;
            String id = LeaderboardV2Entry.TASKS.get(task);
            columns.add(Column.number(
                    id.replace('-', '_'),
                    BoundaryWords.task(id),
                    "",
                    "weight of the task; the squares of a component sum to 1",
                    row -> SkillWords.cell(row.component().loadings().get(place))));
        }
        columns.add(Column.text("dataset", "Dataset", "the second Open LLM Leaderboard", row -> "oll-v2"));
        columns.add(Column.whole("n", "n", "evaluations", row -> row.shares().rows()));
        columns.add(Column.whole(
                "clusters", "Clusters", "bases", row -> row.shares().clusters()));
        columns.add(IntervalCells.replicates(row -> row.component().interval()));
        columns.add(IntervalCells.seed(row -> row.component().interval()));
        return Table.of(
                ID,
                "Principal components of the six scores",
                "One row per sample, preparation and component. The uncentred shares are no shares of variance.",
                columns,
                samples.stream().flatMap(ShareTables::rows).toList());
    }

    private static Cell limit(Row row, boolean isLow) {
        return SkillWords.cell(row.component().interval().map(range -> isLow ? range.low() : range.high()));
    }

    private static Stream<Row> rows(OfSample sample) {
        return sample.shares().stream()
                .flatMap(shares -> shares.preparations().stream()
                        .flatMap(each -> IntStream.range(0, each.components().size())
                                .mapToObj(place -> new Row(sample.sample(), shares, each.preparation(), place))));
    }

    /** The components of the standardised scores of all rows, as the page shows them. */
    static Table view(SkillShares all) {
        List<Column<Component>> columns = new ArrayList<>();
        List<Component> components = all.in(Preparation.STANDARDISED);
        columns.add(Column.text(
                "component",
                "Component",
                "place by falling share",
                row -> SkillWords.ordinal(components.indexOf(row) + 1)));
        columns.add(Column.text("share", "Share of variance, %", "share with its interval", ShareTables::share));
        for (int task = 0; task < LeaderboardV2Entry.TASKS.size(); task++) {
            int place = task;
            String id = LeaderboardV2Entry.TASKS.get(task);
            columns.add(Column.number(
                    id,
                    BoundaryWords.task(id),
                    "",
                    "weight of the task",
                    row -> Cell.of(Numbers.decimals(row.loadings().get(place), 2))));
        }
        return Table.of(
                "skill-components",
                "The components and their weights",
                "Standardised scores of all rows with compute; 95 % intervals of the shares in brackets.",
                columns,
                components);
    }

    private static String share(Component component) {
        Optional<String> limits = component
                .interval()
                .map(range -> " (" + Numbers.decimals(PERCENT * range.low(), 1) + "–"
                        + Numbers.decimals(PERCENT * range.high(), 1) + ")");
        return Numbers.decimals(PERCENT * component.share(), 1) + limits.orElse("");
    }
}
