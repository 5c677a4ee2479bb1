package almanac.boundary.choice;

import almanac.boundary.rival.RivalEstimator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The score that a task's boundary allows for 10^24 FLOP under every defensible choice (Simonsohn, Simmons and Nelson
 * 2020, "Specification curve analysis").
 *
 * @param headline that of Zhang et al. 2026 (arXiv 2602.15327): τ 0.98, sigmoid, all rows, tokens as assigned
 * @param specifications in the order of the choices, the headline among them
 */
public record SpecificationCurve(String task, Specification headline, List<Specification> specifications) {

    public SpecificationCurve {
        specifications = List.copyOf(specifications);
    }

    /** How far the scores lie apart; empty where there is none. */
    public Optional<SpecificationSpread> spread() {
        return SpecificationSpread.of(specifications, headline.attainable());
    }

    /** The specifications at the headline's level: a lower quantile is another quantity rather than another estimate. */
    public SpecificationCurve atHeadlineLevel() {
        return new SpecificationCurve(task, headline, chosen(other -> other.tau() == headline.tau()));
    }

    /**
     * The variance that each choice carries. Level, rows and tokens are judged among the sigmoids, the estimator among
     * the {@link BoundarySpecifications#RIVAL_ROWS} with tokens as assigned: each in a product that is complete.
     */
    public List<ChoiceShare> shares() {
        return Arrays.stream(SpecificationChoice.values())
                .map(choice -> ChoiceShare.of(
                        choice, choice == SpecificationChoice.ESTIMATOR ? rivalProduct() : sigmoidProduct()))
                .toList();
    }

    /**
     * The share of the variance that estimator and rows carry only together, where the effect of one depends on the other:
     * what their own shares leave among the specifications that judge the estimator. Empty where one of these has no score
     * or all scores are equal.
     */
    public OptionalDouble estimatorWithRows() {
        List<Specification> product = rivalProduct();
        ChoiceShare estimator = ChoiceShare.of(SpecificationChoice.ESTIMATOR, product);
        ChoiceShare rows = ChoiceShare.of(SpecificationChoice.ROWS, product);
        boolean complete = estimator.count()
                == estimator.alternatives().size() * rows.alternatives().size();
        return complete
                        && estimator.count() == product.size()
                        && estimator.share().isPresent()
                        && rows.share().isPresent()
                ? OptionalDouble.of(
                        1 - estimator.share().getAsDouble() - rows.share().getAsDouble())
                : OptionalDouble.empty();
    }

    private List<Specification> sigmoidProduct() {
        return chosen(one -> one.estimator() == RivalEstimator.SIGMOID);
    }

    private List<Specification> rivalProduct() {
        return chosen(one ->
                one.tokens() == TokenChoice.AS_ASSIGNED && BoundarySpecifications.RIVAL_ROWS.contains(one.rows()));
    }

    private List<Specification> chosen(Predicate<Specification> condition) {
        return specifications.stream().filter(condition).toList();
    }
}
