package almanac.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the line and column of an offset; lines end with LF, CR or CRLF, columns count characters, both from 1. */
final class SourceText {
    private final String body;
    private final int firstLine;
    private final int[] lineStarts;

    SourceText(String body, int firstLine) {
        this.body = body;
        this.firstLine = firstLine;
        this.lineStarts = lineStarts(body);
    }

    int line(int offset) {
        return firstLine + index(offset);
    }

    int column(int offset) {
        return 1 + body.codePointCount(lineStarts[index(offset)], offset);
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String body) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        IntStream.range(0, body.length()).filter(i -> endsLine(body, i)).forEach(i -> starts.add(i + 1));
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean endsLine(String body, int at) {
        boolean beforeLineFeed = at + 1 < body.length() && body.charAt(at + 1) == '\n';
        return body.charAt(at) == '\n' || (body.charAt(at) == '\r' && !beforeLineFeed);
    }
}
