package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells a request from a question: "pode trocar a Ana com a Bia?" asks for it, "a Ana troca com a Bia?" asks whether.
 *
 * @param looked all that was found in the prompt, politeness too
 */
public record Requests(String text, List<Item> looked) {

    private static final Pattern BEFORE =
            Pattern.compile("pode|podem|poderia|poderiam|consegue|conseguem|conseguiria|d[áa] p.*|tem como|tem jeito.*"
                    + "|(?:[ée]|seria|ser[áa]) poss[íi]vel|ser[áa] que .*|quero|queria|gostaria.*|preciso.*|que tal"
                    + "|(?:teri?a|haveria|haver[áa]|h[áa]|ter[áa]) (?:como|jeito).*");
    private static final Pattern BEHIND = Pattern.compile(
            "pode ser|ok|beleza|blz|por favor|por gentileza|pfv?|obrigad[ao]|valeu|viu|visse|t[áa]|t[áa] bom|podemos"
                    + "|faz (?:essa|isso).*|se fa.* favor|podes .*|pode (?:registr|anot).*|combinado|certo|fechado|pode (?:fazer|mudar|trocar|ser feito)");

    private static final Pattern FOR_ME = Pattern.compile("(?:pode|podem|poderia|consegue|d[áa] (?:pra|para))(?: .*)?"
            + "|(?:p(?:a?ra)?|p/) ?(?:mim|a gente|gente|n[óo]s)");

    private static final Pattern WONDERS = Pattern.compile(
            "ser(?:ia|á|a) (?:bom|[óo]timo|legal|ideal|interessante|conveniente|perfeito|excelente|bacana"
                    + "|[úu]til|uma boa)(?: que)?");

    public boolean requested(Clause clause) {
        return tagged()
                || obliging()
                || looked.stream()
                        .anyMatch(it -> (it.to() <= clause.span().from() || begins(it))
                                && it.is(Sign.LIGHT)
                                && BEFORE.matcher(words(it)).matches());
    }

    /** Whether the prompt is a polite question from its first sentence on, and no other. */
    public boolean opens() {
        return looked.stream()
                        .takeWhile(it -> it.is(Sign.LIGHT, Sign.COMMA, Sign.STOP, Sign.QUESTION_MARK))
                        .anyMatch(it ->
                                it.is(Sign.LIGHT) && BEFORE.matcher(words(it)).matches())
                && looked.stream()
                        .dropWhile(it -> it.is(Sign.LIGHT, Sign.COMMA, Sign.STOP, Sign.QUESTION_MARK))
                        .takeWhile(it -> !it.is(Sign.QUESTION_MARK))
                        .noneMatch(it -> it.is(Sign.STOP, Sign.SEMICOLON));
    }

    /** "Seria bom fechar a sala 1?" asks whether, as "seria bom se …?" does not. */
    public boolean wonders() {
        return looked.stream()
                .anyMatch(it -> it.is(Sign.LIGHT) && WONDERS.matcher(words(it)).matches());
    }

    /** "…, pode ser?" */
    private boolean tagged() {
        return IntStream.range(1, looked.size())
                .filter(at -> looked.get(at).is(Sign.QUESTION_MARK))
                .mapToObj(at -> looked.subList(Math.max(0, at - 2), at))
                .flatMap(List::stream)
                .anyMatch(it -> it.is(Sign.LIGHT) && BEHIND.matcher(words(it)).matches());
    }

    /** "A sala 1 está sem ar, fecha pra mim?", "a Ana e a Bia trocam na quinta, pode fazer a troca?": an order, and no more. */
    private boolean obliging() {
        List<Item> asked =
                looked.stream().filter(it -> it.is(Sign.QUESTION_MARK)).toList();
        int end = asked.size() == 1 ? looked.indexOf(asked.get(0)) : 0;
        int from = end;
        while (from > 0 && !looked.get(from - 1).separates()) {
            from--;
        }
        List<Item> last = looked.subList(from, end);
        return last.stream().filter(it -> it.is(Orders.CHANGES)).count() == 1
                && last.stream().allMatch(it -> it.is(Sign.LIGHT, Sign.A, Sign.HER) || it.is(Orders.CHANGES))
                && last.stream()
                        .anyMatch(it ->
                                it.is(Sign.LIGHT) && FOR_ME.matcher(words(it)).matches());
    }

    /** "As horas ficaram desiguais; pode redistribuir?" */
    private boolean begins(Item item) {
        int at = looked.indexOf(item);
        return at > 0 && looked.get(at - 1).separates();
    }

    private String words(Item item) {
        return text.substring(item.from(), item.to()).toLowerCase(Locale.ROOT);
    }
}
