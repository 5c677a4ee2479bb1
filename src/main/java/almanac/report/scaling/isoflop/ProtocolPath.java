package almanac.report.scaling.isoflop;

import almanac.report.NotEnoughData;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.OptimumRule;
import almanac.scaling.isoflop.PorianStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way from Kaplan's protocol to a tuned one on one text, one change at a time.
 *
 * @param corpus id of the text
 * @param steps Kaplan's protocol first
 */
record ProtocolPath(String corpus, List<Protocol> steps) {

    /**
     * One change of the protocol.
     *
     * @param id of the change
     * @param fall how much lower the exponent is after it; below zero where it is higher
     * @param overlaps whether the intervals before and after it overlap; false without intervals
     */
    record Change(String id, double fall, boolean overlaps) {}

    /**
     * The texts on which every protocol has a law.
     *
     * @throws NotEnoughData if there is none
     */
    static List<ProtocolPath> all(List<IsoFlopAllocation> reads) {
        Map<String, List<Protocol>> byCorpus = new LinkedHashMap<>();
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (PorianStep step : PorianStep.all()) {
            wanted.merge(step.corpus(), 1, Integer::sum);
            reads.stream()
                    .filter(read -> read.rule() == OptimumRule.AKIMA
                            && read.set().dataset().equals(step.dataset())
                            && read.allocation().law().isPresent())
                    .findFirst()
                    .ifPresent(read -> byCorpus.computeIfAbsent(step.corpus(), corpus -> new ArrayList<>())
                            .add(new Protocol(step, read)));
        }
        List<ProtocolPath> paths = byCorpus.entrySet().stream()
                .filter(entry -> entry.getValue().size() == wanted.getOrDefault(entry.getKey(), 0))
                .map(entry -> new ProtocolPath(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        if (paths.isEmpty()) {
            throw new NotEnoughData(
                    "no text has an exponent under every protocol between Kaplan’s and a tuned one", List.of());
        }
        return paths;
    }

    String name() {
        return SetNames.corpus(corpus);
    }

    Protocol first() {
        return steps.get(0);
    }

    Protocol last() {
        return steps.get(steps.size() - 1);
    }

    /** The changes in the order in which they are made. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            Protocol before = steps.get(i - 1);
            Protocol after = steps.get(i);
            boolean overlaps = before.interval()
                    .flatMap(one ->
                            after.interval().map(other -> one.low() <= other.high() && other.low() <= one.high()))
                    .orElse(false);
            changes.add(new Change(after.step().change(), before.exponent() - after.exponent(), overlaps));
        }
        return changes;
    }

    /** The change that moves the exponent most, up or down. */
    Change largest() {
        return changes().stream()
                .max(Comparator.comparingDouble(change -> Math.abs(change.fall())))
                .orElseThrow();
    }

    /** The change that moves the exponent least. */
    Change smallest() {
        return changes().stream()
                .min(Comparator.comparingDouble(change -> Math.abs(change.fall())))
                .orElseThrow();
    }
}
