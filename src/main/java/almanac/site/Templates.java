package almanac.site;

import almanac.page.Page;
import almanac.source.InvalidSite;
import almanac.source.Position;
import almanac.source.Problem;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** Turns pages into HTML. A template sees one variable, {@code page}; it loops and places, it does not compute. */
public final class Templates {

    private final TemplateEngine engine = new TemplateEngine();
    private final String label;

    /**
     * Templates of a folder.
     *
     * @param label how the folder is called in messages
     */
    public Templates(Path folder, String label) {
        this.label = label;
        FileTemplateResolver resolver = new FileTemplateResolver();
        resolver.setPrefix(folder.toAbsolutePath() + "/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    /**
     * The page as HTML with LF line ends.
     *
     * @throws InvalidSite if a template is missing or broken, with its line and column
     */
    public String render(Page page) {
        Context context = new Context(Locale.ROOT);
        context.setVariable("page", page);
        try {
            return engine.process(page.template(), context).replace("\r\n", "\n");
        } catch (TemplateProcessingException e) {
            throw new InvalidSite(List.of(problem(page.template(), e)));
        }
    }

    /** A file that is not there, or else the innermost failure, which names the place best. */
    private Problem problem(String template, TemplateProcessingException e) {
        TemplateProcessingException innermost = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            innermost = cause instanceof TemplateProcessingException inner && inner.hasLineAndCol() ? inner : innermost;
        }
        String name = innermost.getTemplateName() == null ? template : innermost.getTemplateName();
        if (cause(e) instanceof FileNotFoundException) {
            String file = label + "/" + Path.of(name).getFileName().toString().replaceFirst("(\\.html)?$", ".html");
            return new Problem(new Position(file, 1, 1), "the file is missing", "add " + file);
        }
        int line = innermost.getLine() == null ? 1 : innermost.getLine();
        int column = innermost.getCol() == null ? 1 : innermost.getCol();
        String what = String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
        return new Problem(
                new Position(label + "/" + name + ".html", line, column),
                what.replaceAll(" \\(template: .*", ""),
                "a template that uses what its page offers");
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }
}
