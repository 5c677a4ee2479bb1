package almanac.markup;

import java.util.List;

/** A section that began with {@code ## title}; the id comes from {@code {#id}} or from the literal words of the title. */
public record Section(String id, String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
