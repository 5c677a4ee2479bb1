package almanac.data;

import almanac.source.DataPackage;
import almanac.source.Field;
import almanac.source.FieldType;
import almanac.source.Problems;
import almanac.source.Row;
import almanac.source.SourceFolder;
import almanac.source.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every row the almanac knows, typed and checked, in the order of the files.
 *
 * @param tables the tables as read, for publication and for the data dictionary
 */
public record Catalog(
        Tables tables,
        List<Source> sources,
        List<Organisation> organisations,
        List<Model> models,
        List<Benchmark> benchmarks,
        List<Score> scores,
        List<ScorePair> scorePairs,
        List<Price> prices,
        List<Chip> chips,
        List<Compression> compression,
        List<ReferenceRun> referenceRuns,
        List<LadderRun> ladderRuns,
        List<LadderCheckpoint> ladderCheckpoints,
        List<LadderChoiceCheckpoint> ladderChoiceCheckpoints,
        List<LadderFinal> ladderFinals,
        List<PublishedClaim> publishedClaims) {

    private static final List<String> OWN_TABLES = List.of(
            "sources",
            "organisations",
            "models",
            "benchmarks",
            "scores",
            "score-pairs",
            "prices",
            "chips",
            "compression",
            "reference-runs",
            "ladder-training-runs",
            "ladder-checkpoints",
            "ladder-choice-checkpoints",
            "ladder-finals",
            "published-claims");

    /** Every table that the package must describe. */
    private static final List<String> TABLES = Stream.of(OWN_TABLES, ScalingRuns.TABLES, BoundaryRuns.TABLES)
            .flatMap(List::stream)
            .toList();

    /** Reads the folder of tables; empty, with the reasons among the problems, if anything in it is wrong. */
    public static Optional<Catalog> read(SourceFolder folder, Problems problems) {
        Problems here = new Problems();
        Optional<Tables> tables =
                DataPackage.read(folder, here).map(description -> Tables.read(folder, description, here));
        tables.filter(read -> hasAllTables(folder, read, here)).ifPresent(read -> {
            checkDates(read, here);
            checkPeriods(read.of("prices"), here);
            TrainingOrder.check(read.of("ladder-checkpoints"), here);
            LadderCheckpoint.check(read.of("ladder-checkpoints"), here);
            TrainingOrder.check(read.of("ladder-choice-checkpoints"), here);
            ScalingFaults.check(read, here);
            BoundaryFaults.check(read, here);
            checkModels(read.of("models"), here);
        });
        problems.addAll(here.sorted());
        return here.isEmpty() ? tables.map(Catalog::of) : Optional.empty();
    }

    private static boolean hasAllTables(SourceFolder folder, Tables tables, Problems problems) {
        boolean whole = true;
        for (String table : TABLES) {
            if (!tables.rows().containsKey(table)) {
                problems.add(
                        folder.start(DataPackage.FILE), "no table " + table, "the tables " + String.join(", ", TABLES));
                whole = false;
            }
        }
        if (whole && tables.of("sources").isEmpty()) {
            problems.add(
                    folder.start("sources.csv"), "the table has no rows", "one row per document that facts come from");
        }
        return whole;
    }

    private static Catalog of(Tables tables) {
        return new Catalog(
                tables,
                typed(tables, "sources", Source::of),
                typed(tables, "organisations", Organisation::of),
                typed(tables, "models", Model::of),
                typed(tables, "benchmarks", Benchmark::of),
                typed(tables, "scores", Score::of),
                typed(tables, "score-pairs", ScorePair::of),
                typed(tables, "prices", Price::of),
                typed(tables, "chips", Chip::of),
                typed(tables, "compression", Compression::of),
                typed(tables, "reference-runs", ReferenceRun::of),
                typed(tables, "ladder-training-runs", LadderRun::of),
                typed(tables, "ladder-checkpoints", LadderCheckpoint::of),
                typed(tables, "ladder-choice-checkpoints", LadderChoiceCheckpoint::of),
                typed(tables, "ladder-finals", LadderFinal::of),
                typed(tables, "published-claims", PublishedClaim::of));
    }

    private static <T> List<T> typed(Tables tables, String table, Function<Row, T> type) {
        return tables.of(table).stream().map(type).toList();
    }

    /** The runs behind scaling laws, typed anew at each call: they are many, and one report alone asks for them. */
    public ScalingRuns scalingRuns() {
        return ScalingRuns.of(tables);
    }

    /** The scores behind capability boundaries, typed anew at each call, like the runs behind scaling laws. */
    public BoundaryRuns boundaryRuns() {
        return BoundaryRuns.of(tables);
    }

    /** The newest day on which a source was read: no fact can be younger. */
    public LocalDate newestRetrieval() {
        return sources.stream()
                .map(Source::retrieved)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The names of organisations by id. */
    public Map<String, String> organisationNames() {
        Map<String, String> names = new LinkedHashMap<>();
        organisations.forEach(organisation -> names.put(organisation.id(), organisation.name()));
        return names;
    }

    /** The number that a published claim states, where the claim is listed and states one. */
    public Optional<Double> published(String claimId) {
        return publishedClaims.stream()
                .filter(claim -> claim.id().equals(claimId))
                .findFirst()
                .flatMap(PublishedClaim::value)
                .map(Number::doubleValue);
    }

    private static void checkDates(Tables tables, Problems problems) {
        Optional<LocalDate> newest =
                tables.of("sources").stream().map(row -> row.date("retrieved")).max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return; // a table without rows has been reported
        }
        for (DataPackage.Resource resource : tables.description().resources()) {
            for (Field field : resource.schema().fields()) {
                if (field.type() == FieldType.DATE) {
                    checkDates(tables.of(resource.name()), field.name(), newest.get(), problems);
                }
            }
        }
    }

    private static void checkPeriods(List<Row> prices, Problems problems) {
        for (Row price : prices) {
            Optional<LocalDate> from = price.optionalDate("from");
            if (price.optionalDate("to")
                    .filter(to -> from.filter(to::isBefore).isPresent())
                    .isPresent()) {
                problems.add(
                        price.at("to"),
                        "to " + price.text("to") + " is before from " + price.text("from"),
                        "the first day on which the price no longer holds, or nothing if it is unknown");
            }
        }
    }

    /** A month stands for its first day, and a derived model names what it was derived from. */
    private static void checkModels(List<Row> models, Problems problems) {
        for (Row model : models) {
            Optional<LocalDate> released = model.optionalDate("released");
            if (model.text("date_precision").equals("month")
                    && released.filter(day -> day.getDayOfMonth() != 1).isPresent()) {
                problems.add(
                        model.at("released"),
                        "released " + model.text("released") + " is given to the month, so its day cannot be known",
                        "the first day of the month, or date_precision day");
            }
            if (model.optionalText("relation").isPresent()
                    && model.optionalText("parent").isEmpty()) {
                problems.add(
                        model.at("parent"),
                        "a " + model.text("relation") + " model without a parent",
                        "the id of the model it was derived from, or no relation");
            }
        }
    }

    private static void checkDates(List<Row> rows, String column, LocalDate newest, Problems problems) {
        for (Row row : rows) {
            if (row.optionalDate(column).filter(date -> date.isAfter(newest)).isPresent()) {
                problems.add(
                        row.at(column),
                        column + " " + row.text(column) + " is after the newest retrieval date " + newest,
                        "a date up to " + newest + ", or a source with a later retrieval date");
            }
        }
    }
}
