package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Absences;
import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whom "ela", "ele", "deles" can mean, by gender and by what they do. */
final class Pronouns {

    private final Map<String, Character> genders = new HashMap<>();
    private final Row row;
    private final List<Item> items;

    Pronouns(Row row) {
        this.row = row;
        items = row.items();
    }

    /** "A Ana não vem, a Bia faz por ela": nobody does something for herself. */
    List<String> others(int her, Item item, Antecedents antecedents) {
        List<String> alike = alike(item, antecedents);
        String out = alike.size() > 1 ? covered(her) : null;
        if (out != null && alike.contains(out)) {
            return List.of(out);
        }
        boolean object = her > 0
                && (row.said(item, "ela", "ele") || (row.said(item, "dela", "dele") && place(items.get(her - 1))))
                && items.get(her - 1).is(Sign.BY, Sign.COVER, Sign.REPLACE, Sign.INSTEAD, Sign.TO);
        if (!object) {
            return alike;
        }
        int from = her;
        while (from > 0 && !items.get(from - 1).separates()) {
            from--;
        }
        List<String> subject = people(items.subList(from, her));
        return subject.size() == 1
                ? alike.stream().filter(it -> !subject.contains(it)).toList()
                : alike;
    }

    private boolean place(Item item) {
        return item.is(Sign.INSTEAD) || (item.is(Sign.COVER) && row.plain(item).endsWith("lugar"));
    }

    /** "A Bia cobre a Ana na quinta, ela tem prova": she has who does not come; of leave it is asked. */
    private @Nullable String covered(int her) {
        boolean why = her > 1
                && her + 1 < items.size()
                && (row.begins(her) || (row.begins(her - 1) && row.said(items.get(her - 1), "que", "porque", "pq")))
                && Absences.why(items.get(her + 1))
                && (her + 2 == items.size() || items.get(her + 2).separates());
        int from = row.begins(her) ? her - 1 : her - 2;
        while (why && from > 0 && !items.get(from - 1).separates()) {
            from--;
        }
        for (int at = from; why && at < her; at++) {
            int next = row.past(at + 1, 1);
            if (items.get(at).is(Sign.INSTEAD, Sign.COVER, Sign.REPLACE)
                    && next < her
                    && items.get(next).is(Sign.P)
                    && items.get(next).names().size() == 1
                    && people(items.subList(from, her)).size() == 2) {
                return items.get(next).names().get(0);
            }
        }
        return null;
    }

    /** Whom "ele" or "ela" may mean: whoever is not known to be of the other gender. */
    List<String> alike(Item item, Antecedents antecedents) {
        String word = row.plain(item).replaceAll("s$", "");
        char last = word.endsWith("e") ? 'o' : word.charAt(word.length() - 1);
        return antecedents.people().stream()
                .filter(it -> genders.getOrDefault(it, last) == last)
                .toList();
    }

    /** As the article tells ("o Caio", "da Bia"), or else the name's last letter. */
    void gender(int at, Item item) {
        if (item.names().size() != 1 || !(item.is(Sign.P) || item.value().equals(Sign.P.name()))) {
            return;
        }
        String article = at > 0 ? row.plain(items.get(at - 1)) : "";
        String first = Plain.of(item.names().get(0)).split(" ", 2)[0];
        String tells = items.get(Math.max(0, at - 1)).is(Sign.A, Sign.OF, Sign.IN, Sign.BY) || article.equals("o")
                ? article
                : first;
        char last = tells.isEmpty() ? ' ' : tells.charAt(tells.length() - 1);
        if (last == 'o' || last == 'a') {
            genders.put(item.names().get(0), last);
        }
    }

    /** "Trocam as salas deles": of both, who are named. */
    boolean theirs(int her) {
        String word = row.plain(items.get(her));
        boolean plural = word.equals("deles") || word.equals("delas");
        return plural
                && her > 0
                && items.get(her - 1).is(Sign.PLACES, Sign.ROOM_WORD, Sign.TURN, Sign.ROSTER)
                && people(items.subList(0, her)).size() > 1;
    }

    /** "Tira a Ana segunda e põe a Bia no lugar dela na terça": of two clauses with days the first one's only person. */
    @Nullable
    String before(int her) {
        int cut = her;
        while (cut > 0 && !items.get(cut).separates()) {
            cut--;
        }
        int end = her;
        while (end < items.size() && !items.get(end).separates()) {
            end++;
        }
        List<Item> first = items.subList(0, cut);
        List<Item> here = items.subList(cut, end);
        List<String> named = people(first);
        boolean dated =
                first.stream().anyMatch(it -> it.is(Sign.W)) && here.stream().anyMatch(it -> it.is(Sign.W));
        boolean turn =
                her > 1 && items.get(her - 1).is(Sign.TURN) && here.stream().anyMatch(it -> it.is(Sign.COVER));
        boolean instead = turn || (her > 0 && items.get(her - 1).is(Sign.INSTEAD));
        boolean other = people(here).size() == 1 && !people(here).equals(named);
        return dated && instead && other && named.size() == 1 ? named.get(0) : null;
    }

    private static List<String> people(List<Item> items) {
        return items.stream()
                .filter(it -> it.is(Sign.P))
                .flatMap(it -> it.names().stream())
                .distinct()
                .toList();
    }
}
