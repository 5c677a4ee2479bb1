package almanac.boundary.reevaluation;

/**
 * A model with a score on the leaderboard and one from the later evaluation of the same task.
 *
 * @param leaderboard the model's score on the board, the mean of its rows where it stands more than once
 * @param leaderboardRows how many rows the board has of it
 * @param later the score of the later evaluation
 */
public record TwiceEvaluated(String modelName, double leaderboard, int leaderboardRows, double later) {

    /** Later score minus that of the board. */
    public double difference() {
        return later - leaderboard;
    }
}
