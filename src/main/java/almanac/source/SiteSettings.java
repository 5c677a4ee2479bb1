package almanac.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Optional;

/**
 * What the site says of itself, from {@code content/site.yml}.
 *
 * @param title name of the site
 * @param tagline what it is, in one or two sentences
 * @param baseUrl address under which it is published, ending in a slash; used for canonical addresses only
 * @param errors address to which errors are reported
 */
public record SiteSettings(
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String tagline,
        @JsonProperty(value = "base-url", required = true) String baseUrl,
        @JsonProperty(required = true) String errors) {

    public static final String FILE = "site.yml";

    public SiteSettings {
        if (!isBaseUrl(baseUrl)) {
            throw new IllegalArgumentException("base-url \"" + baseUrl + "\" is not an address that ends in a slash");
        }
    }

    /** Whether a text is a web address that ends in a slash. */
    public static boolean isBaseUrl(String text) {
        try {
            return URI.create(text).getHost() != null && text.matches("https?://[^?#]+/");
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    public static Optional<SiteSettings> read(SourceFolder folder, Problems problems) {
        return folder.read(FILE, problems)
                .flatMap(text -> Yaml.read(
                        folder,
                        FILE,
                        text,
                        1,
                        SiteSettings.class,
                        "title, tagline, base-url (https://…/) and errors",
                        problems));
    }

    /** The same site under another address. */
    public SiteSettings at(String otherBaseUrl) {
        return new SiteSettings(title, tagline, otherBaseUrl, errors);
    }

    /** The path of the base address, beginning and ending in a slash. */
    public String basePath() {
        return URI.create(baseUrl).getPath();
    }
}
