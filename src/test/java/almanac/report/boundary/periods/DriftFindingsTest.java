package almanac.report.boundary.periods;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.time.BoundaryDrift;
import almanac.boundary.time.ResampledChange;
import almanac.boundary.time.SharedBases;
import almanac.boundary.time.TaskDrift;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriftFindingsTest {

    private static final SharedBases NONE = new SharedBases(List.of(), List.of(), List.of());

    private static TaskDrift task(String name, double change, double adjusted) {
        Interval interval = new Interval(0.95, change - 0.01, change + 0.02, "made up", 40, 1);
        Outcome<ResampledChange> found = Outcome.of(new ResampledChange(
                change, Optional.of(interval), OptionalDouble.of(adjusted / 2), OptionalDouble.of(adjusted)));
        return new TaskDrift(name, List.of(), found, found, found);
    }

    private static TaskDrift missing(String name) {
        Outcome<ResampledChange> none = Outcome.none(BoundaryShortage.TOO_FEW_ROWS);
        return new TaskDrift(name, List.of(), none, none, none);
    }

    private static DriftFindings findings(TaskDrift... tasks) {
        return new DriftFindings(new BoundaryDrift(NONE, Stream.of(tasks).toList()));
    }

    @Test
    void changesAreOrderedBySizeAndDividedAtTheThreshold() {
        DriftFindings findings = findings(
                task("gpqa", 0.05, 1), task("bbh", -0.2, 0.01), missing("musr"), task("math-lvl-5", 0.1, 0.04));

        assertThat(findings.all()).extracting(DriftFindings.Change::task).containsExactly("bbh", "math-lvl-5", "gpqa");
        assertThat(findings.moved()).extracting(DriftFindings.Change::task).containsExactly("bbh", "math-lvl-5");
        assertThat(findings.title())
                .isEqualTo("BBH −0.200 and MATH level 5 +0.100; the other task changed by at most 0.050");
    }

    @Test
    void aFallIsToldAsAFallWithItsIntervalTurned() {
        assertThat(findings(task("bbh", -0.2, 1), task("math-lvl-5", 0.1, 1)).moves())
                .isEqualTo("rose by 0.100 on MATH level 5 (95\u00a0% interval 0.090–0.120) and fell by 0.200 on BBH"
                        + " (95\u00a0% interval 0.180–0.210)");
    }

    @Test
    void onlyAdjustedProbabilitiesBelowTheLevelTell() {
        DriftFindings findings = findings(task("bbh", 0.2, 0.012), task("gpqa", 0.1, 0.06));

        assertThat(DriftFindings.told(findings.all())).containsExactly("BBH (p = 0.012)");
    }

    @Test
    void stillAndMissingBoundariesAreSaidToBeSo() {
        assertThat(findings(task("bbh", 0.01, 1)).title()).isEqualTo("No boundary moved by more than 0.050");
        assertThat(findings(missing("bbh")).title())
                .isEqualTo("No task has a boundary in both the first and the last period");
        assertThat(findings(missing("bbh")).of("bbh")).isEmpty();
    }
}
