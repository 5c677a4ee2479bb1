package almanac.report.scaling.allocation;

import almanac.report.Choice;
import almanac.report.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the specification curve says. */
final class ChoiceTexts {

    private ChoiceTexts() {}

    static Map<String, String> of(ChoiceSpread spread) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("choices-range", range(spread));
        texts.put("choices-near-kaplan", nearKaplan(spread));
        texts.put("choices-driver", driver(spread));
        return texts;
    }

    private static String range(ChoiceSpread spread) {
        return "Over " + spread.made().size() + " combinations the exponent lies between "
                + written(spread.lowest()) + " and " + written(spread.highest()) + ", with a median of "
                + written(spread.median()) + ".";
    }

    /** Of those near Kaplan's exponent, how many stem from Kaplan's recipe or counting. */
    private static String nearKaplan(ChoiceSpread spread) {
        List<Split> near = spread.nearerToKaplan();
        long own = near.stream()
                .filter(split -> !SetNames.counting(split).equals(SetNames.USUAL)
                        || SetNames.recipe(split).equals(SetNames.AS_KAPLAN))
                .count();
        String lie = near.size() == 1 ? " lies" : " lie";
        return near.isEmpty()
                ? "None of them lies nearer to the exponent of Kaplan et al. than to that of Hoffmann et al."
                : Words.of(near.size()) + " of them" + lie
                        + " nearer to the exponent of Kaplan et al. than to that of Hoffmann et al.; of these, "
                        + Words.lower(own)
                        + " train as Kaplan et al. did or count size or compute otherwise than usual.";
    }

    private static String driver(ChoiceSpread spread) {
        return spread.driver()
                .map(choice -> {
                    List<ChoiceSpread.Option> options = spread.options(choice);
                    ChoiceSpread.Option lowest = options.get(0);
                    ChoiceSpread.Option highest = options.get(options.size() - 1);
                    return "The medians lie furthest apart by “" + choice.name().toLowerCase(Locale.ROOT) + "”: from "
                            + option(lowest) + " to " + option(highest) + "."
                            + (spread.isAlike(choice, lowest, highest) ? "" : notAlike(spread, choice, highest))
                            + (choice.equals(ChoiceSpread.COUNTING) ? held(spread) : "");
                })
                .orElse("All combinations make the same choices.");
    }

    /** What else goes with an option, so that its median is not the effect of the choice alone. */
    private static String notAlike(ChoiceSpread spread, Choice<Split> choice, ChoiceSpread.Option option) {
        String words = " The other choices are not held alike between the two";
        if (choice.equals(ChoiceSpread.TRAINING)) {
            return words + ".";
        }
        return words + ": “" + option.name() + "” comes only with the training "
                + Words.joined(spread.recipes(choice, option).stream()
                        .map(recipe -> "“" + recipe + "”")
                        .toList())
                + ".";
    }

    /** The change of counting alone, where the same runs are read both ways. */
    private static String held(ChoiceSpread spread) {
        List<CountingStep> steps = CountingStep.all(spread.made());
        return steps.isEmpty()
                ? " No runs with all else held are at hand."
                : " With runs and reading held, counting the output layer makes the exponent "
                        + Words.joined(steps.stream().map(ChoiceTexts::fall).toList())
                        + "; only the loss goes from training to held-out text in the same step.";
    }

    private static String fall(CountingStep step) {
        return written(Math.abs(step.fall())) + (step.fall() < 0 ? " higher (" : " lower (") + step.runs() + ")";
    }

    private static String option(ChoiceSpread.Option option) {
        return written(option.median()) + " (" + option.name() + ", n\u00a0=\u00a0" + option.count() + ")";
    }

    private static String written(double exponent) {
        return ExponentFigure.written(exponent);
    }
}
