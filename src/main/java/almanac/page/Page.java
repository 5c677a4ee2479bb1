package almanac.page;

/** A page: its frame and, in each kind of page, the content that one template shows. */
public interface Page {

    /** Name of the template, without folder and ending. */
    String template();

    Frame frame();
}
