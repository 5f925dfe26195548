package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Judges what is thrown in beside an order and is no clause of its own: exclamations, epithets, what is spread already. */
final class Interjections {

    private final Row row;
    private final List<Item> items;
    private final Hedges hedges;

    Interjections(Row row) {
        this.row = row;
        this.items = row.items();
        this.hedges = new Hedges(row);
    }

    /** "Já imprimi", "já passei os horários pra ela": whom I told of what stays; "e colei na parede". */
    boolean spread(List<Item> part, boolean goesOn) {
        boolean own = part.stream()
                .anyMatch(it -> it.is(Sign.PAST, Sign.TOLD, Sign.UNKNOWN)
                        && row.plain(it)
                                .matches(
                                        "(?:ja )?(?:imprimi|passei|mandei|divulguei|publiquei|postei|enviei|entreguei|mostrei"
                                                + "|repassei|comuniquei|avisei|colei|pendurei|preguei|anunciei)\\b.*"));
        boolean already = goesOn
                || part.stream()
                        .anyMatch(it ->
                                row.plain(it).equals("ja") || row.plain(it).startsWith("ja "));
        return own
                && already
                && items.stream()
                        .anyMatch(
                                it -> it.is(Sign.PIN, Sign.TOUCH) || it.value().equals("LEAVE"))
                && part.stream()
                        .allMatch(it -> (Besides.TOLD.contains(it.sign()) && !hedges.over(it))
                                || it.is(Sign.PAST, Sign.TURN, Sign.ROSTER, Sign.TOLD)
                                || (it.is(Sign.UNKNOWN)
                                        && (it.value().isEmpty()
                                                || row.plain(it).equals("imprimir"))));
    }

    /** "Desafixa a sala 1, não precisa mais" */
    boolean needless(List<Item> part) {
        return part.size() > 1
                && items.stream().anyMatch(it -> it.is(Sign.UNPIN))
                && row.plain(part.get(0).upTo(part.get(part.size() - 1))).matches("(?:ja )?(?:nao|n) precisa mais");
    }

    /** "Que desastre!", "ninguém merece" */
    boolean exclaims(List<Item> part) {
        List<Item> said = part.stream()
                .filter(it -> !row.said(it, "nossa", "ai", "aff", "gente"))
                .toList();
        return said.size() == 2
                && row.said(said.get(0), "que", "q")
                && said.get(1).is(Sign.UNKNOWN)
                && said.get(1).value().isEmpty()
                && !hedges.over(said.get(1))
                && row.plain(said.get(1)).matches("\\p{L}+(?:[aeo]s?|c?ao|or|agem)")
                && !row.plain(said.get(1)).matches("\\p{L}+(?:em|am|sse|ou|eu|iu)");
    }

    /** "Viajaram juntas, as danadas": who was told of. */
    boolean epithet(List<Item> part) {
        return part.size() == 2
                && (part.get(0).is(Sign.A) || row.said(part.get(0), "o", "os", "as", "a"))
                && part.get(1).is(Sign.UNKNOWN)
                && part.get(1).value().isEmpty()
                && row.plain(part.get(1)).matches("\\p{L}{3,}(?:[aiu]d|os|nh)[ao]s?");
    }
}
