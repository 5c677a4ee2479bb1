package almanac;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules of the package tree: data flows one way, and each outside library has one place. */
@AnalyzeClasses(packages = "almanac", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Which of our packages each package may know, besides itself. The root package may know all of them. */
    private static final Map<String, List<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("stats", List.of()),
            Map.entry("markup", List.of()),
            Map.entry("data", List.of("source")),
            Map.entry("density", List.of("data", "stats")),
            Map.entry("scaling", List.of("data", "stats")),
            Map.entry("boundary", List.of("data", "stats")),
            Map.entry("chart", List.of("markup")),
            Map.entry("table", List.of("markup")),
            Map.entry("page", List.of("chart", "table", "markup")),
            Map.entry(
                    "report",
                    List.of(
                            "data",
                            "stats",
                            "density",
                            "scaling",
                            "boundary",
                            "chart",
                            "table",
                            "page",
                            "markup",
                            "source")),
            Map.entry("edition", List.of("data", "stats", "report", "chart", "table", "page", "markup", "source")),
            Map.entry("site", List.of("page", "markup", "source", "table", "chart")),
            Map.entry("cli", List.of("source")),
            Map.entry("preview", List.of("source"))));

    /** The edge packages, which start the program and may therefore know its root classes. */
    private static final Set<String> BY_THE_ROOT = Set.of("cli", "preview");

    private static final Set<String> WORDS_WITHOUT_MEANING =
            Set.of("util", "utils", "common", "helper", "helpers", "service", "services", "manager", "impl");

    private static String withSubpackages(String name) {
        return "almanac." + name + "..";
    }

    private static DescribedPredicate<JavaClass> in(String name) {
        return resideInAPackage(withSubpackages(name));
    }

    @ArchTest
    static void packagesKnowOnlyWhatIsListed(JavaClasses all) {
        List<ArchRule> rules = new ArrayList<>();
        MAY_KNOW.forEach((name, known) -> {
            String[] allowed = Stream.concat(Stream.of(name), known.stream())
                    .map(ArchitectureTest::withSubpackages)
                    .toArray(String[]::new);
            rules.add(classes()
                    .that(in(name))
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage("almanac..")
                            .or(resideInAnyPackage(allowed))
                            .or(BY_THE_ROOT.contains(name) ? resideInAPackage("almanac") : alwaysFalse()))
                    .as("package " + name + " knows, of ours, only " + known)
                    .allowEmptyShould(true));
        });
        CompositeArchRule.of(rules).check(all);
    }

    @ArchTest
    static void everyPackageIsListed(JavaClasses all) {
        String[] listed = Stream.concat(
                        Stream.of("almanac"), MAY_KNOW.keySet().stream().map(ArchitectureTest::withSubpackages))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(listed).check(all);
    }

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("almanac.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule REPORTS_DO_NOT_KNOW_ONE_ANOTHER =
            slices().matching("almanac.report.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule REPORTS_READ_NO_FILES = noClasses()
            .that(in("report"))
            .should()
            .dependOnClassesThat(in("source")
                    .and(not(belongTo(describe("a fault or its place", ArchitectureTest::isFaultOrItsPlace)))))
            .because("rows reach a report through the catalog; a report names only faults and their places");

    private static boolean isFaultOrItsPlace(JavaClass type) {
        return Set.of("Problem", "Position").contains(type.getSimpleName());
    }

    @ArchTest
    static void librariesHaveOnePlace(JavaClasses all) {
        onlyIn(all, List.of("site"), "org.thymeleaf..", "ognl..");
        onlyIn(all, List.of("markup"), "com.vladsch.flexmark..", "org.mozilla.javascript..");
        onlyIn(all, List.of("source", "site"), "com.fasterxml.jackson..", "org.yaml.snakeyaml..");
        onlyIn(all, List.of("stats"), "org.apache.commons.math3..");
        onlyIn(all, List.of("preview"), "com.sun.net.httpserver..");
    }

    private static void onlyIn(JavaClasses all, List<String> homes, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        homes.stream().map(ArchitectureTest::withSubpackages).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries))
                .check(all);
    }

    @ArchTest
    static final ArchRule COMMAND_LINE_LIBRARY_STAYS_AT_THE_EDGE = noClasses()
            .that(not(in("cli")))
            .and()
            .resideOutsideOfPackage("almanac")
            .should()
            .dependOnClassesThat(resideInAPackage("picocli.."));

    @ArchTest
    static final ArchRule ONLY_OUTPUT_WRITES_FILES = noClasses()
            .that(not(belongTo(describe("site.Output", type -> type.getName().equals("almanac.site.Output")))))
            .and(not(in("cli")))
            .and(not(in("preview")))
            .should()
            .accessTargetWhere(reaches(
                    "a way to change files",
                    "java\\.nio\\.file\\.Files\\.(write|create|move|copy|delete|set).*",
                    "java\\.nio\\.file\\.Files\\.new(OutputStream|BufferedWriter|ByteChannel).*",
                    "java\\.nio\\.channels\\.\\w*FileChannel\\.open.*",
                    "java\\.io\\.File\\.(mkdir|delete|rename|create|set).*",
                    "java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)\\..*",
                    "java\\.io\\.Print(Writer|Stream)\\.<init>\\((java\\.lang\\.String|java\\.io\\.File).*"));

    @ArchTest
    static final ArchRule NOTHING_READS_THE_CLOCK = noClasses()
            .that(not(in("cli")))
            .should()
            .accessTargetWhere(reaches(
                    "the clock",
                    "java\\.time\\..*\\.now\\(.*",
                    "java\\.time\\.Clock\\.(system|tick).*",
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.\\w*Calendar\\.(getInstance\\(.*|<init>\\(\\))"));

    @ArchTest
    static final ArchRule NOTHING_ASKS_WHERE_IT_RUNS = noClasses()
            .that(not(in("cli")))
            .should()
            .accessTargetWhere(reaches(
                    "the machine's locale or time zone",
                    "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                    "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"));

    @ArchTest
    static final ArchRule RANDOMNESS_IS_SEEDED = noClasses()
            .should()
            .accessTargetWhere(reaches(
                    "random numbers without a seed",
                    "java\\.lang\\.Math\\.random\\(\\)",
                    "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
                    "java\\.util\\.UUID\\.randomUUID\\(\\)",
                    "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
                    "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                    "java\\.security\\.SecureRandom\\..*"));

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that(not(in("cli")))
            .should()
            .accessTargetWhere(
                    reaches("the console", "java\\.lang\\.System\\.(out|err)", ".*\\.printStackTrace\\(\\)"));

    @ArchTest
    static final ArchRule NUMBERS_ARE_THE_SAME_ON_EVERY_PROCESSOR = noClasses()
            .that(in("stats").or(in("report")))
            .should()
            .accessTargetWhere(reaches(
                    "a function whose last digit is up to the processor",
                    "java\\.lang\\.Math\\.(exp|expm1|log|log10|log1p|pow|cbrt|hypot)\\(.*",
                    "java\\.lang\\.Math\\.(sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh)\\(.*"))
            .because("StrictMath and FastMath give the same bits everywhere");

    /** Field, method, constructor or method reference whose full name matches one of the patterns. */
    private static DescribedPredicate<JavaAccess<?>> reaches(String what, String... patterns) {
        return describe(
                "reaches " + what,
                access -> Stream.of(patterns).anyMatch(access.getTarget().getFullName()::matches));
    }

    @ArchTest
    static void packageNamesSayWhatIsInside(JavaClasses all) {
        assertThat(all)
                .allSatisfy(type -> assertThat(type.getPackageName().split("\\."))
                        .as("package of %s", type.getName())
                        .doesNotContainAnyElementsOf(WORDS_WITHOUT_MEANING));
    }
}
