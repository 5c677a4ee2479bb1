package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the protocols of Porian et al. 2024 say, in words that follow from the numbers. */
final class ProtocolTexts {

    private static final int DECIMALS = 2;

    private ProtocolTexts() {}

    static Map<String, String> of(List<ProtocolPath> paths, List<ProtocolRow> rows) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "protocol-first",
                joined(paths, path -> ExponentWords.measured(path.first().law()) + " on " + path.name()));
        texts.put(
                "protocol-last",
                joined(paths, path -> ExponentWords.measured(path.last().law()) + " on " + path.name()));
        texts.put("protocol-texts", joined(paths, ProtocolPath::name));
        texts.put("protocol-largest", largest(paths));
        texts.put("protocol-changes", changes(paths));
        texts.put("protocol-smallest", smallest(paths));
        texts.put("protocol-overlaps", overlaps(paths));
        texts.put("protocol-agreement", agreement(paths));
        texts.put("protocol-held", held(paths));
        texts.put("protocol-attention", attention(rows));
        texts.put("protocol-others", others(rows));
        return texts;
    }

    private static String joined(List<ProtocolPath> paths, Function<ProtocolPath, String> words) {
        return Words.joined(paths.stream().map(words).toList());
    }

    /** The change that moves the exponent most, named once where all texts agree. */
    private static String largest(List<ProtocolPath> paths) {
        return oneOrEach(paths, ProtocolPath::largest, "moves the exponent most");
    }

    private static String smallest(List<ProtocolPath> paths) {
        return oneOrEach(paths, ProtocolPath::smallest, "moves it least");
    }

    private static String oneOrEach(
            List<ProtocolPath> paths, Function<ProtocolPath, ProtocolPath.Change> choice, String does) {
        List<String> ids =
                paths.stream().map(path -> choice.apply(path).id()).distinct().toList();
        String where = joined(paths, path -> by(choice.apply(path)) + " on " + path.name());
        return ids.size() == 1
                ? capital(ProtocolNames.change(ids.get(0))) + " " + does + ": " + where
                : "Which change " + does + " depends on the text: "
                        + joined(
                                paths,
                                path -> ProtocolNames.change(choice.apply(path).id()) + " on " + path.name());
    }

    /** Every change with how far it moves the exponent, in the order in which they are made. */
    private static String changes(List<ProtocolPath> paths) {
        return Words.joined(paths.get(0).changes().stream()
                .map(change -> ProtocolNames.change(change.id()) + " "
                        + Words.joined(paths.stream()
                                .map(path -> by(path.changes().stream()
                                        .filter(own -> own.id().equals(change.id()))
                                        .findFirst()
                                        .orElseThrow()))
                                .toList()))
                .toList());
    }

    private static String by(ProtocolPath.Change change) {
        return Numbers.decimals(Math.abs(change.fall()), DECIMALS) + (change.fall() < 0 ? " higher" : " lower");
    }

    private static String overlaps(List<ProtocolPath> paths) {
        Map<String, List<String>> overlapping = new LinkedHashMap<>();
        for (ProtocolPath path : paths) {
            path.changes().stream()
                    .filter(ProtocolPath.Change::overlaps)
                    .forEach(change -> overlapping
                            .computeIfAbsent(ProtocolNames.change(change.id()), id -> new ArrayList<>())
                            .add(path.name()));
        }
        return overlapping.isEmpty()
                ? "No interval overlaps the one of the protocol before"
                : "The intervals before and after overlap for "
                        + Words.joined(overlapping.entrySet().stream()
                                .map(change -> change.getKey() + " (" + Words.joined(change.getValue()) + ")")
                                .toList());
    }

    private static String agreement(List<ProtocolPath> paths) {
        double largest = paths.stream()
                .flatMap(path -> path.steps().stream())
                .mapToDouble(Protocol::distance)
                .max()
                .orElseThrow();
        return Numbers.decimals(largest, 3);
    }

    private static String held(List<ProtocolPath> paths) {
        List<Protocol> all =
                paths.stream().flatMap(path -> path.steps().stream()).toList();
        long held = all.stream()
                .filter(protocol -> protocol.interval()
                        .filter(range -> range.contains(protocol.step().publishedExponent()))
                        .isPresent())
                .count();
        return held == all.size() ? "all " + Words.lower(held) : Words.lower(held) + " of " + Words.lower(all.size());
    }

    /** How far counting the cost of attention too moves the exponent, over the protocols that have both. */
    private static String attention(List<ProtocolRow> rows) {
        double[] moves = rows.stream()
                .filter(row -> row.countsAttention() && row.akima().isPresent())
                .flatMap(row -> rows.stream()
                        .filter(other -> other.akima().isPresent() && other.isStandardOf(row))
                        .map(other -> exponent(row) - exponent(other)))
                .mapToDouble(move -> Math.abs(move))
                .toArray();
        return moves.length == 0
                ? "No protocol is at hand with and without the cost of attention"
                : "Counting the cost of attention too moves the exponent by "
                        + Numbers.decimals(Arrays.stream(moves).max().orElseThrow(), DECIMALS) + " at most, over "
                        + Words.lower(moves.length) + (moves.length == 1 ? " protocol" : " protocols");
    }

    private static double exponent(ProtocolRow row) {
        return row.akima().orElseThrow().parameters().exponent();
    }

    /** Protocols off the way from Kaplan's to a tuned one that do not count attention. */
    private static String others(List<ProtocolRow> rows) {
        List<String> others = rows.stream()
                .filter(row -> row.step().isEmpty()
                        && !row.countsAttention()
                        && row.akima().isPresent())
                .map(row -> ExponentWords.value(row.akima().orElseThrow()) + " (" + ProtocolTable.offPath(row) + ")")
                .toList();
        return others.isEmpty()
                ? "no other protocol is at hand"
                : (others.size() == 1 ? "one other protocol gives " : "other protocols give ") + Words.joined(others);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
