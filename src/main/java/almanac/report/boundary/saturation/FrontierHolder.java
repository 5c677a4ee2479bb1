package almanac.report.boundary.saturation;

import almanac.boundary.dominance.SizeDominance;
import almanac.boundary.dominance.SizedModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The small model whose score most of the large models of some months are compared with.
 *
 * @param model the small model
 * @param decides number of comparisons with its score
 * @param without the comparison of the same models with this one left out
 */
record FrontierHolder(SizedModel model, int decides, SizeDominance without) {

    /** The holder that decides most comparisons of the months, of equals the earlier one; empty without comparisons. */
    static Optional<FrontierHolder> of(List<SizedModel> models, double threshold, Set<YearMonth> months) {
        NavigableMap<LocalDate, Integer> holders = holders(models, threshold);
        Map<Integer, Integer> decided = new HashMap<>();
        for (SizedModel model : models) {
            boolean isCompared = model.parameters() > threshold && months.contains(YearMonth.from(model.day()));
            Map.Entry<LocalDate, Integer> holder = isCompared ? holders.floorEntry(model.day()) : null;
            if (holder != null) {
                decided.merge(holder.getValue(), 1, Integer::sum);
            }
        }
        Comparator<Map.Entry<Integer, Integer>> most = Map.Entry.comparingByValue();
        return decided.entrySet().stream()
                .max(most.thenComparing(entry -> models.get(entry.getKey()).day(), Comparator.reverseOrder()))
                .map(entry -> new FrontierHolder(
                        models.get(entry.getKey()),
                        entry.getValue(),
                        SizeDominance.of(without(models, entry.getKey()), threshold)));
    }

    /** The place of the best small model of all days so far, by the day from which it is the best. */
    private static NavigableMap<LocalDate, Integer> holders(List<SizedModel> models, double threshold) {
        int[] small = IntStream.range(0, models.size())
                .filter(place -> models.get(place).parameters() < threshold)
                .boxed()
                .sorted(Comparator.comparing(place -> models.get(place).day()))
                .mapToInt(Integer::intValue)
                .toArray();
        NavigableMap<LocalDate, Integer> holders = new TreeMap<>();
        double best = Double.NEGATIVE_INFINITY;
        for (int place : small) {
            SizedModel model = models.get(place);
            if (model.score() > best) {
                best = model.score();
                holders.put(model.day(), place);
            }
        }
        return holders;
    }

    private static List<SizedModel> without(List<SizedModel> models, int left) {
        return IntStream.range(0, models.size())
                .filter(place -> place != left)
                .mapToObj(models::get)
                .toList();
    }
}
