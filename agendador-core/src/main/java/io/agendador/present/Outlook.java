package io.agendador.present;

import io.agendador.planning.Plan;
import io.agendador.planning.Score;
import java.util.ArrayList;
import java.util.List;

/** How far from the best possible a plan can be at most, for people. Immutable. */
public final class Outlook {

    private final Texts texts;

    /** In the language of the texts. */
    public Outlook(Texts texts) {
        this.texts = texts;
    }

    /**
     * A sentence for each level of the score, as far as something is known of it: of a level only if those before it are
     * proven the best, and of changes only if there are or must be some. None if nothing was searched.
     */
    public List<String> sentences(Plan plan) {
        Score least = plan.least();
        if (least == null) {
            return List.of();
        }
        Score score = plan.score();
        List<String> sentences = new ArrayList<>();
        if (score.coverage() > least.coverage()) {
            sentences.add(texts.text("best.coverage.open", score.coverage(), least.coverage()));
            return sentences;
        }
        sentences.add(texts.text("best.coverage.proven"));
        if (score.changes() > least.changes()) {
            sentences.add(texts.text("best.changes.open", score.changes(), least.changes()));
            return sentences;
        }
        if (score.changes() > 0) {
            sentences.add(texts.text("best.changes.proven", score.changes()));
        }
        sentences.add(
                score.preferences() > least.preferences()
                        ? texts.text("best.preferences.open", percent(score.preferences(), least.preferences()))
                        : texts.text("best.preferences.proven"));
        return sentences;
    }

    /** By how much of the first the second is less, rounded up. */
    private static long percent(long now, long least) {
        return (100 * (now - least) + now - 1) / now;
    }
}
