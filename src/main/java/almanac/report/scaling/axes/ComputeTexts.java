package almanac.report.scaling.axes;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.PorianStep;
import almanac.scaling.kaplan.LawSlice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the laws of compute say: those drawn, the same protocols on the other text, and all protocols together. */
final class ComputeTexts {

    private final ScalingResult result;

    private ComputeTexts(ScalingResult result) {
        this.result = result;
    }

    static Map<String, String> of(ScalingResult result) {
        ComputeTexts words = new ComputeTexts(result);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("compute-verdict", words.verdict());
        texts.put("compute-elsewhere", words.elsewhere());
        texts.put("compute-protocols", words.protocols());
        texts.put("compute-student", words.student());
        return texts;
    }

    private String verdict() {
        List<String> parts = new ArrayList<>();
        List<String> corpora = new ArrayList<>();
        for (HeadlineLaw kaplans : computeLaws()) {
            kaplans.in(result).ifPresent(law -> {
                AxesWords.step(law.dataset()).map(PorianStep::corpus).ifPresent(corpora::add);
                parts.add(against(law, kaplans) + " " + condition(kaplans));
            });
        }
        boolean oneCorpus =
                corpora.size() == parts.size() && corpora.stream().distinct().count() == 1;
        return parts.isEmpty()
                ? "No set of runs can say how it falls with compute."
                : "With compute the exponent is " + Words.joined(parts)
                        + (oneCorpus
                                ? (parts.size() == 1 ? ", on " : ", both on ") + AxesWords.corpus(corpora.get(0))
                                : "")
                        + ".";
    }

    private static String against(TestedLaw law, HeadlineLaw kaplans) {
        return AxesWords.withInterval(law.exponent(), law.interval(Estimate.LEVEL)) + " from "
                + Words.lower(law.values()) + " budgets (" + old(law, kaplans) + ")";
    }

    private static String old(TestedLaw law, HeadlineLaw kaplans) {
        return "old: " + AxesWords.printed(kaplans.publishedExponent()) + ", "
                + AxesWords.place(law, kaplans.publishedExponent());
    }

    private static String condition(HeadlineLaw law) {
        return law == HeadlineLaw.TUNED_COMPUTE ? "with settings tuned by size" : "under Kaplan’s own protocol";
    }

    private static List<HeadlineLaw> computeLaws() {
        return List.of(HeadlineLaw.TUNED_COMPUTE, HeadlineLaw.FIXED_BATCH_COMPUTE);
    }

    /** The protocols of the laws drawn on the text that is not drawn. */
    private String elsewhere() {
        Map<String, List<String>> byCorpus = new LinkedHashMap<>();
        for (HeadlineLaw kaplans : computeLaws()) {
            kaplans.in(result)
                    .flatMap(drawn -> AxesWords.step(drawn.dataset()))
                    .ifPresent(step -> PorianStep.all().stream()
                            .filter(other -> other.change().equals(step.change())
                                    && !other.corpus().equals(step.corpus()))
                            .forEach(other -> law(other)
                                    .ifPresent(
                                            law -> byCorpus.computeIfAbsent(other.corpus(), corpus -> new ArrayList<>())
                                                    .add(elsewhere(law, kaplans)))));
        }
        return byCorpus.isEmpty()
                ? "No other text was trained on under the same protocols."
                : String.join(
                        " ",
                        byCorpus.entrySet().stream()
                                .map(entry -> "On " + AxesWords.corpus(entry.getKey()) + " the exponent of compute is "
                                        + Words.joined(entry.getValue()) + ".")
                                .toList());
    }

    private static String elsewhere(TestedLaw law, HeadlineLaw kaplans) {
        return AxesWords.withInterval(law.exponent(), law.interval(Estimate.LEVEL)) + " " + condition(kaplans) + " ("
                + old(law, kaplans) + ")";
    }

    private Optional<TestedLaw> law(PorianStep step) {
        return TestedLaw.all(result, LawSlice.Quantity.COMPUTE).stream()
                .filter(law -> law.dataset().equals(step.dataset()))
                .findFirst();
    }

    /** Lowest and highest exponent over all protocols of Porian et al. 2024, text by text. */
    private String protocols() {
        List<TestedLaw> laws = TestedLaw.all(result, LawSlice.Quantity.COMPUTE);
        List<String> ranges = PorianStep.all().stream()
                .map(PorianStep::corpus)
                .distinct()
                .flatMap(corpus -> range(
                        corpus,
                        laws.stream()
                                .filter(law -> law.dataset().startsWith(IsoFlopAllocation.PORIAN + corpus + "-"))
                                .toList())
                        .stream())
                .toList();
        return ranges.isEmpty()
                ? "Runs under several protocols are not at hand."
                : "The exponent of compute goes " + Words.joined(ranges)
                        + " in the runs of Porian et al., all trained with the same code.";
    }

    /** From the flattest to the steepest of laws on a text, which come the steepest first; empty below two. */
    private static Optional<String> range(String corpus, List<TestedLaw> laws) {
        return laws.size() < 2
                ? Optional.empty()
                : Optional.of("from "
                        + Numbers.significant(laws.get(laws.size() - 1).exponent(), 2) + " to "
                        + Numbers.significant(laws.get(0).exponent(), 2) + " on " + AxesWords.corpus(corpus) + " ("
                        + Words.lower(laws.size()) + " protocols)");
    }

    /** The laws drawn by the scatter of the budgets about the line. */
    private String student() {
        List<String> ranges = computeLaws().stream()
                .flatMap(law -> law.in(result).stream())
                .map(law -> IntervalWords.rounded(law.law().classicalExponentInterval(Estimate.LEVEL)))
                .toList();
        return ranges.isEmpty()
                ? ""
                : "By the scatter of the budgets about the line instead (Student’s interval) the limits of the laws drawn"
                        + " are " + Words.joined(ranges) + ".";
    }
}
