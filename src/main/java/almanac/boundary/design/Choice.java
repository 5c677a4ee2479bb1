package almanac.boundary.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The candidates chosen so far, what they cost and what they tell. Of each group the first ones are chosen. */
final class Choice {

    private final DesignPool pool;
    private final CandidateGroups groups;
    private final double budget;
    private final double[][] gradients;
    private final Information information = new Information();
    private final int[] taken;
    private final int[] perBin;
    private double cost;

    Choice(DesignPool pool, CandidateGroups groups, AssumedCurve curve, double budget) {
        this.pool = pool;
        this.groups = groups;
        this.budget = budget;
        gradients = Arrays.stream(groups.logFlop()).mapToObj(curve::gradient).toArray(double[][]::new);
        taken = new int[groups.count()];
        perBin = new int[pool.bins().count()];
    }

    CandidateGroups groups() {
        return groups;
    }

    Information information() {
        return information;
    }

    /** The gradient at a distinct compute. */
    double[] gradient(int place) {
        return gradients[place];
    }

    /** Whether a group has a candidate left, and the budget enough for it. */
    boolean fits(int group) {
        return isLeft(group) && cost + groups.cost()[group] <= budget;
    }

    boolean isLeft(int group) {
        return taken[group] < groups.members()[group].length;
    }

    boolean isTaken(int group) {
        return taken[group] > 0;
    }

    /** Whether one of a group, chosen already, can be replaced by one of another. */
    boolean fitsInstead(int outgoing, int incoming) {
        return incoming != outgoing
                && isLeft(incoming)
                && cost - groups.cost()[outgoing] + groups.cost()[incoming] <= budget;
    }

    /** Place in the pool of the candidate that a group would give next. */
    int next(int group) {
        return groups.members()[group][taken[group]];
    }

    int inBinOf(int group) {
        return perBin[groups.bin()[group]];
    }

    void take(int group) {
        taken[group]++;
        perBin[groups.bin()[group]]++;
        cost += groups.cost()[group];
        information.add(gradients[groups.place()[group]]);
    }

    void replace(int outgoing, int incoming) {
        take(incoming);
        taken[outgoing]--;
        perBin[groups.bin()[outgoing]]--;
        cost -= groups.cost()[outgoing];
        information.remove(gradients[groups.place()[outgoing]]);
    }

    /** All candidates chosen, in the order of their rows. */
    List<Candidate> chosen() {
        boolean[] isChosen = new boolean[pool.candidates().size()];
        for (int group = 0; group < taken.length; group++) {
            for (int i = 0; i < taken[group]; i++) {
                isChosen[groups.members()[group][i]] = true;
            }
        }
        return IntStream.range(0, isChosen.length)
                .filter(i -> isChosen[i])
                .mapToObj(pool.candidates()::get)
                .toList();
    }
}
