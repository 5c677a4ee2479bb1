package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.browser.WholeSite;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers a reader sees first come from results, not from a keyboard. */
@ExtendWith(WholeSite.Given.class)
class ProseNumbersTest {

    private static final Pattern WORD_WITH_DIGIT = Pattern.compile("[\\p{L}\\p{N}.,–-]*\\p{N}[\\p{L}\\p{N}.,–-]*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.]*-[\\p{L}\\p{N}.-]*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-prices",
                "capability-boundary",
                "capability-density",
                "contamination",
                "model-ladder",
                "scaling-laws"
            })
    void everyNumberInHeadlineAndKeyFactsWasPlacedUnlessItIsPartOfAName(String report, WholeSite site) {
        Elements prose = new BuiltSite(site.folder())
                .page("latest/" + report + "/index.html")
                .select("p.headline, .facts .fact");
        assertThat(prose).hasSizeGreaterThan(3);
        assertThat(prose.select(".placed").eachText())
                .filteredOn(text -> text.matches(".*\\d.*"))
                .hasSizeGreaterThan(8);

        assertThat(prose).allSatisfy(words -> assertThat(typedNumbers(words)).isEmpty());
    }

    @Test
    void aTypedNumberWouldBeFound() {
        Element words = new Element("p")
                .html(
                        "Llama-3.1-405B and GPT-3.5 grew <b><span class=placed>3.5 months</span></b>-fold, 4 times, by 1,000–2.");

        assertThat(typedNumbers(words)).containsExactly("4", "1,000–2.");
    }

    private static List<String> typedNumbers(Element words) {
        Element typed = words.clone();
        typed.select(".placed").remove();
        return WORD_WITH_DIGIT
                .matcher(typed.text())
                .results()
                .map(MatchResult::group)
                .filter(word -> !NAME.matcher(word).matches())
                .toList();
    }
}
