package almanac.report.scaling.overtraining;

import almanac.report.NotEnoughData;
import almanac.report.scaling.ScalingResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the page rests on.
 *
 * @param headline the text of the published errors
 * @param texts all texts with laws of five runs, in the order of the table
 * @param heldOut their held-out runs
 * @param targets the published ones among them
 */
record LongRuns(
        TrainingText headline,
        List<TrainingText> texts,
        List<HeldOutRun> heldOut,
        Map<PublishedTarget, HeldOutRun> targets) {

    /**
     * Gathers it.
     *
     * @throws NotEnoughData where five runs do not carry the laws of the headline text, or a published target is missing
     */
    static LongRuns of(ScalingResult result) {
        List<TrainingText> texts = TrainingText.all(result).stream()
                .filter(TrainingText::isForecast)
                .toList();
        TrainingText headline = texts.stream()
                .filter(text -> text.dataset().equals(PublishedTarget.DATASET) && text.hasEveryLossLaw())
                .findFirst()
                .orElseThrow(() ->
                        new NotEnoughData("the runs on RedPajama that are listed do not carry both laws", List.of()));
        List<HeldOutRun> heldOut =
                texts.stream().flatMap(text -> HeldOutRun.of(text).stream()).toList();
        Map<PublishedTarget, HeldOutRun> targets = new EnumMap<>(PublishedTarget.class);
        for (PublishedTarget target : PublishedTarget.values()) {
            targets.put(
                    target,
                    heldOut.stream()
                            .filter(run -> target.is(run.run()))
                            .findFirst()
                            .orElseThrow(() -> new NotEnoughData(
                                    "a run on RedPajama that the paper holds out is not listed", List.of())));
        }
        return new LongRuns(headline, texts, heldOut, targets);
    }

    HeldOutRun target(PublishedTarget target) {
        return Objects.requireNonNull(targets.get(target), "every published target was gathered");
    }
}
