package almanac.edition;

import almanac.data.Catalog;
import almanac.report.Estimate;
import almanac.report.Findings;
import almanac.report.IntervalCells;
import almanac.report.JudgedClaim;
import almanac.report.RowStatus;
import almanac.report.Verdict;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything an edition found.
 *
 * @param findings one per report, in the order of the site
 * @param claims every published claim, judged
 */
public record Results(Catalog data, List<Findings> findings, List<JudgedClaim> claims) {

    /** All published tables: those of the reports, the ledger of claims and the ledger of rows. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        findings.forEach(report -> tables.addAll(report.published()));
        tables.add(claimsTable());
        tables.add(rowsTable());
        return tables;
    }

    /** All estimates, the reports' headlines first within each report. */
    public List<Estimate> estimates() {
        return findings.stream().flatMap(report -> report.estimates().stream()).toList();
    }

    /** The claim that an estimate answers; where several do, the one whose data end on the same day. */
    public Optional<JudgedClaim> claimFor(Estimate estimate) {
        List<JudgedClaim> named = claims.stream()
                .filter(judged ->
                        judged.claim().estimate().filter(estimate.id()::equals).isPresent())
                .toList();
        return named.stream()
                .filter(judged -> judged.claim()
                        .dataUntil()
                        .filter(estimate.asOf()::equals)
                        .isPresent())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The verdict on the claim that a report's headline answers. */
    Verdict headlineVerdict(Findings report) {
        return report.estimates().stream()
                .findFirst()
                .flatMap(this::claimFor)
                .map(JudgedClaim::verdict)
                .orElse(report.isWhole() ? Verdict.PENDING : Verdict.NOT_TESTABLE);
    }

    private Table claimsTable() {
        return Table.of(
                "claims",
                "The claims ledger",
                "One row per published number or statement.",
                List.of(
                        Column.text(
                                "id",
                                "Id",
                                "id of the number or statement",
                                row -> row.claim().id()),
                        Column.text(
                                "claim",
                                "Claim",
                                "claim it belongs to",
                                row -> row.claim().claim()),
                        Column.text(
                                "report",
                                "Report",
                                "report that answers it",
                                row -> row.claim().report()),
                        Column.text(
                                "wording",
                                "Wording",
                                "the claim in our words",
                                row -> row.claim().wording()),
                        Column.text(
                                "published",
                                "Published",
                                "published value with its printed digits",
                                row -> row.claim()
                                        .value()
                                        .map(BigDecimal::toPlainString)
                                        .orElse("")),
                        Column.text(
                                "unit",
                                "Unit",
                                "unit of the value",
                                row -> row.claim().unit()),
                        Column.text(
                                "verdict",
                                "Verdict",
                                "verdict by the rule of the ledger",
                                row -> row.verdict().id()),
                        Column.text("reason", "Reason", "why a claim cannot be tested", JudgedClaim::reason),
                        Column.text(
                                "estimate",
                                "Estimate",
                                "id of our estimate",
                                row -> row.claim().estimate().orElse("")),
                        Column.number(
                                "then", "Then", "", "our value on the paper's data period", row -> value(row.then())),
                        Column.number(
                                "then_low",
                                "Then, low",
                                "",
                                "lower limit of its 95 % interval",
                                row -> IntervalCells.low(row.then().flatMap(Estimate::interval))),
                        Column.number(
                                "then_high",
                                "Then, high",
                                "",
                                "upper limit of its 95 % interval",
                                row -> IntervalCells.high(row.then().flatMap(Estimate::interval))),
                        Column.number("now", "Now", "", "our value on all data", row -> value(row.now())),
                        Column.number(
                                "now_low",
                                "Now, low",
                                "",
                                "lower limit of its 95 % interval",
                                row -> IntervalCells.low(row.now().flatMap(Estimate::interval))),
                        Column.number(
                                "now_high",
                                "Now, high",
                                "",
                                "upper limit of its 95 % interval",
                                row -> IntervalCells.high(row.now().flatMap(Estimate::interval))),
                        Column.text(
                                "test",
                                "Test",
                                "how a statement is judged",
                                row -> row.claim().test().orElse("")),
                        Column.text(
                                "at_edge",
                                "At the edge",
                                "yes where the published value lies within a tenth of the half width of a limit of an interval",
                                row -> row.atEdge() ? "yes" : "")),
                claims);
    }

    private static Cell value(Optional<Estimate> estimate) {
        return estimate.map(number -> Cell.of(number.value(), 3)).orElse(Cell.EMPTY);
    }

    private Table rowsTable() {
        List<RowStatus> rows =
                findings.stream().flatMap(report -> report.rows().stream()).toList();
        return Table.of(
                Table.ROW_LEDGER,
                "Row ledger",
                "What each analysis did with each row it might have used.",
                List.of(
                        Column.text("analysis", "Analysis", "the analysis", RowStatus::analysis),
                        Column.text("table", "Table", "input table", RowStatus::table),
                        Column.text("row", "Row", "key of the row", RowStatus::key),
                        Column.whole(
                                "line",
                                "Line",
                                "line of the row in the input file",
                                row -> row.at().line()),
                        Column.text("status", "Status", "in or out", row -> row.isUsed() ? "in" : "out"),
                        Column.text("reason", "Reason", "reason code of a row left out", RowStatus::reason)),
                rows);
    }
}
