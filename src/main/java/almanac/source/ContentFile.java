package almanac.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown file with typed front matter.
 *
 * @param name file name inside the content folder
 * @param body the Markdown below the front matter
 * @param bodyLine line of the file on which the body begins
 */
public record ContentFile(String name, Header header, String body, int bodyLine) {

    private static final String FENCE = "---";
    private static final String HINT =
            "front matter between two lines of --- with title, name, summary, order, authors";

    /**
     * The front matter.
     *
     * @param title the question or topic, heading of the page
     * @param name short name for navigation and breadcrumb
     * @param summary one or two plain sentences for previews
     * @param order place among its kind
     * @param authors who wrote the text
     */
    public record Header(
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String summary,
            @JsonProperty(required = true) int order,
            @JsonProperty(required = true) List<String> authors) {
        public Header {
            if (title.isBlank() || name.isBlank() || summary.isBlank() || authors.isEmpty()) {
                throw new IllegalArgumentException("title, name, summary and authors must not be empty");
            }
        }
    }

    /** Reads a file; empty, with the reason among the problems, if its front matter is broken. */
    public static Optional<ContentFile> read(SourceFolder folder, String name, Problems problems) {
        return folder.read(name, problems).flatMap(text -> parse(folder, name, text.replace("\r\n", "\n"), problems));
    }

    private static Optional<ContentFile> parse(SourceFolder folder, String name, String text, Problems problems) {
        if (!text.startsWith(FENCE + "\n")) {
            problems.add(folder.start(name), "the file has no front matter", HINT);
            return Optional.empty();
        }
        int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (end < 0) {
            problems.add(folder.start(name), "the front matter has no end", HINT);
            return Optional.empty();
        }
        String yaml = text.substring(FENCE.length() + 1, end + 1);
        String body = text.substring(end + FENCE.length() + 2);
        int bodyLine = 3 + (int) yaml.chars().filter(c -> c == '\n').count();
        return Yaml.read(folder, name, yaml, 2, Header.class, HINT, problems)
                .map(header -> new ContentFile(name, header, body, bodyLine));
    }
}
