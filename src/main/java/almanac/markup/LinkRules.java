package almanac.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links: relative and web addresses as written, {@code page:name#part} looked up. */
final class LinkRules {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
    private static final Pattern WEB_OR_MAIL = Pattern.compile("(?i)https?|mailto");
    private static final String PAGE = "page:";

    private final NodeMarkup markup;
    private final Placements placements;
    private final Findings findings;

    private LinkRules(NodeMarkup markup, Placements placements, Findings findings) {
        this.markup = markup;
        this.placements = placements;
        this.findings = findings;
    }

    static void add(NodeMarkup markup, Placements placements, Findings findings) {
        LinkRules rules = new LinkRules(markup, placements, findings);
        markup.on(Link.class, link -> rules.anchor(link, link.getUrl(), link.getTitle()));
        markup.on(LinkRef.class, rules::referred);
        markup.on(AutoLink.class, link -> bare(link.getText().toString(), ""));
        markup.on(MailLink.class, link -> bare(link.getText().toString(), "mailto:"));
        markup.on(Reference.class, definition -> Html.EMPTY);
    }

    private static Html bare(String address, String scheme) {
        return Element.of("a")
                .with("href", Escaping.percentEncodeUrl(scheme + address))
                .text(address)
                .html();
    }

    private Html referred(LinkRef link) {
        Reference definition = link.getReferenceNode(link.getDocument());
        if (definition != null) {
            return anchor(link, definition.getUrl(), definition.getTitle());
        }
        if (!link.isReferenceTextCombined()) {
            findings.fault(
                    link.getReference().getStartOffset(),
                    "no link is defined as [" + link.getReference() + "]",
                    "add a line [" + link.getReference() + "]: address");
        }
        if (link.getNext() != null && link.getNext().getChars().startsWith("(")) {
            findings.fault(
                    link.getStartOffset(),
                    "the address of this link cannot be read",
                    "an address holds no space and no placement");
        }
        // brackets around words are just brackets
        return Html.ofText("[").then(markup.children(link)).then(Html.ofText("]"));
    }

    private Html anchor(Node link, BasedSequence url, BasedSequence title) {
        Html words = markup.children(link);
        if (words.markup().isBlank()) {
            findings.fault(link.getStartOffset(), "a link needs words", "write [words](address)");
        }
        if (words.markup().contains("<a ")) {
            findings.fault(link.getStartOffset(), "a link stands inside a link", "place the inner link outside");
        }
        Element anchor = Element.of("a").with("href", href(url));
        Element titled = title.isEmpty() ? anchor : anchor.with("title", Printable.unescaped(title, findings));
        return titled.raw(words).html();
    }

    private String href(BasedSequence url) {
        String address = Printable.unescaped(url, findings);
        if (address.startsWith(PAGE)) {
            return pageHref(address.substring(PAGE.length()), url.getStartOffset());
        }
        Matcher scheme = SCHEME.matcher(address);
        if (address.isBlank()) {
            findings.fault(url.getStartOffset(), "a link needs an address", "write [words](address)");
        } else if (address.contains("{{")) {
            findings.fault(
                    url.getStartOffset(), "a placement cannot stand in an address", "place the whole link instead");
        } else if (scheme.matches() && !WEB_OR_MAIL.matcher(scheme.group(1)).matches()) {
            findings.fault(
                    url.getStartOffset(),
                    "addresses cannot begin with \"" + scheme.group(1) + ":\"",
                    "use https:, mailto:, page: or a relative address");
        }
        return Escaping.percentEncodeUrl(address);
    }

    private String pageHref(String target, int offset) {
        int hash = target.indexOf('#');
        String page = hash < 0 ? target : target.substring(0, hash);
        String part = hash < 0 ? "" : target.substring(hash);
        Optional<String> href = placements.href(page);
        if (href.isEmpty()) {
            findings.fault(
                    offset, "no page is called \"" + page + "\"", NearMatches.hint(page, placements.known("page")));
        }
        return href.orElse("") + part;
    }
}
