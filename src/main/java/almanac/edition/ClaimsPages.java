package almanac.edition;

import almanac.chart.Comparison;
import almanac.data.PublishedClaim;
import almanac.markup.Element;
import almanac.page.Citation;
import almanac.page.ClaimsPage;
import almanac.page.Crumb;
import almanac.page.Tally;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.Findings;
import almanac.report.JudgedClaim;
import almanac.report.Part;
import almanac.report.Reading;
import almanac.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of the claims ledger. */
final class ClaimsPages {

    /** Founding works by report, in the order of the ledger. */
    private static final Map<String, List<String>> GROUPS = groups();

    private ClaimsPages() {}

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("capability-density", List.of("Capability density", "Xiao et al. 2024, in journal form 2025"));
        groups.put("api-prices", List.of("API prices", "Xiao et al. 2024"));
        groups.put("contamination", List.of("Contamination-free tests", "Xiao et al. 2025"));
        groups.put("capability-boundary", List.of("Capability boundary", "Zhang et al. 2026"));
        groups.put("model-ladder", List.of("Model ladder", "Bhagia, Liu et al. 2024"));
        groups.put("scaling-laws", List.of("Scaling laws", "Kaplan et al. 2020, with Hoffmann et al. 2022"));
        return groups;
    }

    static PlannedPage plan(Results results, Citation citation) {
        String title = "The claims ledger";
        long claims = results.claims().stream()
                .map(judged -> judged.claim().claim())
                .distinct()
                .count();
        List<Tally> tally = tally(results.claims());
        List<ClaimsPage.Group> groups = new ArrayList<>();
        GROUPS.forEach((report, words) -> {
            List<ClaimsPage.Row> rows = results.claims().stream()
                    .filter(judged -> judged.claim().report().equals(report))
                    .map(judged -> row(judged, results))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new ClaimsPage.Group(report, words.get(0), words.get(1), rows));
            }
        });
        return new PlannedPage(
                "claims/",
                title,
                "Every published number of the founding works on scaling beside the almanac's own estimate, with a verdict by one"
                        + " rule.",
                "claims/",
                List.of(new Crumb("Almanac", "")),
                frame -> new ClaimsPage(
                        frame, title, (int) claims, results.claims().size(), tally, groups, citation));
    }

    /** How many claims share each verdict; verdicts that do not occur are left out. */
    static List<Tally> tally(List<JudgedClaim> claims) {
        List<Tally> tally = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = (int)
                    claims.stream().filter(claim -> claim.verdict() == verdict).count();
            if (count > 0) {
                tally.add(new Tally(verdict.label(), verdict.id(), verdict.meaning(), count));
            }
        }
        return tally;
    }

    private static ClaimsPage.Row row(JudgedClaim judged, Results results) {
        PublishedClaim claim = judged.claim();
        List<String> ours = new ArrayList<>();
        judged.then()
                .filter(then -> claim.dataUntil().isPresent())
                .ifPresent(then -> ours.add(
                        line(claim, then, "to " + Calendar.day(claim.dataUntil().orElse(then.asOf())))));
        judged.now().ifPresent(now -> ours.add(line(claim, now, "all data")));
        return new ClaimsPage.Row(
                claim.id(),
                claim.wording(),
                claim.quantity(),
                published(claim),
                claim.source(),
                claim.statedIn().orElse(""),
                claim.test().orElse(""),
                ours,
                comparison(judged),
                judged.verdict().id(),
                judged.verdict().label(),
                note(judged),
                evidence(judged, results));
    }

    private static String note(JudgedClaim judged) {
        if (judged.atEdge()) {
            return "at the edge of an interval: another seed may decide otherwise";
        }
        return judged.verdict() == Verdict.PENDING ? "" : judged.reason().replace('-', ' ');
    }

    /** The printed digits with their unit; pure numbers have none. */
    private static String published(PublishedClaim claim) {
        String unit =
                Estimate.isPureNumber(claim.unit()) ? "" : " " + claim.unit().replace('-', ' ');
        return claim.value().map(value -> value.toPlainString() + unit).orElse("in words");
    }

    /** Beside a published number ours is in its unit; beside a statement it brings its own. */
    private static String line(PublishedClaim claim, Estimate estimate, String period) {
        String interval = estimate.interval().isPresent() ? " (" + estimate.shownInterval() + ")" : "";
        String shown = claim.value().isPresent() ? estimate.shown() : estimate.shownWithUnit();
        return shown + interval + ", " + period + ", n\u00a0" + estimate.n();
    }

    private static Optional<Element> comparison(JudgedClaim judged) {
        Optional<Estimate> now = judged.now().filter(ours -> ours.value() > 0);
        Optional<Double> published =
                judged.claim().value().map(Number::doubleValue).filter(value -> value > 0);
        if (now.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        Estimate ours = now.get();
        Comparison comparison = ours.interval()
                .filter(range -> range.low() > 0)
                .map(range -> Comparison.of(ours.value(), range.low(), range.high(), published.get()))
                .orElseGet(() -> Comparison.of(ours.value(), published.get()));
        return Optional.of(comparison.draw("compare-" + judged.claim().id()));
    }

    /** The chart that shows the estimate, and the rows behind that chart. */
    private static ClaimsPage.Evidence evidence(JudgedClaim judged, Results results) {
        String estimate = judged.claim().estimate().orElse("");
        for (Findings report : results.findings()) {
            for (Part part : report.parts()) {
                Optional<Reading> reading = part.readings().stream()
                        .filter(candidate -> candidate.answers().equals(estimate))
                        .findFirst();
                if (reading.isPresent()) {
                    return evidence(
                            "../" + report.address(part), part, reading.get().figure());
                }
            }
        }
        return ClaimsPage.Evidence.NONE;
    }

    private static ClaimsPage.Evidence evidence(String page, Part part, String figureId) {
        return part.figures().stream()
                .filter(figure -> figureId.isEmpty() || figure.id().equals(figureId))
                .findFirst()
                .map(figure ->
                        new ClaimsPage.Evidence(page + "#" + figure.anchor(), "../data/" + figure.dataset() + ".csv"))
                .orElseGet(() -> new ClaimsPage.Evidence(page, ""));
    }
}
