package io.agendador.prompt.offline.order;

import io.agendador.prompt.offline.clause.Clause;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Asks about words that elsewhere have a roster made, and here say something else. */
record Strays(String text) {

    /** What says that only some are meant. */
    private static final Sign[] RESTRICTING = {
        Sign.ONLY, Sign.EXCEPT, Sign.PRIORITIZE, Sign.IGNORE, Sign.WITHOUT, Sign.WITH, Sign.NOT
    };
    /** What is made anew. */
    private static final Sign[] MADE = {
        Sign.ROSTER, Sign.HOURS, Sign.GAP, Sign.TURN, Sign.EVERYTHING, Sign.GENERATED, Sign.AGAIN, Sign.BETWEEN
    };

    /** "Planeje a Ana na sala 1", "a sala 2 vai rodar", "busca a escala" */
    void ask(Clause clause) {
        boolean placing = clause.has(Sign.P) && clause.has(Sign.R) && !clause.has(RESTRICTING) && !clause.has(MADE);
        boolean running = clause.has(Sign.R)
                && !clause.has(MADE)
                && said(clause.items(Sign.REGENERATE), "(?:vai |vao )?roda[mr]?");
        boolean fetching = !clause.has(Sign.GAP, Sign.PEOPLE)
                && said(clause.items(Sign.FILL), "(?:busc|procur|ach|encontr)\\p{L}+");
        if (placing || running || fetching) {
            throw new UnclearException(Doubt.of("ask.what", clause.span(), List.of()));
        }
    }

    private boolean said(List<Item> items, String pattern) {
        return items.stream()
                .anyMatch(it -> Plain.of(text.substring(it.from(), it.to())).matches(pattern));
    }
}
