package almanac.markup;

import java.util.ArrayList;
import java.util.List;

/** A section while it is read: neighbouring prose grows into one block. */
final class SectionDraft {
    private final String id;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private Html prose = Html.EMPTY;

    SectionDraft(String id, String title) {
        this.id = id;
        this.title = title;
    }

    void prose(Html more) {
        boolean both = !prose.isEmpty() && !more.isEmpty();
        prose = (both ? prose.then(Html.ofText("\n")) : prose).then(more);
    }

    void add(Block block) {
        endProse();
        blocks.add(block);
    }

    /** Whether nothing was read and the section has no title to show. */
    boolean isEmpty() {
        return title.isEmpty() && id.isEmpty() && blocks.isEmpty() && prose.isEmpty();
    }

    Section section() {
        endProse();
        return new Section(id, title, blocks);
    }

    private void endProse() {
        if (!prose.isEmpty()) {
            blocks.add(new Block.Prose(prose));
            prose = Html.EMPTY;
        }
    }
}
