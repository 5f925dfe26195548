package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import java.util.regex.Pattern;

/** Words that take back, put off or leave in doubt: what holds one of them is more than a remark. */
final class Hedges {

    /** What is no longer so, or another time: "desistiu", "foi adiada", "mudou de data". */
    private static final Pattern OVER = Pattern.compile(
            "(?:desist|desmarc|desfe[zi]|cancel|remarc|adi[ao]|suspen|arrepend|volt|melhor|sar(?:ou|ei)|termin|acab|encerr"
                    + "|resolv|consegu|decid|furou|melou|gorou|mud(?:ou|aram|ei)).*");

    /** What makes it doubtful, somebody's wish, or somebody else's words. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?:esque[cs]|engan|confund|confirm|escolh|prefer|err(?:o|ou|ei|ado|ada)$|brinc|mentir|zoeira|zueira|piada|teste"
                    + "|falso|exempl|rascunho|duvid|certeza|talvez|troc(?:ou|aram|ei)|data$|outr[ao]s?$|menos|ainda|tambem"
                    + "|inclusive|alias|combin|acert|pedi(?:u|ram)?$|quis|queria|gostaria|deve(?:m|ria)?$).*");

    /** What makes a story, a trial or a doubt of all that follows, takes it back, or points at it. */
    private static final Pattern ASTRAY =
            Pattern.compile("(?:test|exempl|ensai|supo|imagin|hipot|brinc|zoeir|zueir|piad"
                    + "|mentir|ment[iu]|fing|finj|rascunh|simul|duvid|talvez|sera$|sonh|cogit|avali|pensam|fosse|depend"
                    + "|conform|segund|prefer|condi|criteri|regra|priori|abort|anul|arrepend|bobag|bobe|besteir|vacil|equivoc"
                    + "|engan|embol|embaralh|atrapalh|precipit|recu[oe]|revog|revert|desfa|vet|recus|rejeit|neg(?:a|o|u)|indefer"
                    + "|proib|imped|autoriz|concord|discord|evit|odi|abomin|contra$|invent|blef|boat|fofoc|palpit|trot"
                    + "|ironi|sarcas|poup|exij|intercal|ponder|hesit|indecis|posterg|oposto|inverso|outr[ao]"
                    + "|isso|isto|disso|disto|assim|seguinte|propost|ideia|ordem|ordens|frase|pedido|sistema|se$).*");

    private static final Pattern SUPPOSED =
            Pattern.compile("\\p{L}{2,}(?:sse|ssem|riam?)|quiser|puder|for|forem|tiver|der|vier|fizer");

    private final Row row;

    Hedges(Row row) {
        this.row = row;
    }

    /** Whether one of its words takes back, puts off or leaves in doubt. */
    boolean over(Item item) {
        return words(item, OVER) || doubtful(item);
    }

    /** Whether one of its words makes a story, a trial or a doubt of the rest, or points at it. */
    boolean astray(Item item) {
        return words(item, ASTRAY);
    }

    boolean doubtful(Item item) {
        return words(item, DOUBTFUL) || words(item, SUPPOSED);
    }

    private boolean words(Item item, Pattern pattern) {
        for (String word : row.plain(item).split(" ", -1)) {
            if (pattern.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }
}
