package almanac.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One HTML or SVG element, immutable: every method gives a new element. Attributes are written in the order of their
 * first setting; names are checked and all values and texts are escaped. Empty HTML void elements are written
 * {@code <br>}, empty SVG shapes {@code <path/>}, all others with an end tag, so that the text is good HTML and, without
 * HTML void elements, good XML.
 */
public final class Element {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.:-]*");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> SHAPES =
            Set.of("path", "circle", "rect", "line", "ellipse", "polyline", "polygon", "use", "image", "stop");
    private static final Set<String> RAW_TEXT = Set.of("script", "style");

    private final String name;
    private final Map<String, String> attributes;
    private final List<Object> children;

    private Element(String name, Map<String, String> attributes, List<Object> children) {
        this.name = name;
        this.attributes = attributes;
        this.children = children;
    }

    /** An element without attributes and children. */
    public static Element of(String name) {
        return new Element(checked(name), Map.of(), List.of());
    }

    /** This element with the attribute set; setting a name again replaces its value and keeps its place. */
    public Element with(String attribute, String value) {
        Map<String, String> set = new LinkedHashMap<>(attributes);
        set.put(checked(attribute), Objects.requireNonNull(value, "value"));
        return new Element(name, set, children);
    }

    /** This element with an attribute that needs no value, such as {@code hidden}. */
    public Element with(String attribute) {
        return with(attribute, "");
    }

    public Element add(Element... elements) {
        return addAll(List.of(elements));
    }

    public Element addAll(Collection<Element> elements) {
        return grown(elements);
    }

    /** This element with plain text added, escaped. */
    public Element text(String plain) {
        if (RAW_TEXT.contains(name)) {
            throw new IllegalArgumentException("text is not escaped inside <" + name + ">; add it as raw markup");
        }
        return plain.isEmpty() ? this : grown(List.of(new Html(Escaping.text(plain))));
    }

    /** This element with trusted markup added as it is. */
    public Element raw(Html trusted) {
        return trusted.isEmpty() ? this : grown(List.of(trusted));
    }

    public String name() {
        return name;
    }

    /** The attribute's value, or an empty text when it is not set. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public Html html() {
        StringBuilder out = new StringBuilder();
        write(out);
        return new Html(out.toString());
    }

    @Override
    public String toString() {
        return html().markup();
    }

    private Element grown(Collection<?> more) {
        if (VOID.contains(name) && !more.isEmpty()) {
            throw new IllegalArgumentException("<" + name + "> cannot have content");
        }
        List<Object> all = new ArrayList<>(children.size() + more.size());
        all.addAll(children);
        all.addAll(more);
        return new Element(name, attributes, all);
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) -> {
            out.append(' ')
                    .append(key)
                    .append("=\"")
                    .append(Escaping.attribute(value))
                    .append('"');
        });
        if (VOID.contains(name)) {
            out.append('>');
            return;
        }
        if (children.isEmpty() && SHAPES.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object child : children) {
            if (child instanceof Element element) {
                element.write(out);
            } else {
                out.append(child);
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for an element or attribute: \"" + name + "\"");
        }
        return name;
    }
}
