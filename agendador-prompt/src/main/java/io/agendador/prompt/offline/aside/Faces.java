package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.regex.Pattern;

/** Knows that a face or an ellipsis between words ends what was said: "o gato dela sumiu 😢 tira ela amanhã". */
final class Faces {

    private static final Pattern FACE = Pattern.compile(".*(?:\\p{So}|\\p{Cs}|…).*", Pattern.DOTALL);

    private Faces() {}

    /** Puts a stop wherever one stands between two items and nothing else separates them. */
    static void stops(String text, List<Item> items) {
        for (int at = items.size() - 1; at > 0; at--) {
            Item before = items.get(at - 1);
            Item after = items.get(at);
            boolean face = before.to() < after.from()
                    && FACE.matcher(text.substring(before.to(), after.from())).matches();
            if (face && !before.separates() && !after.separates() && !after.is(Sign.QUESTION_MARK)) {
                items.add(at, Item.of(Sign.STOP, "", before.to(), before.to()));
            }
        }
    }
}
