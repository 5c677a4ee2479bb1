package almanac.chart;

import almanac.markup.Element;

/**
 * A finished drawing with the counts that its caption needs: labels drawn, labels asked for, data points outside a fixed
 * domain, and, where more than 1,500 points were merged, the number of cells, else 0.
 */
public record Drawing(Element svg, int labelled, int labels, int outside, int cells) {}
