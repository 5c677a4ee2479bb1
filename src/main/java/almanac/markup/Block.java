package almanac.markup;

/** A part of a section that the template lays out in its own way. */
public sealed interface Block {
    /** Running text, lists, tables, code and sub-headings: flow content. */
    record Prose(Html html) implements Block {}

    /** A sidenote, written as a quotation: flow content. */
    record Note(Html html) implements Block {}

    /** A reading aid, written as a quotation that begins with a heading: plain title, flow content. */
    record Reading(String title, Html html) implements Block {}

    /** A paragraph that holds nothing but {@code {{kind name}}}, such as a chart; line and column count from 1. */
    record Placement(String kind, String name, int line, int column) implements Block {}
}
