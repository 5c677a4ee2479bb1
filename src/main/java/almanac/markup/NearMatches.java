package almanac.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Guesses which known name a misspelt one was meant to be. */
final class NearMatches {
    private static final int LISTED = 8;
    private static final int GUESSES = 3;

    private NearMatches() {}

    /** A hint: up to three names at most a third of the letters away, else the known names. */
    static String hint(String misspelt, List<String> known) {
        List<String> near = near(misspelt, known);
        if (!near.isEmpty()) {
            return "did you mean " + String.join(" or ", near) + "?";
        }
        if (known.isEmpty()) {
            return "none is known here";
        }
        String more = known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : "";
        return "known: " + String.join(", ", known.subList(0, Math.min(LISTED, known.size()))) + more;
    }

    static List<String> near(String misspelt, List<String> known) {
        int limit = Math.max(1, misspelt.length() / 3);
        List<String> near = new ArrayList<>(known);
        near.removeIf(name -> distance(misspelt, name) > limit);
        near.sort(Comparator.<String>comparingInt(name -> distance(misspelt, name))
                .thenComparing(name -> name));
        return List.copyOf(near.subList(0, Math.min(GUESSES, near.size())));
    }

    /** Levenshtein distance: the fewest insertions, deletions and replacements of one character. */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
