package almanac.boundary.design;

import almanac.stats.RandomStreams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Designs that look at nothing but cost or chance, to compare others with. */
public final class PlainDesigns {

    private PlainDesigns() {}

    /** The cheapest candidates, the first rows among equals. */
    public static EvaluationDesign cheapestFirst(DesignPool pool, AssumedCurve curve, double percent) {
        List<Candidate> order = pool.candidates().stream()
                .sorted(Comparator.comparingDouble(Candidate::cost).thenComparingInt(Candidate::row))
                .toList();
        return EvaluationDesign.described("cheapest-first", pool, curve, percent, affordable(pool, order, percent));
    }

    /**
     * Candidates in random order, those that the rest of the budget does not allow passed over.
     *
     * @param draws number of designs
     */
    public static List<EvaluationDesign> random(
            DesignPool pool, AssumedCurve curve, double percent, int draws, RandomStreams streams) {
        List<EvaluationDesign> designs = new ArrayList<>();
        for (SplittableRandom stream : streams.split(draws)) {
            List<Candidate> chosen = affordable(pool, shuffled(pool.candidates(), stream), percent);
            designs.add(EvaluationDesign.described("random", pool, curve, percent, chosen));
        }
        return designs;
    }

    private static List<Candidate> shuffled(List<Candidate> candidates, SplittableRandom random) {
        List<Candidate> order = new ArrayList<>(candidates);
        for (int i = order.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Candidate moved = order.get(i);
            order.set(i, order.get(other));
            order.set(other, moved);
        }
        return order;
    }

    /** The candidates that the budget allows one after the other, in the order of their rows. */
    private static List<Candidate> affordable(DesignPool pool, List<Candidate> order, double percent) {
        double budget = pool.budget(percent);
        double cost = 0;
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : order) {
            if (cost + candidate.cost() <= budget) {
                cost += candidate.cost();
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(Candidate::row));
        return chosen;
    }
}
