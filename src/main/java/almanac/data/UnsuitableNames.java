package almanac.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Model names that stay in the tables but are never used as a label: those with a sexual or profane word.
 *
 * <p>Whole words are compared, so that a harmless name which only holds the letters is kept. Words end at signs, digits
 * and changes of case.
 */
public final class UnsuitableNames {

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[vV]\\d)");

    private static final Set<String> WORDS = Set.of(
            "asshole",
            "bastard",
            "bitch",
            "boobs",
            "bukkake",
            "buttocks",
            "cock",
            "cum",
            "cunt",
            "dildo",
            "erotic",
            "erotica",
            "fetish",
            "fuck",
            "fucking",
            "hentai",
            "horny",
            "incest",
            "kinky",
            "lewd",
            "micropenis",
            "naughty",
            "nsfw",
            "nsfwstory",
            "orgasm",
            "penis",
            "porn",
            "porno",
            "pussy",
            "rape",
            "sex",
            "sexeh",
            "sexual",
            "sexy",
            "shit",
            "shitshow",
            "shitty",
            "slut",
            "smut",
            "tits",
            "vagina",
            "whore",
            "xxx");

    private UnsuitableNames() {}

    /** Whether a name holds such a word. */
    public static boolean includes(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS::contains);
    }
}
