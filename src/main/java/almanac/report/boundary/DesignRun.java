package almanac.report.boundary;

import almanac.boundary.design.EvaluationDesign;
import java.util.List;

/**
 * A design and what becomes of it.
 *
 * @param split name of the split
 * @param draw number of the random order, from 0; 0 where there is none
 * @param errors by task, without those whose rows do not suffice for a boundary
 */
public record DesignRun(
        String split, DesignRule rule, double percent, int draw, EvaluationDesign design, List<DesignError> errors) {}
