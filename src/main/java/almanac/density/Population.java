package almanac.density;

import java.time.LocalDate;
import java.util.Locale;

/** Which models a trend is drawn through. */
public enum Population {
    BASE("base models") {
        @Override
        public boolean holds(ModelScore scored) {
            return scored.isBase() && !scored.released().isBefore(FIRST_DAY);
        }
    },
    BASE_WITHOUT_PHI("base models without the Phi family") {
        @Override
        public boolean holds(ModelScore scored) {
            return BASE.holds(scored) && !scored.model().family().equals("Phi");
        }
    },
    PAPER_V1("the models of the paper's first version") {
        @Override
        public boolean holds(ModelScore scored) {
            return scored.model().listedIn().equals("paper-v1");
        }
    },
    PRE_CHATGPT("base models released before ChatGPT") {
        @Override
        public boolean holds(ModelScore scored) {
            return scored.isBase() && scored.released().isBefore(CHATGPT);
        }
    },
    LEADERBOARD("models of the MMLU-CF leaderboard, mostly tuned") {
        @Override
        public boolean holds(ModelScore scored) {
            return !scored.released().isBefore(FIRST_DAY);
        }
    };

    /** Release of Llama 1, day zero of every trend (Xiao et al. 2024, section 3). */
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 2, 24);

    /** Release of ChatGPT. */
    public static final LocalDate CHATGPT = LocalDate.of(2022, 11, 30);

    private final String words;

    Population(String words) {
        this.words = words;
    }

    public abstract boolean holds(ModelScore scored);

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }
}
