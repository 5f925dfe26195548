package io.agendador.prompt.offline;

import io.agendador.prompt.offline.Directory.Mention;
import io.agendador.prompt.offline.Lexicon.Match;
import java.util.List;
import java.util.Set;

/** Takes rooms from the words of a prompt: "sala 1", "salas 1 e 2", "a sala do Barreiro". */
final class RoomWords {

    private static final Set<String> ROOM_WORDS = Set.of("sala", "sl", "salas");
    private static final Set<String> OF_WORDS = Set.of("da", "do", "de", "na", "no", "em");

    private final List<Word> words;
    private final Directory directory;
    private final Lexicon lexicon;
    private final List<Item> items;

    RoomWords(List<Word> words, Directory directory, Lexicon lexicon, List<Item> items) {
        this.words = words;
        this.directory = directory;
        this.lexicon = lexicon;
        this.items = items;
    }

    /** {@code sala 1}, {@code salas 1 e 2}; how many words that takes. */
    int take(int at) {
        boolean abbreviated1 = plain(at).equals("s")
                && at + 1 < words.size()
                && words.get(at).to() == words.get(at + 1).from();
        if ((!ROOM_WORDS.contains(plain(at)) && !abbreviated1) || number(at + 1) < 0) {
            return takeOnly(at);
        }
        int end = at + 2;
        takeRoom(at, at + 1);
        while (plain(at).equals("salas") || listed(end)) {
            boolean both = plain(end).equals(",") && plain(end + 1).equals("e");
            int next = both ? end + 2 : plain(end + 1).equals("a") ? end + 2 : end + 1;
            if (!Set.of(",", "e").contains(plain(end)) || number(next) < 0 || !separatesRooms(next)) {
                break;
            }
            items.add(
                    Item.of(Sign.AND, "", words.get(end).from(), words.get(end).to()));
            takeRoom(next, next);
            end = next + 1;
        }
        return end - at;
    }

    /** "A sala do Barreiro": its only one, or one of several, which has to be asked. */
    private int takeOnly(int at) {
        boolean joined = OF_WORDS.contains(plain(at + 1));
        Mention mention = joined && Set.of("sala", "consultorio").contains(plain(at)) && at + 2 < words.size()
                ? directory.at(words, at + 2)
                : null;
        int to = mention == null ? at : at + 2 + mention.words();
        if (mention == null
                || mention.sign() != Sign.L
                || mention.names().size() > 1
                || plain(at - 1).equals("qual")
                || number(to) >= 0
                || ROOM_WORDS.contains(plain(to))
                || ROOM_WORDS.contains(plain(to + 1))) {
            return 0;
        }
        items.add(Item.named(
                Sign.R,
                directory.roomsAt(mention.names().get(0)),
                words.get(at).from(),
                words.get(to - 1).to()));
        return to - at;
    }

    /** "Sala 1 e 2 da Lourdes". */
    private boolean listed(int end) {
        int next = plain(end + 1).equals("a") ? end + 2 : end + 1;
        return plain(end).equals("e")
                && number(next) >= 0
                && OF_WORDS.contains(plain(next + 1))
                && (directory.at(words, next + 2) != null || plain(next + 2).equals("la"));
    }

    /** Not the number of a date or of hours. */
    private boolean separatesRooms(int at) {
        return !Set.of("h", "horas", "de", "/").contains(plain(at + 1))
                || directory.at(words, at + 2) != null
                || plain(at + 2).equals("la");
    }

    private void takeRoom(int first, int number) {
        List<String> rooms = directory.rooms("sala " + number(number));
        Item item = Item.named(
                rooms.isEmpty() ? Sign.UNKNOWN : Sign.R,
                rooms,
                words.get(first).from(),
                words.get(number).to());
        items.add(item.value(rooms.isEmpty() ? "room" : "sala " + number(number)));
    }

    int number(int at) {
        if (at >= words.size()) {
            return -1;
        }
        Word word = words.get(at);
        if (word.isNumber()) {
            return word.plain().length() < 5 ? Integer.parseInt(word.plain()) : -1;
        }
        Match match = lexicon.longest(words, at);
        if (word.plain().equals("um")) {
            return 1;
        }
        return match != null && match.entry().sign() == Sign.NUMBER && match.words() == 1
                ? Integer.parseInt(match.entry().value())
                : -1;
    }

    private String plain(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).plain();
    }
}
