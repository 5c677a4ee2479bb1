package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import almanac.markup.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Compares the example charts with approved files, byte for byte. After a wanted change, look at the new files under
 * target/gallery and copy them over the approved ones.
 */
class GalleryTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "gallery");
    private static final Path REJECTED = Path.of("target", "gallery");

    static Stream<String> names() {
        return Examples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void chartsEqualTheApprovedFiles(String name) throws IOException {
        String drawn = file(Examples.all().get(name));
        Path approved = APPROVED.resolve(name + ".svg");
        String expected = Files.exists(approved) ? Files.readString(approved) : "";
        if (!drawn.equals(expected)) {
            Files.createDirectories(REJECTED);
            Files.writeString(REJECTED.resolve(name + ".approved.svg"), expected);
            Path rejected = Files.writeString(REJECTED.resolve(name + ".svg"), drawn);
            fail("%s differs from %s; the new drawing is %s", name, approved, rejected);
        }
    }

    @Test
    void everyApprovedFileBelongsToAnExample() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> paths = Files.list(APPROVED)) {
            paths.forEach(path -> files.add(path.getFileName().toString()));
        }
        Set<String> expected = new TreeSet<>();
        names().forEach(name -> expected.add(name + ".svg"));
        assertThat(files).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void chartsAreGoodXmlWithUniqueIdsAndNoInlineStyle(String name) throws Exception {
        Document document = parsed(Examples.all().get(name));
        NodeList all = document.getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            org.w3c.dom.Element element = (org.w3c.dom.Element) all.item(i);
            assertThat(element.hasAttribute("style")).isFalse();
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all.getLength()).isLessThan(1500);
    }

    @ParameterizedTest
    @MethodSource("names")
    void pictureRolesNameTheirTitleAndDescription(String name) throws Exception {
        org.w3c.dom.Element svg = parsed(Examples.all().get(name)).getDocumentElement();
        NodeList links = svg.getElementsByTagName("a");
        switch (svg.getAttribute("role")) {
            case "img" -> {
                assertThat(links.getLength()).isZero();
                String[] names = svg.getAttribute("aria-labelledby").split(" ", -1);
                assertThat(text(svg, "title", names[0])).isNotBlank();
                assertThat(text(svg, "desc", names[1])).isNotBlank();
            }
            case "group" -> {
                assertThat(links.getLength()).isBetween(1, 12);
                assertThat(svg.getAttribute("aria-label")).isNotBlank();
                for (int i = 0; i < links.getLength(); i++) {
                    assertThat(links.item(i).getFirstChild().getNodeName()).isEqualTo("title");
                }
            }
            default -> assertThat(svg.getAttribute("aria-hidden")).isEqualTo("true");
        }
    }

    @Test
    void drawingTwiceGivesTheSameBytes() {
        Map<String, Element> first = Examples.all();
        Examples.all()
                .forEach((name, svg) ->
                        assertThat(svg.toString()).isEqualTo(first.get(name).toString()));
    }

    private static String text(org.w3c.dom.Element svg, String tag, String id) {
        org.w3c.dom.Element first =
                (org.w3c.dom.Element) svg.getElementsByTagName(tag).item(0);
        assertThat(first.getAttribute("id")).isEqualTo(id);
        return first.getTextContent();
    }

    private static Document parsed(Element svg) throws Exception {
        byte[] bytes = file(svg).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String file(Element svg) {
        return svg.with("xmlns", "http://www.w3.org/2000/svg") + "\n";
    }
}
