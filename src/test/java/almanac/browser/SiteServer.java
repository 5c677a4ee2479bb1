package almanac.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves a folder on the loopback address below a base path, as GitHub Pages does: {@code index.html} for folders, and
 * the site's {@code 404.html} with status 404 for whatever is not there.
 */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final HttpServer server;
    private final Path folder;
    private final String base;

    /**
     * Starts at once, on a free port.
     *
     * @param base begins and ends with {@code /}
     */
    SiteServer(Path folder, String base) throws IOException {
        this.folder = folder.toRealPath();
        this.base = base;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The full address of a path of the site. */
    String address(String path) {
        return origin() + base + path;
    }

    /** Whether an address is on this host, inside the site or beside it. */
    boolean isOnThisHost(String address) {
        return address.startsWith(origin() + "/");
    }

    private String origin() {
        InetSocketAddress socket = server.getAddress();
        return "http://" + socket.getAddress().getHostAddress() + ":" + socket.getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = fileFor(exchange.getRequestURI().getPath());
            boolean found = Files.isRegularFile(file);
            Path sent = found ? file : folder.resolve("404.html");
            byte[] body = Files.exists(sent) ? Files.readAllBytes(sent) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", typeOf(sent));
            exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Path fileFor(String path) {
        if (!path.startsWith(base)) {
            return folder.resolve("404.html").resolve("outside-the-site");
        }
        Path file = folder.resolve(path.substring(base.length())).normalize();
        return path.endsWith("/") ? file.resolve("index.html") : file;
    }

    private static String typeOf(Path file) {
        String name = file.toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
