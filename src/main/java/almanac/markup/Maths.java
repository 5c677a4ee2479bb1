package almanac.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.ScriptableObject;

/**
 * TeX formulas as MathML, typeset while the site is built by KaTeX 0.16.4 run in Rhino, so that readers need neither
 * script nor font.
 *
 * <p>KaTeX is loaded with the first formula (about 0.7 s; a formula then takes a few milliseconds). One instance may be
 * shared by threads; they take turns. Commands that would need trust, such as {@code \href}, are refused, as are boxes,
 * strike-outs and equation numbers, for which MathML Core has no valid form.
 */
public final class Maths {
    private static final String KATEX = "/META-INF/resources/webjars/katex/0.16.4/dist/katex.min.js";

    private static final Pattern FUNCTION = Pattern.compile("<(m[io])[^>]*>[^<]*</\\1><mo>\u2061</mo>");

    private static final String TYPESET = """
            (function (tex, display) {
                var refuse = function (use) { throw new katex.ParseError(use.command + ' is not allowed'); };
                return katex.renderToString(tex, {
                    output: 'mathml', displayMode: display, throwOnError: true, strict: 'error', trust: refuse
                });
            })""";

    private Optional<Function> typeset = Optional.empty();

    /** A formula within a line of text: one {@code math} element. */
    public Html inline(String tex) throws BadFormula {
        return typeset(tex, false);
    }

    /** A formula on a line of its own: one {@code math} element with {@code display="block"}. */
    public Html display(String tex) throws BadFormula {
        return typeset(tex, true);
    }

    private synchronized Html typeset(String tex, boolean display) throws BadFormula {
        try (Context context = enter()) {
            Function katex = loaded(context);
            Object markup = katex.call(context, katex.getParentScope(), katex, new Object[] {tex, display});
            return new Html(validated(Context.toString(markup)));
        } catch (JavaScriptException thrown) {
            throw badFormula(thrown);
        }
    }

    private Function loaded(Context context) {
        Function function = typeset.orElseGet(() -> load(context));
        typeset = Optional.of(function);
        return function;
    }

    private static Context enter() {
        Context context = Context.enter();
        context.setInterpretedMode(true); // compiled functions of KaTeX exceed the size limit of a Java method
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }

    private static Function load(Context context) {
        ScriptableObject scope = context.initSafeStandardObjects();
        try (InputStream script = Maths.class.getResourceAsStream(KATEX)) {
            if (script == null) {
                throw new IllegalStateException("KaTeX is not on the class path: " + KATEX);
            }
            String source = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            context.evaluateString(scope, source, "katex.min.js", 1, null);
            return (Function) context.evaluateString(scope, TYPESET, "typeset", 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String validated(String span) throws BadFormula {
        String math = span.substring(span.indexOf("<math"), span.lastIndexOf("</math>") + "</math>".length());
        if (math.contains("<menclose")) {
            throw new BadFormula("boxes and strike-outs are not drawn by all browsers", OptionalInt.empty());
        }
        if (math.contains("<mtd width")) {
            throw new BadFormula("\\tag is not valid MathML", OptionalInt.empty());
        }
        return MathLetters.withoutVariants(withGroupedFunctions(math));
    }

    /** KaTeX writes a function and its invisible operator side by side, also where only one child is allowed. */
    private static String withGroupedFunctions(String math) {
        return FUNCTION.matcher(math).replaceAll("<mrow>$0</mrow>");
    }

    private static BadFormula badFormula(JavaScriptException thrown) {
        if (!(thrown.getValue() instanceof ScriptableObject error)
                || !"ParseError".equals(ScriptableObject.getProperty(error, "name"))) {
            throw thrown; // not a reader's mistake but a fault in KaTeX or in its use
        }
        String message = Context.toString(ScriptableObject.getProperty(error, "message"));
        Object position = ScriptableObject.getProperty(error, "position");
        return new BadFormula(
                message.replace("\u0332", ""), // KaTeX underlines the culprit with combining characters
                position instanceof Number index ? OptionalInt.of(index.intValue()) : OptionalInt.empty());
    }
}
