package almanac.report.ladder;

import almanac.Stopwatch;
import almanac.data.Catalog;
import almanac.data.RealData;
import almanac.report.Settings;
import almanac.stats.Resampling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Times the fits of the model ladder, each on one thread. Not a test. */
public final class LadderBenchmark {

    private static final Resampling RESAMPLING = new Resampling(1_000, Settings.SEED);

    private LadderBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Catalog data = RealData.catalog();
        List<TaskRuns> singles = tasks(data, LadderTask.singles());
        List<TaskRuns> headlines = tasks(data, LadderTask.headlines());
        Stopwatch.time("both steps of ten tasks, 26 starts", () -> singles.forEach(LadderBenchmark::steps));
        Stopwatch.time("three sweeps of compute against error, ten tasks", () -> singles.forEach(ComputeSweeps::of));
        Stopwatch.time("1,000 resampled forecasts of eight tasks", () -> headlines.forEach(LadderBenchmark::resampled));
        Stopwatch.time("54 specifications of eight tasks", () -> headlines.forEach(LadderSpecification::all));
        Settings usual = new Settings(data.newestRetrieval(), Settings.DEFAULT_REPLICATES, Settings.SEED);
        Stopwatch.time("the whole analysis", () -> LadderAnalysis.run(data, usual));
    }

    private static List<TaskRuns> tasks(Catalog data, List<LadderTask> wanted) {
        LadderInputs inputs = LadderInputs.of(data);
        List<TaskRuns> tasks = new ArrayList<>();
        wanted.forEach(task -> inputs.of(task).ifPresent(tasks::add));
        return tasks;
    }

    private static void steps(TaskRuns runs) {
        Step1.of(runs.ladder(), Recipe.PUBLISHED);
        Step2.of(
                PooledPoints.of(runs.ladder(), Recipe.PUBLISHED),
                Recipe.PUBLISHED,
                runs.task().chance());
    }

    private static void resampled(TaskRuns runs) {
        Step1 step1 = Step1.of(runs.ladder(), Recipe.PUBLISHED);
        Step2 step2 = Step2.of(
                PooledPoints.of(runs.ladder(), Recipe.PUBLISHED),
                Recipe.PUBLISHED,
                runs.task().chance());
        ForecastBootstrap.of(runs.task(), runs.ladder(), step1, step2, RESAMPLING);
    }
}
