package almanac.report.ladder.trust;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.Trust;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Whether the labels told good forecasts from bad ones, in words that hold for any numbers. */
final class LabelWords {

    /** Share of a limit within which a tested value might as well lie on its other side. */
    private static final double CLOSE = 0.2;

    private LabelWords() {}

    /**
     * The words.
     *
     * @param all every labelled task, the average of eight among them
     */
    static Map<String, String> of(List<TaskOutcome> all) {
        List<TaskOutcome> singles = all.stream()
                .filter(outcome -> outcome.task() != LadderTask.AVERAGE_8)
                .toList();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("label-means", means(singles));
        texts.put("label-verdict", verdict(singles));
        texts.put("label-outside", outside(singles));
        texts.put("label-why", why(singles));
        texts.put("label-inside", widest(singles));
        texts.put("label-close", close(all));
        texts.put("label-tasks", Words.lower(singles.size()));
        texts.put("label-back-test", Numbers.shortest(Trust.MOST_BACK_TEST_POINTS));
        texts.put("label-width", Numbers.shortest(Trust.MOST_HALF_WIDTH_POINTS));
        texts.put("label-deviation", Numbers.shortest(Trust.MOST_DEVIATION_POINTS));
        return texts;
    }

    /** For example "4.4 points where it is high (three tasks), 3.6 points where it is low (one task)". */
    private static String means(List<TaskOutcome> singles) {
        List<String> groups = new ArrayList<>();
        for (Trust.Label label : Trust.Label.values()) {
            List<TaskOutcome> own = with(label, singles);
            CheckOutcome.meanError(own)
                    .ifPresent(error -> groups.add(Numbers.decimals(error, 1) + " points where it is " + label.id()
                            + " (" + Words.lower(own.size()) + (own.size() == 1 ? " task)" : " tasks)")));
        }
        return groups.isEmpty() ? "unknown, since no task has a label" : String.join(", ", groups);
    }

    /** Whether the mean errors come in the order of the labels. */
    private static String verdict(List<TaskOutcome> singles) {
        List<Double> errors = new ArrayList<>();
        for (Trust.Label label : Trust.Label.values()) {
            OptionalDouble error = CheckOutcome.meanError(with(label, singles));
            if (error.isPresent()) {
                errors.add(error.getAsDouble());
            }
        }
        if (errors.size() < 2) {
            return "With fewer than two labels given there is nothing to compare";
        }
        if (errors.equals(errors.stream().sorted().toList())) {
            return "The labels stand in the order of the errors, on few tasks";
        }
        boolean firstIsBest = errors.get(0) <= Collections.min(errors);
        return firstIsBest
                ? "The best label goes with the smallest error, but the labels below it do not follow in order"
                : "The label did not sort the tasks by their error";
    }

    private static List<TaskOutcome> with(Trust.Label label, List<TaskOutcome> singles) {
        return singles.stream()
                .filter(outcome -> outcome.trust().label() == label)
                .toList();
    }

    /** Tasks whose outcome lies outside, with their label and the targets. */
    private static String outside(List<TaskOutcome> singles) {
        List<TaskOutcome> missed = missed(singles);
        return missed.isEmpty()
                ? "No task has an outcome outside its interval"
                : "Outside the interval lies "
                        + missed.stream()
                                .map(outcome -> LadderWords.of(outcome.task()) + ", labelled "
                                        + outcome.trust().label().id() + ", for "
                                        + outcome.outside().stream()
                                                .map(LadderWords::of)
                                                .collect(Collectors.joining(" and ")))
                                .collect(Collectors.joining("; "));
    }

    private static List<TaskOutcome> missed(List<TaskOutcome> singles) {
        return singles.stream().filter(outcome -> !outcome.outside().isEmpty()).toList();
    }

    /** Which step erred where an outcome lies outside. */
    private static String why(List<TaskOutcome> singles) {
        return missed(singles).stream()
                .flatMap(outcome -> outcome.outside().stream()
                        .flatMap(target -> outcome.forecast(target).stream().map(forecast -> why(forecast, target))))
                .collect(Collectors.joining(" "));
    }

    private static String why(Forecast forecast, LadderTarget target) {
        String steps = forecast.feature()
                .flatMap(first -> forecast.step2Error()
                        .map(second -> " The first step misses the loss by "
                                + LadderWords.percent(Math.abs(first.step1Error())) + ", the second the accuracy by "
                                + LadderWords.percent(Math.abs(second)) + "."))
                .orElse("");
        return LadderWords.of(forecast.task()) + " for " + LadderWords.of(target) + " was forecast at "
                + LadderWords.points(forecast.predictedAccuracy()) + " ("
                + LadderWords.points(forecast.interval()) + ") and measured at "
                + LadderWords.points(forecast.actualAccuracy()) + "." + steps;
    }

    /** The largest error that its interval still holds: inside is not close. */
    private static String widest(List<TaskOutcome> singles) {
        return singles.stream()
                .flatMap(outcome -> outcome.forecasts().stream())
                .filter(forecast -> forecast.isCovered().orElse(false))
                .max(Comparator.comparingDouble(Forecast::absoluteErrorPoints))
                .map(forecast -> "Inside does not mean close: " + LadderWords.of(forecast.task()) + " was missed by "
                        + Numbers.decimals(forecast.absoluteErrorPoints(), 1) + " points for "
                        + target(forecast) + " and lies in its interval of "
                        + LadderWords.points(forecast.interval()) + ".")
                .orElse("No outcome of a target lies inside its interval.");
    }

    /** Tests that would come out the other way with a small change of the tested value. */
    private static String close(List<TaskOutcome> all) {
        String list = all.stream()
                .flatMap(outcome -> Arrays.stream(TrustCheck.values())
                        .filter(check -> isClose(check.of(outcome.trust()), check.limitPoints()))
                        .map(check -> LadderWords.of(outcome.task()) + " ("
                                + Numbers.decimals(check.of(outcome.trust()), 2) + " against "
                                + Numbers.shortest(check.limitPoints()) + ")"))
                .collect(Collectors.joining(", "));
        return list.isEmpty()
                ? "No tested value lies within a fifth of its limit."
                : "Close calls, within a fifth of a limit: " + list
                        + ". Such a test could easily come out the other way.";
    }

    private static boolean isClose(double points, double limitPoints) {
        return Math.abs(points - limitPoints) <= CLOSE * limitPoints;
    }

    private static String target(Forecast forecast) {
        return LadderTarget.publishedOnes().stream()
                .filter(target -> target.id().equals(forecast.run()))
                .map(LadderWords::of)
                .findFirst()
                .orElse(forecast.run());
    }
}
