package almanac.page;

import java.util.Locale;

/**
 * How to cite a page; every form is made from this one record. The date of access is left to the reader.
 *
 * @param key citation key, lower case with hyphens
 * @param url address of the page in its numbered edition
 */
public record Citation(
        String site, String title, String key, String edition, int year, int month, int day, String url) {

    public String text() {
        return site + " (" + year + "). " + title + " Edition " + edition + ". " + url;
    }

    public String bibtex() {
        return "@misc{" + key + ",\n"
                + "  title  = {" + title + "},\n"
                + "  author = {{" + site + "}},\n"
                + "  year   = {" + year + "},\n"
                + "  month  = {" + month + "},\n"
                + "  note   = {Edition " + edition + "},\n"
                + "  url    = {" + url + "}\n"
                + "}";
    }

    /** The citation file format of repositories, for a whole edition. */
    public String cff() {
        return "cff-version: 1.2.0\n"
                + "message: \"To cite this edition, use the entries below.\"\n"
                + "type: dataset\n"
                + "title: \"" + title.replaceFirst("[.]$", "") + "\"\n"
                + "authors:\n  - name: \"" + site + "\"\n"
                + "version: \"" + edition + "\"\n"
                + "date-released: \"" + String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day) + "\"\n"
                + "url: \"" + url + "\"\n";
    }

    public String ris() {
        return "TY  - ELEC\nTI  - " + title + "\nAU  - " + site + "\nPY  - " + year + "\nET  - " + edition + "\nUR  - "
                + url + "\nER  -";
    }

    public String cslJson() {
        return "{\n"
                + "  \"id\": \"" + key + "\",\n"
                + "  \"type\": \"webpage\",\n"
                + "  \"title\": \"" + title.replace("\"", "\\\"") + "\",\n"
                + "  \"author\": [{\"literal\": \"" + site + "\"}],\n"
                + "  \"issued\": {\"date-parts\": [[" + year + ", " + month + ", " + day + "]]},\n"
                + "  \"version\": \"" + edition + "\",\n"
                + "  \"URL\": \"" + url + "\"\n"
                + "}";
    }
}
