package almanac.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types of Table Schema that the almanac's tables use. */
public enum FieldType {
    @JsonProperty("string")
    STRING("text"),
    @JsonProperty("number")
    NUMBER("a finite decimal number such as 0.648"),
    @JsonProperty("integer")
    INTEGER("a whole number"),
    @JsonProperty("date")
    DATE("an ISO 8601 date such as 2024-07-23");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String hint;

    FieldType(String hint) {
        this.hint = hint;
    }

    String hint() {
        return hint;
    }

    /** Compares two well-formed values; ISO dates sort as text, and adding zero makes −0 equal to 0. */
    int compare(String a, String b) {
        return this == NUMBER || this == INTEGER
                ? Double.compare(Double.parseDouble(a) + 0.0, Double.parseDouble(b) + 0.0)
                : a.compareTo(b);
    }

    /** Why a text that is not empty is not of this type. */
    Optional<String> fault(String text) {
        return switch (this) {
            case STRING -> text.isBlank() ? Optional.of("is only white space") : Optional.empty();
            case NUMBER ->
                DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))
                        ? Optional.empty()
                        : Optional.of("is not a finite number");
            case INTEGER -> WHOLE.matcher(text).matches() ? Optional.empty() : Optional.of("is not a whole number");
            case DATE -> isDate(text) ? Optional.empty() : Optional.of("is not a date");
        };
    }

    private static boolean isDate(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
