package almanac.cli;

import almanac.SiteBuild;
import almanac.WrongRequest;
import almanac.source.InvalidSite;
import almanac.source.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line of the almanac. */
@Command(
        name = "almanac",
        mixinStandardHelpOptions = true,
        version = "scaling-almanac " + SiteBuild.VERSION,
        description = "Builds a static website of reports on how language models scale and what they cost.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:done", "1:the input is wrong", "2:the command line is wrong", "70:a bug"})
public final class AlmanacCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private SiteOptions options = new SiteOptions();

    /** Runs a command line and returns its exit status. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new AlmanacCommand());
        line.registerConverter(LocalDate.class, AlmanacCommand::date);
        line.setParameterExceptionHandler(AlmanacCommand::misused);
        line.setExecutionExceptionHandler(AlmanacCommand::failed);
        return line.execute(arguments);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not a date such as 2026-11-21");
        }
    }

    private static int misused(ParameterException misuse, String[] arguments) {
        misuse.getCommandLine().getErr().println(misuse.getMessage() + "; almanac --help shows all options");
        return ExitStatus.WRONG_USAGE;
    }

    private static int failed(Exception exception, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (exception instanceof InvalidSite invalid) {
            invalid.problems().stream().map(Problem::toString).forEach(err::println);
            int count = invalid.problems().size();
            err.println(count + (count == 1 ? " fault" : " faults") + "; nothing was written");
            return ExitStatus.INVALID_INPUT;
        }
        if (exception instanceof WrongRequest wrong) {
            err.println(wrong.getMessage() + "; nothing was written");
            return ExitStatus.WRONG_USAGE;
        }
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        err.println("This is a bug of the generator, not of the input:");
        err.print(trace);
        err.flush();
        return ExitStatus.BUG;
    }

    /** Without a subcommand the site is built. */
    @Override
    public void run() {
        build(options);
    }

    @Command(name = "build", mixinStandardHelpOptions = true, description = "Writes the whole site (the default).")
    void build(@Mixin SiteOptions chosen) {
        SiteBuild.Outcome outcome = site(chosen).build();
        say("edition " + outcome.edition() + ": " + outcome.pages() + " pages, " + outcome.files() + " files in "
                + chosen.request().output());
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Validates data, content and templates; writes nothing.")
    void check(@Mixin SiteOptions chosen) {
        SiteBuild.Outcome outcome = site(chosen).check();
        say("no faults in edition " + outcome.edition());
    }

    private SiteBuild site(SiteOptions chosen) {
        chosen.fault().ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), fault);
        });
        return new SiteBuild(chosen.request(), this::progress);
    }

    /** Long work shows progress on a terminal and stays quiet in a pipe. */
    private void progress(String step) {
        if (isTerminal()) {
            spec.commandLine().getErr().println(step + " …");
        }
    }

    private void say(String words) {
        if (isTerminal()) {
            spec.commandLine().getOut().println(words);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // Java 17 has no other way to ask
    private static boolean isTerminal() {
        return System.console() != null;
    }
}
