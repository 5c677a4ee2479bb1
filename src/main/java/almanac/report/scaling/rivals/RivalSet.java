package almanac.report.scaling.rivals;

import almanac.report.scaling.ScalingWords;
import almanac.scaling.heldout.HeldOutForms;
import almanac.scaling.heldout.HeldOutScore;
import almanac.scaling.heldout.RivalForm;
import almanac.scaling.isoflop.IsoFlopAllocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rival forms on one set of runs. */
record RivalSet(HeldOutForms forms) {

    /** The sets that share no run with another, in the order of the tables. */
    static List<RivalSet> distinct(List<HeldOutForms> all) {
        return all.stream().filter(HeldOutForms::isDistinct).map(RivalSet::new).toList();
    }

    /** The set as the page names it; of a corpus of Porian et al. 2024 only one protocol is distinct. */
    String name() {
        String name = ScalingWords.dataset(forms.dataset());
        return forms.dataset().dataset().startsWith(IsoFlopAllocation.PORIAN)
                ? Stream.of(name.split(", ", -1)).limit(2).collect(Collectors.joining(", "))
                : name;
    }

    Optional<HeldOutScore> score(RivalForm form, HeldOutScore.Target target) {
        return forms.forms().stream()
                .filter(one -> one.form() == form)
                .flatMap(one -> one.scores().result().stream())
                .flatMap(List::stream)
                .filter(score -> score.target() == target)
                .findFirst();
    }

    Optional<HeldOutScore> score(RivalForm form) {
        return score(form, HeldOutScore.Target.FRONTIER);
    }

    /** Whether every form has a score on the frontier, so that all can be compared. */
    boolean isComplete() {
        return Stream.of(RivalForm.values()).allMatch(form -> score(form).isPresent());
    }

    boolean isScored() {
        return !forms.onFrontier().isEmpty();
    }

    /** The form of the lowest error for a target; empty where no form has a score. */
    Optional<RivalForm> best(HeldOutScore.Target target) {
        return Stream.of(RivalForm.values())
                .flatMap(form -> score(form, target).stream())
                .min((a, b) -> Double.compare(a.error(), b.error()))
                .map(HeldOutScore::form);
    }

    /** Reason codes for what is missing: of the split, or of single forms; none where nothing is. */
    List<String> shortages() {
        return Stream.concat(
                        forms.split().shortage().stream(),
                        forms.forms().stream().flatMap(one -> one.scores().shortage().stream()))
                .distinct()
                .toList();
    }
}
