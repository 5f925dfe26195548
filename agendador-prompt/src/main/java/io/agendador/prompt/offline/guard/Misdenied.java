package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * "No tira a Ana da sexta", "a Bia nã substitui a Ana": who leaves a letter out of "não" forbids what a preposition would
 * let be done. A preposition before a verb is asked about, and so is "n" where "na" may be meant.
 */
final class Misdenied {

    private static final Pattern MISSPELT = Pattern.compile("n[ãõ]|ão");

    private static final Sign[] VERBS = {
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL,
        Sign.SWAP,
        Sign.REPLACE,
        Sign.COVER,
        Sign.PUT,
        Sign.MOVE,
        Sign.REMOVE,
        Sign.ENTERS,
        Sign.LEAVES,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.TOUCH,
        Sign.CLEAR,
        Sign.ALLOW,
        Sign.FORBID,
        Sign.IGNORE,
        Sign.PRIORITIZE,
        Sign.WORK,
        Sign.HAVE,
        Sign.DO,
        Sign.ABSENT,
        Sign.DOUBLE,
        Sign.MAY_DOUBLE,
        Sign.WILLING,
        Sign.ENTER,
        Sign.RETURNS
    };

    private static final Pattern MODAL =
            Pattern.compile("(?:e|eh|sera|quero|queremos|queria|precis[ao]|precisam|precisamos"
                    + "|pod(?:e|em|era)|dev(?:e|em|era)|vai|vao|vem|vou|tem|deixa|deixe|consegue|consegu[ei]u)\\b.*");
    private static final Pattern FINITE = Pattern.compile("\\p{L}*(?:[aei]|[ae]m|ao|[aei]ndo|[aei]r)(?: .*)?");
    private static final Pattern NOUN = Pattern.compile(
            "(?:\\p{L}+ista|ajuste|corte|repasse|desfalque|limite|plantao|sistema|esquema|\\p{L}+c?[ao]o|\\p{L}+mento)(?: .*)?");
    private static final Pattern FEMININE = Pattern.compile(
            "(?:troca|folga|falta|cobertura|limpeza|reforma|trava|volta|entrada|saida|mudanca|substituta|reserva"
                    + "|consulta|conta|escala|agenda|grade|manutencao|cirurgia|viagem|base|parte|\\p{L}+dade|\\p{L}+[aei]da)(?: .*)?");

    private static final Sign[] PLACED = {Sign.P, Sign.R, Sign.L, Sign.WEEKDAY, Sign.DATE, Sign.DAY, Sign.WEEK, Sign.S};

    private final Row row;
    private final List<Item> items;

    Misdenied(Row row) {
        this.row = row;
        this.items = row.items();
    }

    void asked() {
        for (int at = 0; at + 1 < items.size(); at++) {
            Item item = items.get(at);
            Item next = items.get(at + 1);
            boolean preposition = item.is(Sign.IN, Sign.A, Sign.OF);
            boolean misspelt = preposition
                    && MISSPELT.matcher(row.words(item).toLowerCase(Locale.ROOT))
                            .matches();
            if (misspelt
                    || (preposition && denies(row.plain(item), next))
                    || (item.is(Sign.NOT)
                            && row.said(item, "n")
                            && row.past(at + 1, 1) < items.size()
                            && placed(at + 1))
                    || (item.is(Sign.IN) && row.said(item, "em") && without(at))) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    private boolean denies(String word, Item next) {
        String plain = row.plain(next);
        boolean verb = next.is(Sign.LIGHT)
                ? MODAL.matcher(plain).matches()
                : next.is(VERBS)
                        && FINITE.matcher(plain).matches()
                        && !NOUN.matcher(plain).matches();
        return switch (word) {
            case "no" -> verb;
            case "na" -> verb && !FEMININE.matcher(plain).matches();
            case "nos" -> verb && !next.is(Sign.LIGHT);
            case "ao" -> verb && !plain.matches("\\p{L}+r(?: .*)?");
            default -> false;
        };
    }

    /** "Preenche os gaps n Lourdes": not there, or there? */
    private boolean placed(int from) {
        int next = from;
        while (next < items.size() && items.get(next).is(Sign.A)) {
            next++;
        }
        return next < items.size() && items.get(next).is(PLACED);
    }

    /** "Refaz em a Lourdes": "sem a Lourdes", where "na Lourdes" would have been said. */
    private boolean without(int at) {
        Item next = items.get(at + 1);
        boolean article = next.is(Sign.A) && row.said(next, "a", "o");
        return placed(at + 1)
                && (article || next.is(Sign.P))
                && (at == 0 || !items.get(at - 1).is(Sign.TOUCH, Sign.PIN, Sign.MOVE));
    }
}
