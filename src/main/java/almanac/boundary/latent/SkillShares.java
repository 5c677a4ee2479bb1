package almanac.boundary.latent;

import almanac.stats.Bootstrap;
import almanac.stats.GroupedMoments;
import almanac.stats.Interval;
import almanac.stats.PrincipalComponents;
import almanac.stats.PrincipalComponents.Preparation;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What each component of the scores explains, by what is done to the scores before. Only the shares of standardised and of
 * centred scores are shares of variance: uncentred ones are shares of the second moment about zero, which the level of the
 * scores dominates.
 *
 * @param rows number of evaluations, with and without compute
 * @param clusters number of clusters of evaluations
 * @param largestCluster share of the evaluations in the largest cluster
 * @param preparations in the order of {@link Preparation}
 */
public record SkillShares(int rows, int clusters, double largestCluster, List<OfPreparation> preparations) {

    /** How the intervals were made. */
    public static final String METHOD = "percentiles over bases drawn with replacement";

    /** Fewer clusters say nothing of other ones. */
    public static final int LEAST_CLUSTERS = 5;

    private static final List<Preparation> PREPARATIONS = List.of(Preparation.values());

    public SkillShares {
        preparations = List.copyOf(preparations);
    }

    /** The components by falling share, as many as there are tasks. */
    public record OfPreparation(Preparation preparation, List<Component> components) {

        public OfPreparation {
            components = List.copyOf(components);
        }
    }

    /**
     * A component.
     *
     * @param share from 0 to 1
     * @param interval of the share, over whole clusters drawn anew; empty with fewer than five
     * @param loadings weights of the tasks, in their order; the sum of their squares is 1, their own sum not below 0
     */
    public record Component(double share, Optional<Interval> interval, List<Double> loadings) {

        public Component {
            loadings = List.copyOf(loadings);
        }
    }

    /** The shares and their intervals at a level; empty with fewer than two evaluations. */
    public static Optional<SkillShares> of(List<SkillProfile> profiles, double level, Resampling resampling) {
        if (profiles.size() < 2) {
            return Optional.empty();
        }
        double[][] rows = profiles.stream().map(SkillProfile::scores).toArray(double[][]::new);
        List<String> clusters =
                profiles.stream().map(SkillProfile::cluster).distinct().toList();
        int[] cluster = profiles.stream()
                .mapToInt(profile -> clusters.indexOf(profile.cluster()))
                .toArray();
        int[] sizes = new int[clusters.size()];
        Arrays.stream(cluster).forEach(place -> sizes[place]++);
        Optional<Replicates> draws = clusters.size() < LEAST_CLUSTERS
                ? Optional.empty()
                : Optional.of(draws(GroupedMoments.of(rows, cluster, sizes.length), sizes.length, resampling));
        int columns = rows[0].length;
        return Optional.of(new SkillShares(
                rows.length,
                sizes.length,
                Arrays.stream(sizes).max().orElseThrow() / (double) rows.length,
                IntStream.range(0, PREPARATIONS.size())
                        .mapToObj(place -> new OfPreparation(
                                PREPARATIONS.get(place),
                                components(
                                        PrincipalComponents.of(rows, PREPARATIONS.get(place)),
                                        draws.map(each -> intervals(each, place * columns, columns, level))
                                                .orElse(List.of()))))
                        .toList()));
    }

    /** One row per resample: the shares of all preparations, one preparation after the other. */
    private static Replicates draws(GroupedMoments moments, int clusters, Resampling resampling) {
        double[][] rows = Bootstrap.replicates(
                clusters,
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> PREPARATIONS.stream()
                        .flatMapToDouble(preparation -> DoubleStream.of(moments.shares(timesDrawn, preparation)))
                        .toArray());
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD);
    }

    private static List<Interval> intervals(Replicates draws, int from, int columns, double level) {
        return IntStream.range(from, from + columns)
                .boxed()
                .flatMap(column -> draws.interval(column, level).stream())
                .toList();
    }

    private static List<Component> components(PrincipalComponents found, List<Interval> intervals) {
        double[] shares = found.shares();
        return IntStream.range(0, shares.length)
                .mapToObj(place -> new Component(
                        shares[place],
                        intervals.size() == shares.length ? Optional.of(intervals.get(place)) : Optional.empty(),
                        oriented(found.loadings()[place])))
                .toList();
    }

    private static List<Double> oriented(double[] loadings) {
        double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
        return Arrays.stream(loadings).map(loading -> sign * loading).boxed().toList();
    }

    /** The components of scores prepared in a way, by falling share. */
    public List<Component> in(Preparation preparation) {
        return preparations.stream()
                .filter(each -> each.preparation() == preparation)
                .findFirst()
                .orElseThrow()
                .components();
    }
}
