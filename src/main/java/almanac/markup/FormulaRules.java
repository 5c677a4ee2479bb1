package almanac.markup;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.gitlab.GitLabInlineMath;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Formulas: {@code $`tex`$} within text, a fence marked {@code math} for a line of its own. */
final class FormulaRules {
    private final Maths maths;
    private final Findings findings;

    private FormulaRules(Maths maths, Findings findings) {
        this.maths = maths;
        this.findings = findings;
    }

    static FormulaRules add(NodeMarkup markup, Maths maths, Findings findings) {
        FormulaRules rules = new FormulaRules(maths, findings);
        markup.on(GitLabInlineMath.class, node -> rules.typeset(node.getText(), maths::inline));
        return rules;
    }

    static boolean isFormula(FencedCodeBlock fence) {
        return fence.getInfo().toString().strip().equals("math");
    }

    Html display(FencedCodeBlock fence) {
        Html formula = typeset(fence.getContentChars(), maths::display);
        return Element.of("div").with("class", "formula").raw(formula).html();
    }

    private interface Typesetter {
        Html typeset(String tex) throws BadFormula;
    }

    private Html typeset(BasedSequence source, Typesetter typesetter) {
        // a space for CR keeps every index into the formula true to the file
        String tex = source.toString().replace('\r', ' ').stripTrailing();
        try {
            return typesetter.typeset(tex);
        } catch (BadFormula bad) {
            int index = Math.min(bad.index().orElse(0), tex.length());
            int offset = index < source.length()
                    ? source.subSequence(index, index + 1).getStartOffset()
                    : source.getEndOffset();
            findings.fault(
                    offset, String.valueOf(bad.getMessage()), "formulas are written in the TeX that KaTeX knows");
            return Element.of("code").text(tex).html();
        }
    }
}
