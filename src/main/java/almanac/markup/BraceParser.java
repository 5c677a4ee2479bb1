package almanac.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads {@code {{kind name}}} and {@code {#id}} while Flexmark reads a line of text, so that code and formulas, which are
 * read first, keep their braces, and a backslash before the braces keeps them too.
 */
final class BraceParser implements InlineParserExtension {
    private static final Pattern PLACEMENT = Pattern.compile("^\\{\\{[^{}\\r\\n]*\\}\\}");
    private static final Pattern UNCLOSED = Pattern.compile("^\\{\\{");
    private static final Pattern HEADING_ID = Pattern.compile("^\\{#[A-Za-z][A-Za-z0-9-]*\\}");

    private BraceParser() {}

    @Override
    public boolean parse(LightInlineParser line) {
        BasedSequence placement = line.match(PLACEMENT);
        if (placement == null) {
            placement = line.match(UNCLOSED);
        }
        if (placement != null) {
            line.flushTextNode();
            line.appendNode(new PlacementNode(placement));
            return true;
        }
        BasedSequence id = line.match(HEADING_ID);
        if (id != null) {
            line.flushTextNode();
            line.appendNode(new HeadingIdNode(id));
        }
        return id != null;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Registers the parser with Flexmark. */
    static final class Extension implements Parser.ParserExtension {
        @Override
        public void parserOptions(MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder builder) {
            builder.customInlineParserExtensionFactory(new Factory());
        }
    }

    private static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BraceParser();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
