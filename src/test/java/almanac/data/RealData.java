package almanac.data;

import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;

/** The tables of the almanac itself, read once for all tests that compute from them. */
public final class RealData {

    private static final Catalog CATALOG = readRealTables();

    private RealData() {}

    public static Catalog catalog() {
        return CATALOG;
    }

    private static Catalog readRealTables() {
        Problems problems = new Problems();
        return Catalog.read(SourceFolder.at(Path.of("site-data")), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }
}
