package almanac.report.boundary.shift;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.ContaminationShift.Model;
import almanac.report.boundary.shift.ShiftChoices.Zeros;
import java.util.List;
import java.util.Optional;

/** How much scores of zero decide, whose log odds are set by convention. */
record ZeroWords(List<ShiftReading> readings, List<Model> models) {

    private static final String NONE = "No model scores zero on AIME 2025";

    /** What leaving them out does to the shift. */
    String brief() {
        List<Model> zeros = zeros();
        Optional<ShiftReading> without = reading(Zeros.LEFT_OUT);
        return zeros.isEmpty() || without.isEmpty()
                ? NONE
                : "Without the " + (zeros.size() == 1 ? "model" : Words.lower(zeros.size()) + " models")
                        + " that score" + (zeros.size() == 1 ? "s" : "") + " zero on AIME 2025 the shift is "
                        + Numbers.significant(shift(without.get()), 2) + " instead of "
                        + Numbers.significant(shift(readings.get(0)), 2);
    }

    /** Who they are, and what other conventions give. */
    String sentences() {
        List<Model> zeros = zeros();
        if (zeros.isEmpty()) {
            return NONE;
        }
        String head = Words.of(zeros.size()) + " of " + models.size() + " models score" + (zeros.size() == 1 ? "s" : "")
                + " zero on AIME 2025 (" + ShiftTexts.names(zeros) + ")";
        return head
                + with(Zeros.LEFT_OUT, "Without " + (zeros.size() == 1 ? "it" : "them"))
                + with(Zeros.HALF_LOWEST, "Set to half the lowest score above zero");
    }

    private List<Model> zeros() {
        return models.stream().filter(model -> model.aime2025() == 0).toList();
    }

    private Optional<ShiftReading> reading(Zeros choice) {
        return readings.stream()
                .filter(reading -> reading.choices().zeros() == choice)
                .filter(reading -> reading.test().isPresent())
                .findFirst();
    }

    private String with(Zeros choice, String words) {
        return reading(choice)
                .map(reading -> ". " + words + " the shift is " + Numbers.significant(shift(reading), 2)
                        + ", the median by chance "
                        + Numbers.significant(
                                reading.test().orElseThrow().test().medianByChance(), 2)
                        + ", and p = "
                        + ShiftReading.printed(reading.share().orElseThrow()))
                .orElse("");
    }

    private static double shift(ShiftReading reading) {
        return reading.test().orElseThrow().fit().shift();
    }
}
