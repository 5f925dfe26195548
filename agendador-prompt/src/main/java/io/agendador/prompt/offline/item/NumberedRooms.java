package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.item.Directory.Mention;
import io.agendador.prompt.offline.lexicon.Lexicon;
import io.agendador.prompt.offline.lexicon.Lexicon.Match;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.offline.lexicon.Word;
import java.util.List;
import java.util.Set;

/** Tells the number of a room, written without the word, from one that counts or is of a date: "na Savassi 1", "e a 2". */
final class NumberedRooms {

    private static final Set<Sign> COUNTED =
            Set.of(Sign.HOURS, Sign.DOUBLE, Sign.GAP, Sign.TURN, Sign.ROOM_WORD, Sign.PEOPLE, Sign.MONTH);
    private static final Set<Sign> DATED = Set.of(
            Sign.WEEKDAY, Sign.WEEKDAYS, Sign.S, Sign.TODAY, Sign.TOMORROW, Sign.AFTER_TOMORROW, Sign.DAY, Sign.DATE);
    private static final Set<String> OF_DATES =
            Set.of("semana", "semanas", "dia", "dias", "entre", "das", "as", "ate", "desde", "mes", "passa", "passar");
    private static final Set<Sign> ORDERS =
            Set.of(Sign.CLOSE, Sign.OPEN, Sign.PIN, Sign.UNPIN, Sign.COVER, Sign.TO, Sign.WITH, Sign.AND);
    private static final Set<String> ARTICLES = Set.of("a", "na", "da", "pela");

    private final List<Word> words;
    private final Directory directory;
    private final Lexicon lexicon;

    NumberedRooms(List<Word> words, Directory directory, Lexicon lexicon) {
        this.words = words;
        this.directory = directory;
        this.lexicon = lexicon;
    }

    /** Where the number stands of a location that is named there and has that room; less than nothing if none does. */
    int located(int at) {
        Mention mention = directory.at(words, at);
        int number = mention == null ? at : at + mention.words();
        boolean room = mention != null
                && mention.sign() == Sign.L
                && mention.names().size() == 1
                && has(mention.names().get(0), number)
                && !counted(number + 1);
        return room ? number : -1;
    }

    /** Whether a location has a room of the number that stands there. */
    boolean has(String location, int number) {
        return number < words.size()
                && words.get(number).isNumber()
                && directory.roomsAt(location).contains(location + " - Sala " + plain(number));
    }

    /** "… e a 3 à tarde", "… para a 2", behind a room that was named: its number, and nothing that it could count. */
    boolean follows(int at) {
        int before = at - 2;
        return at < words.size()
                && words.get(at).isNumber()
                && ARTICLES.contains(plain(at - 1))
                && (!plain(at - 1).equals("a") || opens(before))
                && !OF_DATES.contains(plain(before))
                && !(before >= 0
                        && (words.get(before).isNumber() || words.get(before).isDate() || dated(before)))
                && !counted(at + 1)
                && ends(at + 1);
    }

    /** Whether what stands before "a 2" joins it to others, or orders something of it. */
    private boolean opens(int at) {
        return at < 0
                || !words.get(at).isWord()
                || Set.of("e", "para", "pra", "com", "ja", "depois", "tambem").contains(plain(at))
                || ORDERS.contains(sign(at));
    }

    /** Whether what stands there makes a quantity or a date of the number before it. */
    boolean counted(int at) {
        Match match = at < words.size() ? lexicon.longest(words, at) : null;
        Sign sign = match == null ? Sign.UNKNOWN : match.entry().sign();
        boolean unit = COUNTED.contains(sign) || plain(at).matches("h|hs|hrs|/|%|x|vez|vezes|a|ate|-");
        boolean many = plain(at).matches("dias|semanas") && !(at + 1 < words.size() && digit(at + 1));
        boolean week = plain(at).equals("semana")
                && (at + 1 == words.size() || (!words.get(at + 1).isWord() && !digit(at + 1)));
        boolean of = plain(at).matches("de|do")
                && (digit(at + 1) || sign(at + 1) == Sign.MONTH || plain(at + 1).equals("mes"));
        boolean list = plain(at).matches("e|,")
                && at + 1 < words.size()
                && words.get(at + 1).isNumber()
                && (counted(at + 2)
                        || (at + 2 < words.size() && words.get(at + 2).isDate()));
        boolean date = plain(at).equals("e")
                && at + 1 < words.size()
                && words.get(at + 1).isDate();
        return (unit && !(plain(at).equals("a") && sign == Sign.S)) || many || week || of || list || date;
    }

    private boolean ends(int at) {
        int day = Set.of("na", "no", "em", "nos", "nas").contains(plain(at)) ? at + 1 : at;
        return at >= words.size()
                || (!words.get(at).isWord() && !digit(at))
                || plain(at).equals("e")
                || dated(day);
    }

    private boolean dated(int at) {
        return DATED.contains(sign(at))
                || (at >= 0 && at < words.size() && words.get(at).isDate());
    }

    private boolean digit(int at) {
        return at < words.size() && Character.isDigit(plain(at).charAt(0));
    }

    private Sign sign(int at) {
        Match match = at >= 0 && at < words.size() ? lexicon.longest(words, at) : null;
        return match == null ? Sign.UNKNOWN : match.entry().sign();
    }

    private String plain(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).plain();
    }
}
