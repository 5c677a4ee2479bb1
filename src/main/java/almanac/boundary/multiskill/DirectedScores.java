package almanac.boundary.multiskill;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean scores of all rows along one direction.
 *
 * @param order the places of the rows, from the lowest score to the highest
 */
record DirectedScores(double[] score, int[] order) {

    static DirectedScores of(List<SkillRow> rows, double[] direction) {
        double[] score = rows.stream().mapToDouble(row -> row.along(direction)).toArray();
        int[] order = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> score[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new DirectedScores(score, order);
    }
}
