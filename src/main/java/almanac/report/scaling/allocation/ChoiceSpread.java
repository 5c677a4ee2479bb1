package almanac.report.scaling.allocation;

import almanac.report.Choice;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the exponent of the best size spreads over dataset, approach, training, points and counting.
 *
 * @param made every combination with a law, once
 */
record ChoiceSpread(List<Split> made) {

    static final Choice<Split> DATA = Choice.of("Runs", SetNames::dataset);
    static final Choice<Split> APPROACH = Choice.of("Read by", split -> SetNames.approach(split.approach()));
    static final Choice<Split> TRAINING = Choice.of("Training", SetNames::recipe);
    static final Choice<Split> POINTS = Choice.of("Points", SetNames::part);
    static final Choice<Split> COUNTING = Choice.of("Counting", SetNames::counting);

    /** In the order of the picture. */
    static List<Choice<Split>> choices() {
        return List.of(DATA, APPROACH, TRAINING, POINTS, COUNTING);
    }

    /** An option of a choice and the median exponent of the combinations that take it. */
    record Option(String name, double median, int count) {}

    double[] exponents() {
        return made.stream()
                .mapToDouble(split -> split.fitted().sizeExponent())
                .sorted()
                .toArray();
    }

    double lowest() {
        return exponents()[0];
    }

    double highest() {
        double[] all = exponents();
        return all[all.length - 1];
    }

    double median() {
        return Quantiles.median(exponents());
    }

    /** Combinations that lie nearer to Kaplan's exponent than to the first of Hoffmann et al. */
    List<Split> nearerToKaplan() {
        return made.stream()
                .filter(split -> Math.abs(split.fitted().sizeExponent() - PublishedExponent.KAPLAN)
                        < Math.abs(split.fitted().sizeExponent() - PublishedExponent.ENVELOPE.value()))
                .toList();
    }

    /** The options of a choice by their median, the lowest first. */
    List<Option> options(Choice<Split> choice) {
        Function<Split, String> option = choice.option();
        Map<String, List<Split>> byOption =
                made.stream().collect(Collectors.groupingBy(option, LinkedHashMap::new, Collectors.toList()));
        List<Option> options = new ArrayList<>();
        byOption.forEach(
                (name, splits) -> options.add(new Option(name, new ChoiceSpread(splits).median(), splits.size())));
        options.sort(Comparator.comparingDouble(Option::median).thenComparing(Option::name));
        return List.copyOf(options);
    }

    /** The choice whose options' medians lie furthest apart; empty where nothing varies. */
    Optional<Choice<Split>> driver() {
        return choices().stream()
                .filter(choice -> options(choice).size() > 1)
                .max(Comparator.comparingDouble(this::span));
    }

    /** Whether two options of a choice come with the same other choices. */
    boolean isAlike(Choice<Split> choice, Option one, Option other) {
        return otherChoices(choice, one).equals(otherChoices(choice, other));
    }

    private List<String> otherChoices(Choice<Split> choice, Option option) {
        return taking(choice, option)
                .map(split -> choices().stream()
                        .filter(other -> !other.equals(choice))
                        .map(other -> other.option().apply(split))
                        .collect(Collectors.joining("/")))
                .sorted()
                .toList();
    }

    /** The recipes of training that an option comes with, each once. */
    List<String> recipes(Choice<Split> choice, Option option) {
        return taking(choice, option).map(SetNames::recipe).distinct().toList();
    }

    private Stream<Split> taking(Choice<Split> choice, Option option) {
        return made.stream().filter(split -> choice.option().apply(split).equals(option.name()));
    }

    private double span(Choice<Split> choice) {
        List<Option> options = options(choice);
        return options.get(options.size() - 1).median() - options.get(0).median();
    }
}
