package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes an order of what people have agreed on and what is to be registered: "a Ana e a Bia trocaram no sábado 05/12, anota
 * aí". What they did is told in the past, the registering is asked for; without it, or where anything denies it, the past
 * stays a story.
 */
public final class Registering {

    private static final Pattern REGISTER =
            Pattern.compile("(?:registr|anot|lanc|cadastr)(?:a|e|em|ar|ando)(?: ai)?(?: que)?|regist[ae]r?");
    private static final Pattern SWAPPED = Pattern.compile("troc(?:ou|aram)|invert(?:eu|eram)|permut(?:ou|aram)");
    private static final Pattern COVERED = Pattern.compile("cobri(?:u|ram)|substitui(?:u|ram)|assumi(?:u|ram)");
    private static final Sign[] DENIED = {
        Sign.NOT, Sign.IF, Sign.OR, Sign.PERHAPS, Sign.QUESTION_MARK, Sign.ONLY, Sign.SO
    };

    private final Row row;
    private final List<Item> items;

    public Registering(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void registered() {
        left();
        List<Item> done = items.stream().filter(it -> it.is(Sign.PAST)).toList();
        List<Item> registering = items.stream().filter(this::register).toList();
        if (done.size() != 1 || registering.size() != 1 || items.stream().anyMatch(it -> it.is(DENIED) || past(it))) {
            return;
        }
        int past = items.indexOf(done.get(0));
        int enter = items.indexOf(registering.get(0));
        String verb = row.plain(done.get(0));
        boolean swapped = SWAPPED.matcher(verb).matches();
        if ((swapped || COVERED.matcher(verb).matches()) && alone(enter)) {
            items.set(past, done.get(0).as(swapped ? Sign.SWAP : Sign.COVER).value(""));
            int end = end(enter);
            for (int at = enter; at < end; at++) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
        }
    }

    /** "A Joana sai do plantão de amanhã, registra aí": nothing is entered for who leaves. */
    private void left() {
        int end = items.size();
        while (end > 0 && items.get(end - 1).is(Sign.STOP, Sign.LIGHT)) {
            end--;
        }
        boolean asked = end > 1
                && register(items.get(end - 1))
                && items.get(end - 2).is(Sign.COMMA, Sign.STOP)
                && items.subList(0, end - 1).stream().anyMatch(it -> it.is(Sign.LEAVES, Sign.REMOVE))
                && items.subList(0, end - 1).stream()
                        .noneMatch(it -> it.is(DENIED) || it.is(Sign.R, Sign.COLON, Sign.PAST));
        if (asked) {
            items.subList(end - 2, end).replaceAll(it -> it.as(Sign.LIGHT).value(""));
        }
    }

    private boolean past(Item item) {
        return item.is(Sign.W) && row.plain(item).matches(".*\\b(?:(?:ante)?ontem|passad[ao]|ultim[ao])\\b.*");
    }

    private boolean register(Item item) {
        return item.is(Sign.ENTER, Sign.LIGHT)
                && REGISTER.matcher(row.plain(item)).matches();
    }

    /** "Registra", "anota a troca", "registra que …": it names nobody and no day of its own. */
    private boolean alone(int enter) {
        return items.get(enter).is(Sign.LIGHT)
                || (row.begins(enter)
                        && items.subList(enter + 1, end(enter)).stream()
                                .allMatch(it -> it.is(Sign.LIGHT, Sign.A, Sign.IN, Sign.OF, Sign.THIS, Sign.THAT)
                                        || (it.is(Sign.SWAP, Sign.REPLACE, Sign.COVER)
                                                && row.plain(it)
                                                        .matches("troca|permuta|inversao|substituicao|cobertura"))));
    }

    private int end(int from) {
        int end = from + 1;
        while (items.get(from).is(Sign.ENTER)
                && end < items.size()
                && !items.get(end).separates()) {
            end++;
        }
        return end;
    }
}
