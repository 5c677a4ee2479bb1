package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void attributesKeepTheOrderOfTheirFirstSetting() {
        Element svg =
                Element.of("svg").with("class", "chart").with("role", "img").with("class", "chart wide");
        assertThat(svg.toString()).isEqualTo("<svg class=\"chart wide\" role=\"img\"></svg>");
    }

    @Test
    void textsAndAttributeValuesAreEscaped() {
        Element p = Element.of("p").with("title", "a\"b & <c>\n").text("1 < 2 & \"x\" > 0");
        assertThat(p.toString())
                .isEqualTo("<p title=\"a&quot;b &amp; &lt;c&gt;&#10;\">1 &lt; 2 &amp; \"x\" &gt; 0</p>");
    }

    @Test
    void trustedMarkupStaysAsItIs() {
        Element p = Element.of("p")
                .text("n = ")
                .raw(new Html("<b>7</b>"))
                .raw(Html.EMPTY)
                .text("");
        assertThat(p.html()).isEqualTo(new Html("<p>n = <b>7</b></p>"));
    }

    @Test
    void emptyElementsAreWrittenByTheirKind() {
        assertThat(Element.of("br").toString()).isEqualTo("<br>");
        assertThat(Element.of("path").with("d", "M0 0").toString()).isEqualTo("<path d=\"M0 0\"/>");
        assertThat(Element.of("td").toString()).isEqualTo("<td></td>");
    }

    @Test
    void shapesMayHoldATitle() {
        Element circle = Element.of("circle").add(Element.of("title").text("Phi-2"));
        assertThat(circle.toString()).isEqualTo("<circle><title>Phi-2</title></circle>");
    }

    @Test
    void elementsAreNeverChanged() {
        Element ul = Element.of("ul");
        Element one = ul.add(Element.of("li").text("a"));
        Element two =
                one.addAll(List.of(Element.of("li").text("b"), Element.of("li").text("c")));
        assertThat(ul.toString()).isEqualTo("<ul></ul>");
        assertThat(one.toString()).isEqualTo("<ul><li>a</li></ul>");
        assertThat(two.toString()).isEqualTo("<ul><li>a</li><li>b</li><li>c</li></ul>");
    }

    @Test
    void wrongNamesAndForbiddenContentAreRefused() {
        assertThatThrownBy(() -> Element.of("a b")).hasMessageContaining("\"a b\"");
        assertThatThrownBy(() -> Element.of("a").with("on\"x", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Element.of("br").text("x")).hasMessage("<br> cannot have content");
        assertThatThrownBy(() -> Element.of("script").text("x")).hasMessageContaining("raw markup");
        assertThatThrownBy(() -> Element.of("p").text("\u0007").toString()).hasMessageContaining("U+0007");
        assertThatThrownBy(() -> Element.of("p").text("\uD800").toString()).hasMessageContaining("U+D800");
    }

    @Test
    void attributesCanBeAskedFor() {
        assertThat(Element.of("a").with("href", "x/").attribute("href")).isEqualTo("x/");
        assertThat(Element.of("a").attribute("href")).isEmpty();
        assertThat(Element.of("details").with("open").toString()).isEqualTo("<details open=\"\"></details>");
    }

    @Test
    void htmlJoinsAndEscapes() {
        assertThat(Html.ofText("a<b").then(new Html("<br>")).toString()).isEqualTo("a&lt;b<br>");
        assertThat(Html.EMPTY.isEmpty()).isTrue();
    }
}
