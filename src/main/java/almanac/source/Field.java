package almanac.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a table as {@code datapackage.json} describes it (Table Schema 2).
 *
 * @param description meaning and unit
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Field(String name, FieldType type, String description, Constraints constraints) {

    public Field {
        constraints = constraints == null ? Constraints.NONE : constraints;
        description = description == null ? "" : description;
    }

    /**
     * What a cell must satisfy. Bounds are kept as text, since a bound has the type of its column.
     *
     * @param allowed the closed vocabulary, empty where any text is allowed
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Constraints(
            boolean required,
            boolean unique,
            Optional<String> minimum,
            Optional<String> maximum,
            Optional<String> exclusiveMinimum,
            @JsonProperty("enum") List<String> allowed,
            Optional<Pattern> pattern) {

        static final Constraints NONE = new Constraints(
                false, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

        public Constraints {
            minimum = minimum == null ? Optional.empty() : minimum;
            maximum = maximum == null ? Optional.empty() : maximum;
            exclusiveMinimum = exclusiveMinimum == null ? Optional.empty() : exclusiveMinimum;
            allowed = allowed == null ? List.of() : List.copyOf(allowed);
            pattern = pattern == null ? Optional.empty() : pattern;
        }
    }

    /** What is wrong with a cell's text; empty if nothing is. */
    public Optional<String> fault(String text) {
        if (text.isEmpty()) {
            return constraints.required() ? Optional.of(name + " is missing") : Optional.empty();
        }
        Optional<String> wrongType = type.fault(text).map(fault -> name + " \"" + text + "\" " + fault);
        return wrongType.isPresent() ? wrongType : constraintFault(text);
    }

    private Optional<String> constraintFault(String text) {
        if (!constraints.allowed().isEmpty() && !constraints.allowed().contains(text)) {
            return Optional.of(name + " \"" + text + "\" is not a known word");
        }
        if (constraints
                .pattern()
                .filter(pattern -> !pattern.matcher(text).matches())
                .isPresent()) {
            return Optional.of(name + " \"" + text + "\" has the wrong form");
        }
        return rangeFault(text);
    }

    private Optional<String> rangeFault(String text) {
        String cell = name + " " + text;
        if (constraints.minimum().filter(least -> type.compare(text, least) < 0).isPresent()) {
            return Optional.of(cell + " is below " + constraints.minimum().get());
        }
        if (constraints.maximum().filter(most -> type.compare(text, most) > 0).isPresent()) {
            return Optional.of(cell + " is above " + constraints.maximum().get());
        }
        if (constraints
                .exclusiveMinimum()
                .filter(bound -> type.compare(text, bound) <= 0)
                .isPresent()) {
            return Optional.of(
                    cell + " is not above " + constraints.exclusiveMinimum().get());
        }
        return Optional.empty();
    }

    /** What a right cell looks like. */
    public String hint() {
        StringBuilder hint = new StringBuilder(type.hint());
        if (!constraints.allowed().isEmpty()) {
            hint.append(", one of ").append(String.join(", ", constraints.allowed()));
        }
        constraints.pattern().ifPresent(pattern -> hint.append(" of the form ").append(pattern));
        constraints.minimum().ifPresent(least -> hint.append(", at least ").append(least));
        constraints
                .exclusiveMinimum()
                .ifPresent(bound -> hint.append(", above ").append(bound));
        constraints.maximum().ifPresent(most -> hint.append(", at most ").append(most));
        return description.isEmpty() ? hint.toString() : hint + " (" + description + ")";
    }
}
