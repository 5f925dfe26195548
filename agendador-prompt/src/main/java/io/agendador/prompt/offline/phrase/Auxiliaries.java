package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Passes over what the verbs and adjectives of written requests add nothing by: "as vagas existentes", "devem permanecer
 * fechadas", "estabelecer, para a Ana, o máximo de …".
 */
public final class Auxiliaries {

    private static final String OF_NOUNS = "existentes?|remanescentes?|pendentes?|atua(?:l|is)"
            + "|(?:identificad|verificad|detectad|constatad|apontad|observad|encontrad|previst|programad|planejad|agendad)[ao]s?";
    private static final String STAYS = "permanec(?:er|erem|e|em)|continu(?:ar|arem)|segu(?:ir|irem)";
    private static final String SETS = "estabele(?:cer|ca|cam)|estipul(?:ar|e|em)|institu(?:ir|a|am)|impor|imponham?"
            + "|adot(?:ar|e|em)|aplic(?:ar|que|quem)|observ(?:ar|e|em)|respeit(?:ar|e|em)|defin(?:ir|a|am)"
            + "|(?:observad|respeitad|aplicad|adotad|estabelecid|estipulad|instituid|impost|definid)[ao]";
    private static final String SET = "(?:estabelec|defin)(?:e|o|emos)|estipul(?:a|o|amos)|institu(?:i|o|imos)|impoe";
    private static final String PINNED = "(?:fixad|travad|congelad|pres|fix)[ao]s?";
    private static final String WISHED =
            "fiqu(?:e|em)|fica(?:r|rem|sse|ssem)|quer(?:o|ia|emos).*|gostar.*|(?:preciso|precisamos|solicit|pe[cd]).*";
    private static final String AGREED =
            "(?:acert|combin|organiz|ajeit|program)(?:ou|aram)|(?:entend|resolv)(?:eu|eram)|divid(?:iu|iram)";
    private static final String DOES =
            "(?:configur|registr|anot|lanc|cadastr|providenci|ajust|acert|organiz|agiliz|program"
                    + "|consider|atualiz|agend|marc)ar";

    private final Row row;
    private final List<Item> items;

    public Auxiliaries(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void passed() {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            boolean idle = item.is(Sign.UNKNOWN)
                    ? attribute(at) || stays(at) || may(at) || sets(at) || begins(at)
                    : having(at);
            if (item.is(Sign.BY) && next(at + 1).is(Sign.WILLING) && follows(0, Sign.FILL)) {
                items.set(at, item.as(Sign.WITH));
            } else if (idle) {
                items.set(at, item.as(Sign.LIGHT).value(""));
            } else if (item.is(Sign.IF, Sign.TOLD)) {
                agreed(at);
            } else if (item.is(Sign.UNPIN)
                    && row.plain(item).matches("nao .* mais (?:necess|preciso|razao).* (?:manter|deixar|segurar)")
                    && !follows(at, Sign.PIN)) {
                // "Não é mais necessário manter a Ana na escala": is she fixed?
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.PIN) && row.plain(item).matches(PINNED)) {
                pinned(at);
            } else if (item.is(Sign.HAVE) && holds(at)) {
                items.set(at, item.as(Sign.ENTER).value(""));
            }
        }
        tag();
    }

    /** "As vagas existentes", "as dobras programadas" */
    private boolean attribute(int at) {
        int noun = at - 1;
        while (noun >= 0 && items.get(noun).is(Sign.LIGHT)) {
            noun--;
        }
        return noun >= 0
                && items.get(noun)
                        .is(Sign.GAP, Sign.DOUBLE, Sign.HOURS, Sign.ROSTER, Sign.TURN, Sign.CONFLICT, Sign.ABSENT)
                && row.plain(items.get(at)).matches(OF_NOUNS);
    }

    /** "Devem permanecer fechadas" */
    private boolean stays(int at) {
        Item next = next(at + 1);
        return row.plain(items.get(at)).matches(STAYS)
                && next.is(Sign.CLOSE, Sign.ABSENT, Sign.OPEN, Sign.PIN, Sign.UNPIN)
                && !row.plain(next).endsWith("r");
    }

    /** "Poderão trabalhar, no máximo, 30 horas" */
    private boolean may(int at) {
        return row.plain(items.get(at)).matches("podera|poderao")
                && next(at + 1).is(Sign.WORK, Sign.DO, Sign.HAVE, Sign.LIMIT)
                && (follows(at, Sign.LIMIT) || follows(at, Sign.UNTIL));
    }

    /** "Estabelecer, para o Maurício, o máximo de uma dobra" */
    private boolean sets(int at) {
        Item before = items.get(Math.max(0, at - 1));
        boolean set = (row.plain(items.get(at)).matches(SETS)
                        || (row.begins(at) && row.plain(items.get(at)).matches(SET)))
                && follows(at, Sign.LIMIT)
                && items.subList(0, at).stream().noneMatch(it -> it.is(Sign.NOT, Sign.IGNORE, Sign.WITHOUT));
        if (set && before.is(Sign.PERHAPS) && row.plain(before).matches("devem? ser")) {
            items.set(at - 1, before.as(Sign.LIGHT));
        }
        return set;
    }

    /** "Do início da semana 3 em diante", not "no início da semana 3" */
    private boolean begins(int at) {
        int when = at + 1;
        while (when < items.size() && items.get(when).is(Sign.OF)) {
            when++;
        }
        return when < items.size()
                && row.plain(items.get(at)).matches("inicio|comeco")
                && items.get(when).is(Sign.W)
                && items.get(when).whenOf().kind() == When.Kind.FROM;
    }

    /** "Que a Ana e a Bia tenham as horas balanceadas", not "a Ana tem as horas balanceadas" */
    private boolean having(int at) {
        boolean wished = items.get(at).is(Sign.HAVE)
                ? row.plain(items.get(at)).matches("tenham?|tivessem?")
                : items.get(at).is(Sign.WITH)
                        && items.subList(0, at).stream()
                                .anyMatch(
                                        it -> it.is(Sign.LIGHT) && row.plain(it).matches(WISHED));
        int hours = row.past(at + 1, 1);
        return wished
                && hours < items.size()
                && items.get(hours).is(Sign.HOURS)
                && next(hours + 1).is(Sign.BALANCE)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.P, Sign.L, Sign.PEOPLE));
    }

    /** "As alocações que estão fixadas no Barreiro devem ser destravadas": which ones, before what is to be done. */
    private void pinned(int at) {
        Item before = items.get(Math.max(0, at - 1));
        boolean told = at > 0
                && (before.is(Sign.ROSTER, Sign.TURN)
                        || (before.is(Sign.LIGHT, Sign.THIS)
                                && row.plain(before).matches("(?:.* )?esta[ho]?|estao")));
        for (int verb = at + 1; told && verb < items.size(); verb++) {
            Item item = items.get(verb);
            if (item.is(Sign.AND, Sign.STOP, Sign.SEMICOLON, Sign.NOT, Sign.QUESTION_MARK)) {
                return;
            }
            boolean freed = item.is(Sign.OPEN)
                    && row.plain(item).matches("liberad[ao]s?|desbloquead[ao]s?")
                    && before.is(Sign.ROSTER);
            if (item.is(Sign.UNPIN) || freed) {
                items.set(verb, item.as(Sign.UNPIN));
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
                return;
            }
        }
    }

    /** "O pessoal da Savassi se acertou pro sábado: …": who agreed stands before it. */
    private void agreed(int at) {
        boolean whole = items.get(at).is(Sign.TOLD);
        int verb = whole ? at : at + 1;
        boolean themselves = at > 0
                && verb < items.size()
                && items.get(at - 1).is(Sign.L, Sign.P, Sign.PEOPLE, Sign.LIGHT, Sign.HER)
                && row.plain(items.get(verb)).matches(whole ? "se (?:" + AGREED + ")" : AGREED)
                && (whole || row.said(items.get(at), "se"))
                && follows(at, Sign.COLON)
                && follows(at, Sign.R)
                && items.stream().noneMatch(it -> it.is(Sign.NOT, Sign.QUESTION_MARK));
        boolean condition = items.subList(0, at).stream().anyMatch(it -> it.is(Sign.IF));
        if (themselves && !condition) {
            items.set(at, items.get(at).as(Sign.LIGHT));
            items.set(verb, items.get(verb).as(Sign.ENTER).value("PAST"));
            items.subList(0, at)
                    .replaceAll(it ->
                            it.is(Sign.PEOPLE) || who(it) ? it.as(Sign.LIGHT).value("") : it);
            if (next(verb + 1).is(Sign.TO)) {
                int to = row.past(verb + 1, 1);
                items.set(to, items.get(to).as(Sign.LIGHT));
            }
        }
    }

    private boolean who(Item item) {
        return item.is(Sign.TOLD, Sign.UNKNOWN)
                && row.plain(item).matches("povo|turma|(?:as )?meninas(?: d[ao]s?)?|galera");
    }

    /** "A Savassi terá a Joana na sala 2": who is where, to be registered. */
    private boolean holds(int at) {
        int who = row.past(at + 1, 1);
        int where = row.past(who + 1, 1);
        return row.plain(items.get(at)).matches("tera|vai ter|contara com|vai contar com")
                && where < items.size()
                && items.get(who).is(Sign.P)
                && items.get(where).is(Sign.R)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.L));
    }

    /** "…, pode configurar?" */
    private void tag() {
        int end = items.size() - 1;
        int verb = end - 1;
        if (end < 2
                || !items.get(end).is(Sign.QUESTION_MARK)
                || !row.plain(items.get(verb)).matches(DOES)) {
            return;
        }
        int from = verb - 1;
        while (from > 0 && items.get(from).is(Sign.LIGHT)) {
            from--;
        }
        if (from < verb - 1 && from > 0 && items.get(from).is(Sign.COMMA, Sign.SEMICOLON, Sign.STOP)) {
            items.set(verb, items.get(verb).as(Sign.LIGHT).value(""));
        }
    }

    private boolean follows(int at, Sign sign) {
        for (int after = at + 1; after < items.size() && !items.get(after).is(Sign.STOP, Sign.SEMICOLON); after++) {
            if (items.get(after).is(sign)) {
                return true;
            }
        }
        return false;
    }

    /** The first one from there on that is not merely polite or an article. */
    private Item next(int from) {
        int at = row.past(from, 1);
        return at < items.size() ? items.get(at) : Item.of(Sign.STOP, "", 0, 0);
    }
}
