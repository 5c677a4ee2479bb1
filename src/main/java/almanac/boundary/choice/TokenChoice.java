package almanac.boundary.choice;

import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.board.EvaluatedModel.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Pattern;

/**
 * The tokens that models are said to have been pretrained on. Rules assign them by family, in some families by size: how
 * far such a difference can be trusted is the question of two of these choices.
 */
public enum TokenChoice {
    /** As the rules assign them. */
    AS_ASSIGNED("as-assigned") {
        @Override
        List<EvaluatedModel> of(List<EvaluatedModel> rows, List<EvaluatedModel> board) {
            return rows;
        }
    },
    /** For every row of a family the fewest that any row of it has. */
    FAMILY_LOWEST("family-lowest") {
        @Override
        List<EvaluatedModel> of(List<EvaluatedModel> rows, List<EvaluatedModel> board) {
            return assigned(rows, extremes(board, Math::min));
        }
    },
    /** For every row of a family the most that any row of it has. */
    FAMILY_HIGHEST("family-highest") {
        @Override
        List<EvaluatedModel> of(List<EvaluatedModel> rows, List<EvaluatedModel> board) {
            return assigned(rows, extremes(board, Math::max));
        }
    },
    /** As assigned, without the rows whose base is not identified by its size. */
    IDENTIFIED("identified") {
        @Override
        List<EvaluatedModel> of(List<EvaluatedModel> rows, List<EvaluatedModel> board) {
            return rows.stream()
                    .filter(model -> model.has(Mark.BASE_IDENTIFIED))
                    .toList();
        }
    };

    /** The size at the end of a family's name, as in gemma-2-27b and gemma-2-9b: both are gemma-2. */
    private static final Pattern SIZE = Pattern.compile("-[0-9.]+b$");

    private final String id;

    TokenChoice(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }

    /**
     * The rows with the tokens chosen.
     *
     * @param board all rows of the board, which say what tokens a family has
     */
    abstract List<EvaluatedModel> of(List<EvaluatedModel> rows, List<EvaluatedModel> board);

    private static Map<String, Double> extremes(List<EvaluatedModel> board, DoubleBinaryOperator extreme) {
        Map<String, Double> tokens = new LinkedHashMap<>();
        for (EvaluatedModel model : board) {
            if (model.tokens().isPresent()) {
                family(model)
                        .ifPresent(name -> tokens.merge(
                                name, model.tokens().getAsDouble(), (one, other) -> extreme.applyAsDouble(one, other)));
            }
        }
        return tokens;
    }

    /** Rows without tokens or family stay as they are. */
    private static List<EvaluatedModel> assigned(List<EvaluatedModel> rows, Map<String, Double> tokens) {
        return rows.stream()
                .map(model -> family(model)
                        .filter(name -> model.tokens().isPresent())
                        .flatMap(name -> Optional.ofNullable(tokens.get(name)))
                        .map(count -> model.withTokens(OptionalDouble.of(count)))
                        .orElse(model))
                .toList();
    }

    private static Optional<String> family(EvaluatedModel model) {
        return model.family().map(name -> SIZE.matcher(name).replaceFirst(""));
    }
}
