package almanac.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.markup.Html;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PanelFigureTest {

    private static final List<String> NAMES = List.of("First", "Second", "Third");
    private static final Figure FIGURE = Figure.ofPanels(
            "three",
            "Three lines fall",
            "Height by time",
            Key.empty(),
            new Panels(panels(NAMES)),
            new Html("Source"),
            "lines");

    private static List<Panels.Panel> panels(List<String> names) {
        List<Panels.Panel> panels = new ArrayList<>();
        for (String name : names) {
            Chart chart = Chart.titled(name + " falls", "A falling line")
                    .x(Axis.linear("Time", "s"))
                    .y(Axis.linear("Height", "m"))
                    .with(Line.of(new double[] {0, 1}, new double[] {2, 1}, Ink.FIT));
            panels.add(new Panels.Panel(
                    name,
                    chart.draw("fig-three-" + names.indexOf(name), Size.SMALL).svg()));
        }
        return panels;
    }

    @Test
    void aPageShowsEveryPanelOnceUnderItsName() {
        Element page = Jsoup.parse(FIGURE.html("../data/").markup());

        assertThat(page.select(".panels > div > p").eachText()).isEqualTo(NAMES);
        assertThat(page.select(".panels > div > svg.chart.small[role=img]")).hasSize(NAMES.size());
        assertThat(page.select("svg")).hasSize(NAMES.size());
    }

    @Test
    void theFileHoldsAllPanelsTwoInARow() {
        Element sheet =
                Jsoup.parse(FIGURE.wide().toString(), "", Parser.xmlParser()).firstElementChild();

        assertThat(sheet.attr("viewBox")).isEqualTo("0 0 744 620");
        assertThat(sheet.select("> text.panel").eachText()).isEqualTo(NAMES);
        assertThat(sheet.select("> svg").eachAttr("x")).containsExactly("0", "384", "0");
        assertThat(sheet.select("> svg").eachAttr("y")).containsExactly("22", "22", "344");
        assertThat(sheet.select("> svg.chart")).isEmpty();
    }

    @Test
    void onePanelFillsTheWidth() {
        Panels one = new Panels(panels(List.of("Only")));

        assertThat(one.sheet("Only").attribute("width")).isEqualTo("360");
    }

    @Test
    void noPanelsAreRefused() {
        assertThatThrownBy(() -> new Panels(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
