package almanac.page;

import almanac.markup.Block;
import almanac.markup.Element;
import almanac.markup.Html;
import almanac.markup.Section;

/**
 * A section of an article, ready to be shown.
 *
 * @param id anchor; empty for text before the first heading
 * @param body blocks in the order of the text
 */
public record PageSection(String id, String title, Html body) {

    public static PageSection of(Section section, Vocabulary vocabulary) {
        StringBuilder body = new StringBuilder();
        for (Block block : section.blocks()) {
            body.append(html(block, vocabulary).markup());
        }
        return new PageSection(section.id(), section.title(), new Html(body.toString()));
    }

    private static Html html(Block block, Vocabulary vocabulary) {
        if (block instanceof Block.Prose prose) {
            return prose.html();
        }
        if (block instanceof Block.Note note) {
            return Element.of("aside")
                    .with("class", "note")
                    .add(Element.of("div").raw(note.html()))
                    .html();
        }
        if (block instanceof Block.Reading reading) {
            return Element.of("div")
                    .with("class", "read mt")
                    .add(Element.of("h3").text(reading.title()))
                    .raw(reading.html())
                    .html();
        }
        Block.Placement placement = (Block.Placement) block;
        return vocabulary.placed(placement.kind(), placement.name());
    }
}
