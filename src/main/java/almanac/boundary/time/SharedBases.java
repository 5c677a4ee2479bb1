package almanac.boundary.time;

import almanac.boundary.board.Board;
import almanac.boundary.board.EvaluatedModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The base models with rows in two samples of a board, and their rows.
 *
 * @param bases names of the clusters, in the order of the earlier sample; rows of unknown base are in none
 * @param earlier their rows with compute in the earlier sample
 * @param later their rows with compute in the later sample
 */
public record SharedBases(List<String> bases, List<EvaluatedModel> earlier, List<EvaluatedModel> later) {

    public SharedBases {
        bases = List.copyOf(bases);
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    static SharedBases of(Board board, String earlier, String later) {
        List<String> bases = new ArrayList<>(clusters(board, earlier));
        bases.retainAll(new HashSet<>(clusters(board, later)));
        bases.remove(EvaluatedModel.UNKNOWN);
        Set<String> kept = new HashSet<>(bases);
        return new SharedBases(bases, rows(board, earlier, kept), rows(board, later, kept));
    }

    private static List<String> clusters(Board board, String sample) {
        return board.sample(sample, board.tasks().get(0)).clusters();
    }

    private static List<EvaluatedModel> rows(Board board, String sample, Set<String> kept) {
        return board.rows(sample).stream()
                .filter(model -> kept.contains(model.cluster()))
                .filter(model ->
                        model.parameters().orElse(0) > 0 && model.tokens().orElse(0) > 0)
                .toList();
    }
}
