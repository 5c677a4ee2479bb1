package almanac.chart;

/** The outline of a point. Dots are zero-length strokes with round caps: the stylesheet gives their diameter. */
enum Shape {
    DOT {
        @Override
        void trace(PathData path, double x, double y, double radius) {
            path.move(x, y).relative("h0");
        }
    },
    DIAMOND {
        @Override
        void trace(PathData path, double x, double y, double radius) {
            String r = PathData.number(radius);
            path.move(x, y - radius).relative("l" + r + " " + r + "l-" + r + " " + r + "l-" + r + "-" + r + "z");
        }
    },
    CIRCLE {
        @Override
        void trace(PathData path, double x, double y, double radius) {
            String r = PathData.number(radius);
            String across = PathData.number(2 * radius);
            path.move(x - radius, y)
                    .relative(
                            "a" + r + " " + r + " 0 1 0 " + across + " 0a" + r + " " + r + " 0 1 0-" + across + " 0z");
        }
    },
    SQUARE {
        @Override
        void trace(PathData path, double x, double y, double radius) {
            String side = PathData.number(2 * radius);
            path.move(x - radius, y - radius).relative("h" + side + "v" + side + "h-" + side + "z");
        }
    },
    TRIANGLE {
        @Override
        void trace(PathData path, double x, double y, double radius) {
            String r = PathData.number(radius);
            String side = PathData.number(2 * radius);
            path.move(x, y - radius).relative("l" + r + " " + side + "h-" + side + "z");
        }
    },
    /** Two strokes, for a kind of line whose class has no fill. */
    CROSS {
        @Override
        void trace(PathData path, double x, double y, double radius) {
            String side = PathData.number(2 * radius);
            path.move(x - radius, y - radius)
                    .relative("l" + side + " " + side + "m0-" + side + "l-" + side + " " + side);
        }
    };

    abstract void trace(PathData path, double x, double y, double radius);
}
