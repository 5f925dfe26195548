package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets aside whole sentences that are part of no order: "Gente, consegui um tempinho!", "Valeu demais", "Obrigada,
 * Sônia". They hold nothing that an order is made of (nobody, no place, no day, no number, no verb or restriction of the
 * lexicon) and show that they only talk: by who speaks or is spoken to, by what happened, or by a courtesy. Behind an
 * order, where they could take it back, only courtesies and signatures are talk; nowhere is a word of doubt. All of it is told
 * back.
 *
 * @param items what is left of the prompt
 * @param told what was set aside, as it was written
 */
public record SmallTalk(List<Item> items, List<String> told) {

    /** Beside what may be told beside any order. */
    private static final Set<Sign> WORDS = EnumSet.of(Sign.UNKNOWN, Sign.TOLD, Sign.AND, Sign.COMMA, Sign.WHICH);

    /** What may be said, too, as long as nothing has been ordered that it could be about. */
    private static final Set<Sign> OPENING = EnumSet.of(Sign.PAST, Sign.SO, Sign.LAST);

    /** What courtesies have in the lexicon. */
    private static final String COURTESY = "TALK";

    /** Who speaks or is spoken to, and what is or was so. */
    private static final Pattern PEOPLE_TALKING =
            Pattern.compile("eu|me|mim|comigo|vou|estou|to|tou|sou|sei|amo|adoro|voces?|a gente"
                    + "|\\p{L}{3,}[ei]i|\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)|esta|estao|ficou|foi|deu|era");

    /** How, and under what circumstances: "parcialmente", "havendo cobertura". */
    private static final Pattern MANNER = Pattern.compile("\\p{L}{2,}(?:mente|[aei]ndo)");

    /** What only looks like a doubt, as long as nothing was ordered. */
    private static final String HARMLESS = "melhor|consegui|decidi|resolvi|esqueci|voltei|acabei|lembrei";

    /** What asks for something: an order that nobody knows may follow. */
    private static final Pattern ASKING = Pattern.compile(
            "(?:pod(?:e|em|eria|eriam|ia)|precis\\p{L}+|quer\\p{L}*|gostaria\\p{L}*|consegu\\p{L}+|necessit\\p{L}+|solicit\\p{L}+"
                    + "|pec\\p{L}+|ped(?:e|imos)|favor|tem|ha|da|deve\\p{L}*)\\b.*");

    private static final Pattern INFINITIVE = Pattern.compile("\\p{L}{2,}[aei]r(?:em|mos)?");
    private static final Pattern IMPERATIVE = Pattern.compile("\\p{L}{2,}(?:[ae]m?|[aei]r)");

    private static final class Sorting {

        private final Row row;
        private final List<Item> items;
        private final Hedges hedges;
        private final List<Item> left = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private boolean ordered;

        Sorting(Row row, boolean ordered) {
            this.row = row;
            this.ordered = ordered;
            this.items = row.items();
            this.hedges = new Hedges(row);
        }

        SmallTalk sorted() {
            int from = 0;
            while (from < items.size()) {
                int to = end(from);
                sentence(from, to);
                from = to;
            }
            return new SmallTalk(left, told);
        }

        /** Where the sentence ends, its mark included. */
        private int end(int from) {
            int end = from;
            while (end < items.size() && !marks(items.get(end))) {
                end++;
            }
            return Math.min(end + 1, items.size());
        }

        private boolean marks(Item item) {
            return item.is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK) || (!ordered && row.said(item, "mas"));
        }

        private void sentence(int from, int to) {
            boolean marked = marks(items.get(to - 1));
            List<Item> said = items.subList(from, marked ? to - 1 : to);
            boolean asks = items.get(to - 1).is(Sign.QUESTION_MARK);
            if (talk(said, asks)) {
                told.add(row.words(said.get(0).upTo(said.get(said.size() - 1))));
                return;
            }
            ordered |= said.stream().anyMatch(it -> !WORDS.contains(it.sign()) && !Besides.TOLD.contains(it.sign()));
            left.addAll(items.subList(from, to));
        }

        private boolean talk(List<Item> said, boolean asks) {
            boolean news = said.stream().anyMatch(it -> it.is(Sign.UNKNOWN, Sign.PAST));
            boolean words = news && said.stream().allMatch(it -> word(it) || signs(said, it));
            if (!words || orders(said)) {
                return false;
            }
            boolean courteous = said.stream().anyMatch(it -> it.value().equals(COURTESY));
            if (ordered) {
                return !asks && (signs(said, said.get(said.size() - 1)) || courtesy(said));
            }
            return courteous
                    || (!asks && said.stream().flatMap(this::words).anyMatch(PEOPLE_TALKING.asMatchPredicate()));
        }

        /** "Valeu demais": begins with a courtesy, and has hardly anything else. */
        private boolean courtesy(List<Item> said) {
            return said.get(0).value().equals(COURTESY)
                    && said.stream().noneMatch(it -> it.is(Sign.COMMA, Sign.PAST, Sign.HER))
                    && said.stream().filter(it -> it.is(Sign.UNKNOWN)).count() < 2;
        }

        /** "Obrigada, Sônia", "aqui é o Nelson": who writes. */
        private boolean signs(List<Item> said, Item name) {
            int at = said.size() - 1;
            if (!said.get(at).equals(name) || !name.value().equals("name")) {
                return false;
            }
            boolean closes = at > 1
                    && said.get(at - 1).is(Sign.COMMA)
                    && said.get(at - 2).value().equals(COURTESY);
            return closes || row.plain(said.get(0).upTo(name)).matches("aqui (?:eh|e) [oa] \\p{L}+");
        }

        private boolean word(Item item) {
            boolean usual = item.is(Sign.LIGHT) || item.value().isEmpty();
            boolean over = !item.value().equals(COURTESY)
                    && hedges.over(item)
                    && (ordered || !row.plain(item).matches(HARMLESS));
            return (WORDS.contains(item.sign())
                            || Besides.TOLD.contains(item.sign())
                            || (!ordered && OPENING.contains(item.sign())))
                    && usual
                    && !over
                    && !hedges.astray(item)
                    && !(item.is(Sign.UNKNOWN)
                            && MANNER.matcher(row.plain(item)).matches());
        }

        private Stream<String> words(Item item) {
            return Stream.of(row.plain(item).split(" "));
        }

        /** "Respeitem o descanso", "preciso avisar o pessoal": something is to be done, though nobody knows what. */
        private boolean orders(List<Item> said) {
            boolean asked = said.stream()
                    .anyMatch(it ->
                            it.is(Sign.LIGHT) && ASKING.matcher(row.plain(it)).matches());
            if (asked && said.stream().anyMatch(it -> unknown(it, INFINITIVE))) {
                return true;
            }
            List<Item> content = said.stream()
                    .dropWhile(it -> it.is(Sign.LIGHT, Sign.COMMA, Sign.AND))
                    .toList();
            return content.size() > 1
                    && unknown(content.get(0), IMPERATIVE)
                    && (content.get(1)
                                    .is(Sign.A, Sign.ONE, Sign.IN, Sign.TO, Sign.WITH, Sign.THIS, Sign.PEOPLE, Sign.HER)
                            || row.said(content.get(1), "o", "os", "que", "quem", "se"));
        }

        private boolean unknown(Item item, Pattern form) {
            return item.is(Sign.UNKNOWN) && form.matcher(row.plain(item)).matches();
        }
    }

    /**
     * The items of a prompt without such sentences.
     *
     * @param ordered whether it goes on a conversation, so that what it begins with may be about what was ordered there
     */
    public static SmallTalk apart(String text, List<Item> items, boolean ordered) {
        Row row = new Row(text, items);
        Faces.stops(text, row.items());
        return new Sorting(row, ordered).sorted();
    }
}
