package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.browser.WholeSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a visitor has to load and a browser has to hold stays small. */
@ExtendWith(WholeSite.Given.class)
class BudgetTest {

    private static final int KILOBYTE = 1000;
    private static final int MOST_PAGE_KILOBYTES = 400;
    private static final int MOST_STYLE_KILOBYTES = 14;
    private static final int MOST_DRAWING_KILOBYTES = 120;
    private static final int MOST_NODES = 6000;
    private static final int MOST_EDITION_KILOBYTES = 30 * KILOBYTE;

    private BuiltSite site;

    @BeforeEach
    void takeSite(WholeSite whole) {
        site = new BuiltSite(whole.folder());
    }

    @Test
    void pagesLoadFast() {
        assertThat(site.filesEndingIn(".html"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(site.bytes(page).length).isLessThan(MOST_PAGE_KILOBYTES * KILOBYTE));
    }

    @Test
    void pagesHaveFewNodes() {
        assertThat(site.filesEndingIn(".html"))
                .allSatisfy(page ->
                        assertThat(site.page(page).getAllElements().size()).isLessThan(MOST_NODES));
    }

    @Test
    void theStylesheetIsOneSmallFile() throws IOException {
        assertThat(site.filesEndingIn(".css")).hasSize(1);
        assertThat(zipped(site.bytes(site.filesEndingIn(".css").get(0)))).isLessThan(MOST_STYLE_KILOBYTES * KILOBYTE);
    }

    @Test
    void drawingsAreSmallInPagesAndAsFiles() {
        assertThat(site.filesEndingIn(".svg"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(site.bytes(file).length).isLessThan(MOST_DRAWING_KILOBYTES * KILOBYTE));
        for (String page : site.filesEndingIn(".html")) {
            for (Element drawing : site.page(page).select("svg")) {
                assertThat(drawing.outerHtml().getBytes(StandardCharsets.UTF_8).length)
                        .as(page)
                        .isLessThan(MOST_DRAWING_KILOBYTES * KILOBYTE);
            }
        }
    }

    @Test
    void anEditionTakesLittleRoom() {
        assertThat(site.files().stream()
                        .filter(file -> file.startsWith("e/"))
                        .mapToLong(file -> site.bytes(file).length)
                        .sum())
                .isLessThan((long) MOST_EDITION_KILOBYTES * KILOBYTE);
    }

    private static int zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
