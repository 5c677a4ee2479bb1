package almanac.report.boundary.skills;

import almanac.boundary.latent.SkillShares;
import almanac.boundary.latent.SkillShares.Component;
import almanac.data.LeaderboardV2Entry;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Words;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.SkillStudy.OfSample;
import almanac.stats.PrincipalComponents.Preparation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the components say, in words that follow from the numbers. */
final class SkillTexts {

    /** Share of the variance that a second-hand digest of the paper gives to one dimension. */
    static final double DIGEST_PERCENT = 95;

    private static final double PERCENT = 100;

    /** A share this near, in points, may be the one that the digest means. */
    private static final double NEAR_POINTS = 2;

    /** Weights whose ratio stays below this are those of a mean, more or less. */
    private static final double EVEN = 2;

    /** A boundary that rises less than this says nothing about compute. */
    private static final double LEVEL_RISE = 0.05;

    private SkillTexts() {}

    static Map<String, String> of(List<OfSample> samples, List<LatentRow> latent, BoundaryResult result) {
        SkillShares all = samples.get(0).shares().orElseThrow();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("digest-share", Numbers.decimals(DIGEST_PERCENT, 0) + "\u00a0%");
        texts.put("evaluations", Numbers.grouped(all.rows()));
        texts.put("bases", Integer.toString(all.clusters()));
        texts.put("largest-base", SkillWords.percent(all.largestCluster()));
        texts.put("days", days(result));
        texts.put("digest", digest(all));
        texts.put("digest-verdict", verdict(all));
        texts.put("by-period", byPeriod(samples));
        texts.put("weights", weights(all.in(Preparation.STANDARDISED).get(0)));
        texts.put("second", second(all.in(Preparation.STANDARDISED)));
        texts.put("kept", SkillWords.percent(result.fitting().loss().tau()));
        texts.put("latent-first", latentFirst(latent));
        texts.put("latent-others", latentOthers(latent));
        return texts;
    }

    /** Days of upload of the rows with compute. */
    private static String days(BoundaryResult result) {
        List<LeaderboardV2Entry> rows = result.runs().leaderboardV2().stream()
                .filter(entry -> entry.computeFlop().orElse(0) > 0)
                .toList();
        List<LocalDate> days = rows.stream()
                .flatMap(entry -> entry.uploaded().stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "uploaded on days that are not known";
        }
        String until = "uploaded until " + Calendar.month(days.get(days.size() - 1));
        return days.size() == rows.size()
                ? until
                : "the " + Numbers.grouped(days.size()) + " with a known day " + until;
    }

    private static double first(SkillShares shares, Preparation preparation) {
        return PERCENT * shares.in(preparation).get(0).share();
    }

    /** Whether the digest's share is that of the variance, as far as the interval tells. */
    private static String verdict(SkillShares all) {
        return all.in(Preparation.STANDARDISED)
                .get(0)
                .interval()
                .map(range -> range.contains(DIGEST_PERCENT / PERCENT)
                        ? "lies inside the interval"
                        : "lies outside the interval")
                .orElse("cannot be judged without an interval");
    }

    /** Which of the three shares the digest's can be. */
    static String digest(SkillShares all) {
        List<Preparation> near = Arrays.stream(Preparation.values())
                .filter(preparation -> Math.abs(first(all, preparation) - DIGEST_PERCENT) <= NEAR_POINTS)
                .toList();
        if (near.equals(List.of(Preparation.UNCENTRED))) {
            return "only the share of the second moment about zero comes near it, "
                    + SkillWords.percent(all.in(Preparation.UNCENTRED).get(0).share())
                    + ", and that is no share of variance";
        }
        return near.isEmpty()
                ? "none of the three shares comes within two points of it"
                : "it lies within two points of that of "
                        + Words.joined(near.stream()
                                .map(preparation -> SkillWords.id(preparation) + " scores")
                                .toList());
    }

    private static String byPeriod(List<OfSample> samples) {
        List<OfSample> periods = samples.subList(1, samples.size());
        if (periods.isEmpty()) {
            return "No period has enough post-trained models to be taken alone";
        }
        return "Among the post-trained models of a period it is "
                + Words.joined(periods.stream()
                        .map(sample -> SkillWords.percent(sample.shares()
                                        .orElseThrow()
                                        .in(Preparation.STANDARDISED)
                                        .get(0)
                                        .share())
                                + " (" + BoundaryWords.sample(sample.sample()) + ")")
                        .toList());
    }

    private static int place(List<Double> loadings, Comparator<Double> order) {
        return IntStream.range(0, loadings.size())
                .boxed()
                .max((a, b) -> order.compare(loadings.get(a), loadings.get(b)))
                .orElseThrow();
    }

    private static String named(List<Double> loadings, int place) {
        return Numbers.decimals(loadings.get(place), 2) + " (" + BoundaryWords.task(LeaderboardV2Entry.TASKS.get(place))
                + ")";
    }

    private static String weights(Component component) {
        List<Double> loadings = component.loadings();
        int low = place(loadings, Comparator.reverseOrder());
        int high = place(loadings, Comparator.naturalOrder());
        String range = "Its weights run from " + named(loadings, low) + " to " + named(loadings, high);
        if (loadings.get(low) <= 0) {
            return range + ", so that it is no mean of the scores";
        }
        return loadings.get(high) < EVEN * loadings.get(low)
                ? range + ": it is close to the plain mean of the standardised scores"
                : range + ": it is a mean of the scores with uneven weights";
    }

    /** The share of the second component; none where there is one task. */
    static String secondShare(SkillShares all) {
        List<Component> components = all.in(Preparation.STANDARDISED);
        return components.size() < 2
                ? "none"
                : SkillWords.percent(components.get(1).share());
    }

    private static String second(List<Component> components) {
        if (components.size() < 2) {
            return "there is no second component";
        }
        List<Double> loadings = components.get(1).loadings();
        int low = place(loadings, Comparator.reverseOrder());
        int high = place(loadings, Comparator.naturalOrder());
        String share = "the second component holds "
                + SkillWords.percent(components.get(1).share());
        return loadings.get(low) < 0
                ? share + " and sets " + BoundaryWords.task(LeaderboardV2Entry.TASKS.get(high)) + " against "
                        + BoundaryWords.task(LeaderboardV2Entry.TASKS.get(low))
                : share;
    }

    private static String latentFirst(List<LatentRow> rows) {
        List<LatentRow> first = rows.stream()
                .filter(row -> row.component() == 1 && row.calibration().isPresent())
                .toList();
        if (first.isEmpty()) {
            return "No period has a boundary of the first component that the next one could be compared with";
        }
        return "Of the next period the boundary of the first component covers "
                + Words.joined(first.stream()
                        .map(row -> SkillWords.percent(LatentFigure.coverage(row) / PERCENT) + " ("
                                + BoundaryWords.sample(row.split().validation()) + ")")
                        .toList());
    }

    private static String latentOthers(List<LatentRow> rows) {
        Map<Integer, Double> rises = rows.stream()
                .filter(row -> row.component() > 1 && row.rise().isPresent())
                .collect(
                        Collectors.toMap(LatentRow::component, row -> row.rise().orElseThrow(), Math::max));
        Optional<Double> most = rises.values().stream().max(Comparator.naturalOrder());
        return most.map(rise -> "The boundaries of the second and third component rise by at most "
                        + Numbers.decimals(rise, 2) + " on their scale from 0 to 1"
                        + (rise < LEVEL_RISE ? ": compute says next to nothing about them" : ""))
                .orElse("The second and third component have no boundary");
    }
}
