package almanac.report.boundary.saturation;

import almanac.boundary.sizetime.SizeTimeBoundary;
import almanac.boundary.sizetime.SizeTimeBoundary.Spread;
import almanac.boundary.sizetime.SizeTimeFit;
import almanac.boundary.sizetime.TimeFall;
import almanac.boundary.sizetime.TimedModel;
import almanac.report.boundary.SizeTimeStudy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A task with a boundary in size and time, read at the size of the published figures. */
record TimedTask(String task, SizeTimeBoundary boundary, List<TimedModel> models) {

    /** Days before the last model that count as the end of the data. */
    static final int END_DAYS = 60;

    /** Dates of a curve. */
    static final int DATES = 43;

    static List<TimedTask> of(SizeTimeStudy study) {
        return study.tasks().stream().flatMap(task -> of(task).stream()).toList();
    }

    private static Optional<TimedTask> of(SizeTimeStudy.OfTask task) {
        return task.outcome()
                .boundary()
                .map(boundary ->
                        new TimedTask(task.task(), boundary, task.sample().models()));
    }

    Spread first() {
        return boundary.spread(fit -> fit.atFirst(SizeTimeBoundary.PAPER_SIZE));
    }

    Spread last() {
        return boundary.spread(fit -> fit.atLast(SizeTimeBoundary.PAPER_SIZE));
    }

    /** The boundary at the beginning of the last days. */
    Spread beforeEnd() {
        return at(SizeTimeBoundary.PAPER_SIZE, end());
    }

    Spread at(double parameters, Instant moment) {
        return boundary.spread(fit -> fit.at(parameters, moment));
    }

    Spread slopeAtFirst() {
        return boundary.spread(SizeTimeFit::slopeAtFirst);
    }

    Spread slopeAtLast() {
        return boundary.spread(SizeTimeFit::slopeAtLast);
    }

    /** The largest fall in time at the size of the published figures; zero on a split whose boundary never falls. */
    Spread fall() {
        return boundary.spread(TimedTask::fall);
    }

    private static double fall(SizeTimeFit fit) {
        return TimeFall.of(fit, SizeTimeBoundary.PAPER_SIZE)
                .map(TimeFall::height)
                .orElse(0.0);
    }

    /** Where the last days begin, or the first model where all are of those days. */
    Instant end() {
        Instant begins = boundary.last().minus(Duration.ofDays(END_DAYS));
        return begins.isBefore(boundary.first()) ? boundary.first() : begins;
    }

    /** Models of the last days. */
    long modelsAtEnd() {
        Instant begins = end();
        return models.stream().filter(model -> model.moment().isAfter(begins)).count();
    }

    /** Evenly spaced from the first model to the last. */
    List<Instant> moments() {
        long seconds = Duration.between(boundary.first(), boundary.last()).toSeconds();
        return IntStream.range(0, DATES)
                .mapToObj(i -> boundary.first().plusSeconds(seconds * i / (DATES - 1)))
                .toList();
    }

    /** The sizes whose curves lie within the sample. */
    List<Double> sizes() {
        return SizeTimeBoundary.SIZES.stream().filter(boundary::covers).toList();
    }

    static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
