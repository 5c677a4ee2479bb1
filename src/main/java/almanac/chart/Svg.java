package almanac.chart;

import almanac.markup.Element;

/** The few SVG elements that all charts are made of; looks come from classes, never from inline styles. */
final class Svg {

    /** Where a text stands relative to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private Svg() {}

    static Element path(String cssClass, PathData data) {
        return path(cssClass, data.toString());
    }

    static Element path(String cssClass, String data) {
        return Element.of("path").with("class", cssClass).with("d", data);
    }

    static Element line(String cssClass, double x1, double y1, double x2, double y2) {
        return path(cssClass, new PathData().move(x1, y1).line(x2, y2));
    }

    static Element circle(String cssClass, double x, double y, double radius) {
        return Element.of("circle")
                .with("class", cssClass)
                .with("cx", PathData.number(x))
                .with("cy", PathData.number(y))
                .with("r", PathData.number(radius));
    }

    static Element text(String cssClass, double x, double y, Anchor anchor, String text) {
        Element element = Element.of("text")
                .with("class", cssClass)
                .with("x", PathData.number(x))
                .with("y", PathData.number(y));
        Element anchored = switch (anchor) {
            case START -> element;
            case MIDDLE -> element.with("text-anchor", "middle");
            case END -> element.with("text-anchor", "end");
        };
        return anchored.text(text);
    }

    /** The root of a drawing that is one picture for assistive technology, with its title and description. */
    static Element picture(String cssClass, String id, String title, String description, int width, int height) {
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("the drawing " + id + " needs a title and a description");
        }
        return root(cssClass, width, height)
                .with("role", "img")
                .with("aria-labelledby", id + "-t " + id + "-d")
                .add(Element.of("title").with("id", id + "-t").text(title))
                .add(Element.of("desc").with("id", id + "-d").text(description));
    }

    static Element root(String cssClass, int width, int height) {
        return Element.of("svg")
                .with("class", cssClass)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", Integer.toString(width))
                .with("height", Integer.toString(height));
    }
}
