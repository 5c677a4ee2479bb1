package almanac.report.scaling.axes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.AxisLaws;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.LawSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The page from fewer laws than the almanac's own data carry. */
class SparseAxesTest {

    private static ScalingResult only(Predicate<AxisLaws.AxisLaw> kept) {
        ScalingResult all = RealScaling.result();
        return new ScalingResult(
                all.settings(),
                all.runs(),
                all.datasets(),
                all.rows(),
                new AxisLaws(all.axes().laws().stream().filter(kept).toList()),
                List.of(),
                Optional.empty(),
                all.splits(),
                all.curves(),
                all.limits(),
                all.overtraining(),
                all.batches(),
                all.sweep(),
                List.of(),
                all.heads(),
                List.of());
    }

    @Test
    void withoutASetForTheLawOfSizeTheNextOneIsTheHeadline() {
        Part page = AxesPage.part(only(law -> law.quantity() != LawSlice.Quantity.PARAMETERS));

        assertThat(page.estimates().get(0).id()).isEqualTo("scaling-laws.kaplan-d.exponent");
        assertThat(page.card())
                .hasValueSatisfying(card -> assertThat(card.basis()).startsWith("no interval"));
        assertThat(page.texts().get("size-verdict")).endsWith("stays untested");
        assertThat(page.figures())
                .filteredOn(figure -> figure.id().equals("scaling-exponents-parameters"))
                .singleElement()
                .satisfies(
                        figure -> assertThat(figure.title()).isEqualTo("No set of runs can test a law in parameters"));
    }

    @Test
    void factsWithoutNumbersSaySo() {
        Part page = AxesPage.part(only(law -> true));

        assertThat(page.texts())
                .containsEntry("fact-chinchilla", PageFacts.NONE)
                .containsEntry("fact-joint", "")
                .containsEntry("fact-shape", PageFacts.NONE)
                .containsEntry("fact-rivals", PageFacts.NONE)
                .containsEntry("split-verdict", "How a budget is best split cannot be told from these runs.");
    }

    @Test
    void withoutAnyOfTheLawsThereIsNoPage() {
        ScalingResult none = only(law -> false);

        assertThatThrownBy(() -> AxesPage.part(none))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageStartingWith("no set of runs can test");
    }
}
