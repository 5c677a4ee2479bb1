package almanac.boundary.design;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The candidates of a pool by compute and cost: those of one group are worth the same to any design, so that only their
 * order of rows decides between them. Groups stand in the order of their first rows.
 *
 * @param place place of each group's compute among the distinct ones
 * @param cost of one candidate of each group
 * @param bin of each group
 * @param members places of each group's candidates in the pool, ascending
 * @param logFlop the distinct log10 FLOP, ascending
 */
record CandidateGroups(int[] place, double[] cost, int[] bin, int[][] members, double[] logFlop) {

    static CandidateGroups of(DesignPool pool) {
        List<Candidate> candidates = pool.candidates();
        double[] logFlop = candidates.stream()
                .mapToDouble(Candidate::logFlop)
                .distinct()
                .sorted()
                .toArray();
        Map<List<Double>, int[]> members = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            members.merge(List.of(candidate.logFlop(), candidate.cost()), new int[] {i}, CandidateGroups::joined);
        }
        int[][] groups = members.values().toArray(int[][]::new);
        List<Candidate> firsts =
                Arrays.stream(groups).map(group -> candidates.get(group[0])).toList();
        return new CandidateGroups(
                firsts.stream()
                        .mapToInt(first -> Arrays.binarySearch(logFlop, first.logFlop()))
                        .toArray(),
                firsts.stream().mapToDouble(Candidate::cost).toArray(),
                firsts.stream()
                        .mapToInt(first -> pool.bins().binOf(first.logFlop()))
                        .toArray(),
                groups,
                logFlop);
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    int count() {
        return cost.length;
    }
}
