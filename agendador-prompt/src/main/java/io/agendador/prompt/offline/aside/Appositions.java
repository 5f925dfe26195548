package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Set;

/**
 * "A Gabi, que estaria livre, vai para a sala 1", "a Helena, que vai cobrir muita coisa, não pode passar de 50 horas": what is
 * told between commas of who is named, before what is to be done with them. It names nobody else, no place and no day, and
 * says neither that they are away nor that they stay.
 */
final class Appositions {

    private static final Set<Sign> TOLD = Set.of(
            Sign.UNKNOWN,
            Sign.TOLD,
            Sign.LIGHT,
            Sign.OF,
            Sign.IN,
            Sign.A,
            Sign.ONE,
            Sign.TO,
            Sign.WITH,
            Sign.HAVE,
            Sign.DO,
            Sign.WORK,
            Sign.COVER,
            Sign.FILL,
            Sign.PEOPLE,
            Sign.REASON_NOUN,
            Sign.EVERYTHING,
            Sign.THIS,
            Sign.PAST,
            Sign.ENTERS);

    private static final Sign[] ORDER = {
        Sign.LIMIT,
        Sign.TO,
        Sign.PUT,
        Sign.ENTERS,
        Sign.COVER,
        Sign.REPLACE,
        Sign.ABSENT,
        Sign.SWAP,
        Sign.WORK,
        Sign.NO_DOUBLE,
        Sign.LEAVES,
        Sign.MOVE,
        Sign.IN,
        Sign.WITH
    };

    /** What may be restricted by it, or is in doubt. */
    private static final String UNSURE =
            "(?:talvez|acho|parece|quer\\p{L}*|prefer\\p{L}*|confirm\\p{L}*|pedi\\p{L}*|so|apenas|mais|menos|melhor|cancel\\p{L}*|desist\\p{L}*)(?: .*)?";

    private final Row row;
    private final List<Item> items;

    Appositions(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Whether one was passed over there. */
    boolean passed(int that) {
        boolean opens = that > 1
                && items.get(that).is(Sign.LIGHT)
                && row.plain(items.get(that)).matches("(?:que|q)(?: (?:esta|estao|vai|vao|tem|ja|e))*")
                && items.get(that - 1).is(Sign.COMMA)
                && items.get(that - 2).is(Sign.P)
                && items.subList(0, that).stream()
                        .noneMatch(it -> it.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.GAP));
        int end = that + 1;
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.QUESTION_MARK)) {
            end++;
        }
        if (!opens || end + 1 >= items.size() || !items.get(end).is(Sign.COMMA) || end == that + 1) {
            return false;
        }
        int verb = end + 1;
        while (verb + 1 < items.size() && items.get(verb).is(Sign.LIGHT)) {
            verb++;
        }
        boolean told = items.subList(that + 1, end).stream()
                .allMatch(it -> TOLD.contains(it.sign())
                        && !it.value().equals("said")
                        && !row.plain(it).matches(UNSURE));
        boolean order = items.get(verb).is(ORDER) && !items.get(verb).is(Sign.AND);
        if (told && order) {
            items.subList(that - 1, end + 1).clear();
            return true;
        }
        return false;
    }
}
