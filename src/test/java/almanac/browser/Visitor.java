package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * One tab that reads the served site and notes everything a silent, self-contained site never does: console messages,
 * script errors, failed or refused requests, and requests to any other host.
 */
final class Visitor implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final SiteServer server;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, SiteServer server, Browser.NewContextOptions options) {
        this.server = server;
        context = browser.newContext(options);
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(
                message -> note("console " + message.type() + ": " + message.text() + " at " + message.location()));
        page.onPageError(error -> note("script error: " + error));
        page.onRequestFailed(request -> note("failed request: " + request.url() + " " + request.failure()));
        page.onResponse(this::noteRefusal);
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address("")) && !request.url().startsWith("data:")) {
                note("request outside the site: " + request.url());
            }
        });
    }

    private void noteRefusal(Response response) {
        if (response.status() >= 400) {
            note("status " + response.status() + ": " + response.url());
        }
    }

    private void note(String complaint) {
        complaints.add(page.url() + ": " + complaint);
    }

    Page page() {
        return page;
    }

    /** Opens an address of the site, which must answer with the given status and show one heading of first rank. */
    Visitor open(String path, int status) {
        Response response = page.navigate(server.address(path));
        assertThat(response.status()).as("status of %s", path).isEqualTo(status);
        return showsHeading();
    }

    /** Opens an existing page of the site. */
    Visitor open(String path) {
        return open(path, 200);
    }

    Visitor showsHeading() {
        Locator heading = page.locator("h1");
        assertThat(heading.count()).as("h1 elements on %s", page.url()).isEqualTo(1);
        assertThat(heading.isVisible()).as("h1 visible on %s", page.url()).isTrue();
        return this;
    }

    /** At least one element is on the screen and has an area. */
    Visitor shows(String selector) {
        List<BoundingBox> areas = page.locator(selector).all().stream()
                .filter(Locator::isVisible)
                .map(Locator::boundingBox)
                .filter(box -> box.width > 1 && box.height > 1)
                .toList();
        assertThat(areas).as("visible %s on %s", selector, page.url()).isNotEmpty();
        return this;
    }

    /** Nothing sticks out sideways; scroll boxes inside the page may. */
    Visitor fitsItsWidth() {
        Object widths =
                page.evaluate("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        List<?> pair = (List<?>) widths;
        assertThat((Integer) pair.get(0)).as("width of %s", page.url()).isLessThanOrEqualTo((Integer) pair.get(1));
        return this;
    }

    /** Fails with everything noted so far. */
    void hasNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    /** What was noted so far; for pages whose own status is an error. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
