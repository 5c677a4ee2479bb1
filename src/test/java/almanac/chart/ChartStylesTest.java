package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A chart as a file of its own takes its rules from one part of the stylesheet, so all of them have to stand there. */
class ChartStylesTest {

    /** The third rival looks like all of them together. */
    private static final List<String> WITHOUT_RULES = List.of("riv-3");

    private static String chartRules() throws IOException {
        String style = Files.readString(Path.of("templates/style.css"));
        return style.substring(style.indexOf("/* 7 ·"), style.indexOf("/* 8 ·"));
    }

    @Test
    void everyKindOfInkHasItsRulesAmongThoseOfCharts() throws IOException {
        List<String> classes = Arrays.stream(Ink.values())
                .flatMap(ink -> Stream.of(ink.points(), ink.line(), ink.interval(), ink.label()))
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .filter(name -> !WITHOUT_RULES.contains(name))
                .distinct()
                .toList();
        String rules = chartRules();

        assertThat(classes)
                .contains("pt-pub", "riv-5")
                .allSatisfy(name -> assertThat(rules).containsPattern("\\." + name + "[ ,.{]"));
    }
}
