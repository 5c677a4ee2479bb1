package almanac.report.scaling.architecture;

import almanac.report.Part;
import almanac.report.scaling.ScalingResult;

/** Whether the shape of a model matters beyond its size: width over depth, and the number of heads. */
public final class ArchitecturePage {

    static final String SLUG = "architecture";

    private ArchitecturePage() {}

    /**
     * The page.
     *
     * @throws almanac.report.NotEnoughData without a law of the shapes, or without shapes of three numbers of heads
     */
    public static Part part(ScalingResult result) {
        ShapeFindings shapes = ShapeFindings.of(result.shapes());
        HeadFindings heads = HeadFindings.of(result.heads());
        return Part.at(SLUG)
                .estimates(ShapeEstimates.all(shapes, heads, result.settings()))
                .readings(ShapeEstimates.readings(shapes, heads, result.settings()))
                .texts(ShapeTexts.of(shapes, result))
                .texts(GridTexts.of(shapes, result))
                .texts(HeadTexts.of(heads))
                .figure(ShapeFigure.of(shapes))
                .figure(ShapeFigure.grid(shapes))
                .figure(HeadFigure.of(heads))
                .view(ShapeTables.shown(shapes), ShapeTables.SLOPES_ID)
                .publishes(ShapeTables.published(shapes))
                .publishes(ShapeTables.slopes(shapes))
                .publishes(HeadTables.published(heads))
                .done();
    }
}
