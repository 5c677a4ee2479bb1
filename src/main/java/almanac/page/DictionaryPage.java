package almanac.page;

import java.util.List;

/** The published results column by column: what each table holds, in which unit. */
public record DictionaryPage(Frame frame, String title, List<DataPage.Dataset> tables, Citation citation)
        implements Page {

    @Override
    public String template() {
        return "dictionary";
    }
}
