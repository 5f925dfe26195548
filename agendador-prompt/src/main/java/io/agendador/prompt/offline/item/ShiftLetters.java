package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.offline.lexicon.Word;
import java.util.List;

/** "Quinta M", "26/11 (T)", "sexta M/T": the shift of a day, by its letter. */
final class ShiftLetters {

    private static final Sign[] DAYS = {
        Sign.WEEKDAY, Sign.WEEKDAYS, Sign.DATE, Sign.MONTH, Sign.TODAY, Sign.TOMORROW, Sign.AFTER_TOMORROW, Sign.NUMBER
    };

    private ShiftLetters() {}

    /** Whether the word is one, and stands right behind a day or the letter of its other shift. */
    static boolean are(List<Word> words, int at, List<Item> items) {
        String text = words.get(at).text();
        if (!text.equals("M") && !text.equals("T")) {
            return false;
        }
        int before = items.size() - 1;
        while (before >= 0 && items.get(before).is(Sign.OPENING, Sign.DASH, Sign.COMMA, Sign.AND)) {
            before--;
        }
        boolean apart = before < items.size() - 1
                && items.subList(before + 1, items.size()).stream().anyMatch(it -> it.is(Sign.COMMA, Sign.AND));
        boolean letter = before >= 0
                && items.get(before).is(Sign.S)
                && items.get(before).to() - items.get(before).from() == 1;
        return letter || (!apart && before >= 0 && items.get(before).is(DAYS));
    }
}
