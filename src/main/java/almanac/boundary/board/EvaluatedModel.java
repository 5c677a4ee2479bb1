package almanac.boundary.board;

import almanac.boundary.training.TrainingGroup;
import almanac.data.LeaderboardV1Entry;
import almanac.data.LeaderboardV2Entry;
import almanac.data.NewEvaluation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One evaluation of a model on all tasks of a board.
 *
 * @param row place in its table, which breaks ties
 * @param name the model as the board calls it; a model may have several rows
 * @param day by which the model belongs to a period: of its upload, its board or its last change
 * @param parameters count of parameters
 * @param tokens of the pretraining of its base
 * @param family family of its base model, where known
 * @param cluster models that stand or fall together when rows are resampled: its base, or else its family
 * @param group how it was made
 * @param marks what else is known of it
 * @param scores fractions by task
 */
public record EvaluatedModel(
        int row,
        String name,
        Optional<LocalDate> day,
        OptionalDouble parameters,
        OptionalDouble tokens,
        Optional<String> family,
        String cluster,
        TrainingGroup group,
        Set<Mark> marks,
        Map<String, Double> scores) {

    /** The cluster of the models whose base is unknown. */
    public static final String UNKNOWN = "unknown";

    /** What a board records of a model, or the rules find. */
    public enum Mark {
        /** The board marks the row as doubtful, or its size or its dates cannot be right. */
        DOUBTFUL,
        /** A merge of other models. */
        MERGED,
        /** Its base model is known by its size, not by its family only. */
        BASE_IDENTIFIED
    }

    public EvaluatedModel {
        marks = Set.copyOf(marks);
    }

    static EvaluatedModel of(LeaderboardV2Entry entry) {
        return new EvaluatedModel(
                entry.row(),
                entry.modelName(),
                entry.uploaded(),
                entry.parameters(),
                entry.tokens(),
                entry.baseFamily(),
                entry.baseIdentified().or(entry::baseFamily).orElse(UNKNOWN),
                entry.isOfficialPretrained() ? TrainingGroup.PRETRAINED : TrainingGroup.POST_TRAINED,
                marks(
                        entry.flagged() || entry.flag().isPresent(),
                        entry.merged(),
                        entry.baseIdentified().isPresent()),
                entry.scores());
    }

    static EvaluatedModel of(LeaderboardV1Entry entry) {
        return new EvaluatedModel(
                entry.row(),
                entry.modelName(),
                entry.dated(),
                entry.parameters(),
                entry.tokens(),
                entry.baseFamily(),
                entry.baseFamily().orElse(UNKNOWN),
                entry.kind().equals("pretrained") ? TrainingGroup.PRETRAINED : TrainingGroup.POST_TRAINED,
                marks(entry.flag().isPresent(), entry.kind().equals("merge"), false),
                entry.scores());
    }

    static EvaluatedModel of(int row, NewEvaluation evaluation) {
        return new EvaluatedModel(
                row,
                evaluation.modelName(),
                evaluation.modified(),
                evaluation.parameters(),
                evaluation.tokens(),
                evaluation.baseModel(),
                evaluation.baseModel().orElse(UNKNOWN),
                TrainingGroup.POST_TRAINED,
                Set.of(),
                evaluation.scores());
    }

    private static Set<Mark> marks(boolean isDoubtful, boolean isMerged, boolean isIdentified) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (isDoubtful) {
            marks.add(Mark.DOUBTFUL);
        }
        if (isMerged) {
            marks.add(Mark.MERGED);
        }
        if (isIdentified) {
            marks.add(Mark.BASE_IDENTIFIED);
        }
        return marks;
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** The same evaluation of a model whose base was pretrained on another number of tokens. */
    public EvaluatedModel withTokens(OptionalDouble other) {
        return new EvaluatedModel(row, name, day, parameters, other, family, cluster, group, marks, scores);
    }

    /** The same evaluation, standing or falling with other models. */
    public EvaluatedModel withCluster(String other) {
        return new EvaluatedModel(row, name, day, parameters, tokens, family, other, group, marks, scores);
    }
}
