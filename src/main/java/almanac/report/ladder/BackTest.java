package almanac.report.ladder;

import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A forecast of a rung that was held out, by the published recipe fitted to smaller ones.
 *
 * @param kind which rung was held out
 * @param fittedRuns number of runs in the fit
 */
public record BackTest(Kind kind, int fittedRuns, Forecast forecast) {

    /** Which rung is forecast from which. */
    public enum Kind {
        /** The largest size of the ladder from the smaller ones. */
        LARGEST_RUNG("largest-rung"),
        /** The size above the ladder, which the paper leaves unused, from the whole ladder. */
        EXTRA_RUNG("extra-rung");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Role of runs published beside the ladder; repeated runs carry this ending. */
    private static final String EXTRA = "extra";

    private static final String REPEATED = "-rerun";

    /** The largest size from the smaller ones; empty if those cannot be fitted. */
    static List<BackTest> ofLargestRung(TaskRuns runs, Resampling resampling) {
        double largest = runs.ladder().stream()
                .mapToDouble(run -> run.run().parameters())
                .max()
                .orElse(0);
        TaskRuns smaller = runs.fittedTo(runs.ladder().stream()
                .filter(run -> run.run().parameters() < largest)
                .toList());
        if (LadderInputs.reasonNotToFit(smaller).isPresent()) {
            return List.of();
        }
        Step1 step1 = Step1.quick(smaller.ladder(), Recipe.PUBLISHED);
        Step2 step2 = Step2.of(
                PooledPoints.of(smaller.ladder(), Recipe.PUBLISHED),
                Recipe.PUBLISHED,
                runs.task().chance());
        Optional<ForecastDraws> draws = runs.task().isHeadline() // coverage is counted over these
                ? ForecastBootstrap.of(runs.task(), smaller.ladder(), step1, step2, fewer(resampling))
                : Optional.empty();
        List<RunSeries> heldOut = runs.ladder().stream()
                .filter(run -> run.run().parameters() == largest)
                .toList();
        return of(Kind.LARGEST_RUNG, runs.task(), smaller.ladder().size(), heldOut, step1, step2, draws);
    }

    /** A quarter of the resamples: whether an interval holds one value needs no third digit of its ends. */
    private static Resampling fewer(Resampling resampling) {
        return new Resampling((resampling.replicates() + 3) / 4, resampling.seed());
    }

    /** The runs of the size above the ladder from the whole ladder. */
    static List<BackTest> ofExtraRung(TaskRuns runs, Step1 step1, Step2 step2, Optional<ForecastDraws> draws) {
        return of(Kind.EXTRA_RUNG, runs.task(), runs.ladder().size(), extraRung(runs), step1, step2, draws);
    }

    private static List<BackTest> of(
            Kind kind,
            LadderTask task,
            int fittedRuns,
            List<RunSeries> heldOut,
            Step1 step1,
            Step2 step2,
            Optional<ForecastDraws> draws) {
        List<BackTest> tests = new ArrayList<>();
        for (RunSeries run : heldOut) {
            Forecast forecast = Designs.forecast(task, LadderVariant.TWO_STEP, run, step1, step2, Recipe.PUBLISHED);
            tests.add(new BackTest(
                    kind, fittedRuns, forecast.with(draws.map(found -> found.interval(forecast.point())))));
        }
        return List.copyOf(tests);
    }

    /** Runs above the ladder's sizes at the ladder's lengths, each once. */
    static List<RunSeries> extraRung(TaskRuns runs) {
        return runs.all().values().stream()
                .filter(run -> run.run().role().equals(EXTRA) && !run.run().id().endsWith(REPEATED))
                .filter(run -> run.checkpoints() >= Recipe.PUBLISHED.finalWindow())
                .filter(run -> runs.ladder().stream()
                        .allMatch(other -> other.run().parameters() < run.run().parameters()))
                .filter(run -> runs.ladder().stream()
                        .anyMatch(other -> other.run()
                                .chinchillaMultiple()
                                .equals(run.run().chinchillaMultiple())))
                .toList();
    }

    /** The published targets forecast from the ladder and the size above it together. */
    static List<Forecast> withExtraRung(TaskRuns runs) {
        List<RunSeries> all = new ArrayList<>(runs.ladder());
        List<RunSeries> extra = extraRung(runs);
        if (extra.isEmpty()) {
            return List.of();
        }
        all.addAll(extra);
        Step1 step1 = Step1.quick(all, Recipe.PUBLISHED);
        Step2 step2 = Step2.of(
                PooledPoints.of(all, Recipe.PUBLISHED),
                Recipe.PUBLISHED,
                runs.task().chance());
        return LadderTarget.publishedOnes().stream()
                .flatMap(target -> runs.target(target).stream())
                .map(run -> Designs.forecast(runs.task(), LadderVariant.TWO_STEP, run, step1, step2, Recipe.PUBLISHED))
                .toList();
    }
}
