package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.item.Directory.Mention;
import io.agendador.prompt.offline.lexicon.Lexicon;
import io.agendador.prompt.offline.lexicon.Lexicon.Match;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.offline.lexicon.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes rooms from the words of a prompt: "sala 1", "salas 1 e 2", "a sala do Barreiro", "na 2 de Contagem". */
final class RoomWords {

    private static final Set<String> ROOM_WORDS = Set.of("sala", "sl", "salas", "consultorio", "consultorios");
    private static final Set<String> NUMBERING = Set.of("numero", "numeros", "no", "num", "atendimento");
    private static final Set<String> BEFORE = Set.of("na", "a", "da", "para", "pela");
    private static final Set<String> ENDS = Set.of("", ",", ";", ".", "!", "?", "\n", "e", "/", ")", ":");
    private static final Set<String> OF_WORDS = Set.of("da", "do", "de", "na", "no", "em");

    private final List<Word> words;
    private final Directory directory;
    private final Lexicon lexicon;
    private final List<Item> items;
    private final NumberedRooms numbered;

    RoomWords(List<Word> words, Directory directory, Lexicon lexicon, List<Item> items) {
        this.words = words;
        this.directory = directory;
        this.lexicon = lexicon;
        this.items = items;
        this.numbered = new NumberedRooms(words, directory, lexicon);
    }

    /** {@code sala 1}, {@code salas 1 e 2}; how many words that takes. */
    int take(int at) {
        int all = all(at);
        if (all > 0) {
            items.add(Item.of(
                    Sign.LIGHT,
                    "",
                    words.get(at).from(),
                    words.get(at + all - 1).to()));
            return all;
        }
        if (bare(at)) {
            takeRoom(at, at);
            return 1;
        }
        int located = numbered.located(at);
        if (located > at) {
            return takeLocated(at, located);
        }
        boolean abbreviated1 = plain(at).equals("s")
                && at + 1 < words.size()
                && words.get(at).to() == words.get(at + 1).from();
        int first = abbreviated1 ? at + 1 : numberOf(at);
        if ((!ROOM_WORDS.contains(plain(at)) && !abbreviated1) || number(first) < 0) {
            return takeOnly(at);
        }
        int end = first + 1;
        takeRoom(at, first);
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

    /** "Savassi 1", "Savassi 1 e 2" */
    private int takeLocated(int at, int number) {
        Mention mention = directory.at(words, at);
        String location = mention == null ? "" : mention.names().get(0);
        int end = number;
        takeRoom(at, number, location);
        while (Set.of(",", "e").contains(plain(end + 1))
                && numbered.has(location, end + 2)
                && !numbered.counted(end + 3)) {
            items.add(Item.of(
                    Sign.AND, "", words.get(end + 1).from(), words.get(end + 1).to()));
            end += 2;
            takeRoom(end, end, location);
        }
        return end + 1 - at;
    }

    private void takeRoom(int first, int number, String location) {
        String room = location + " - Sala " + plain(number);
        items.add(Item.named(
                        Sign.R,
                        List.of(room),
                        words.get(first).from(),
                        words.get(number).to())
                .value("sala " + plain(number)));
    }

    /** "Sala número 1", "consultório de nº 2", "sala de atendimento 3": where the number stands. */
    private int numberOf(int at) {
        int next = at + 1;
        if (plain(next).equals("de") && NUMBERING.contains(plain(next + 1))) {
            next++;
        }
        return NUMBERING.contains(plain(next)) ? next + 1 : at + 1;
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

    /** "Na 2 de Contagem", "Helena na 1 e Caio na 2": the number of a room, where rooms are what is listed. */
    private boolean bare(int at) {
        boolean room = (candidate(at) || beside(at))
                && !directory.rooms("sala " + number(at)).isEmpty();
        return room
                && (within(at)
                        || items.stream().anyMatch(it -> it.is(Sign.R))
                        || IntStream.range(1, words.size())
                                        .filter(this::candidate)
                                        .count()
                                > 1);
    }

    /** "As duas salas da Lourdes": if it has so many, its rooms are meant by its name. */
    private int all(int at) {
        int first = plain(at).equals("as") || plain(at).equals("os") ? at + 1 : at;
        int room = first + 1;
        int number = number(first);
        boolean of = number > 1
                && ROOM_WORDS.contains(plain(room))
                && OF_WORDS.contains(plain(room + 1))
                && named(room + 2, Sign.L);
        Mention location = of ? directory.at(words, room + 2) : null;
        return location != null && directory.roomsAt(location.names().get(0)).size() == number ? room + 1 - at : 0;
    }

    /** A number after "na", of some location or beside somebody. */
    private boolean candidate(int at) {
        if (number(at) < 1 || plain(at + 1).equals("feira")) {
            return false;
        } else if (items.stream().anyMatch(it -> it.is(Sign.R)) && numbered.follows(at)) {
            return true;
        } else if (!plain(at - 1).equals("na")) {
            return BEFORE.contains(plain(at - 1)) && within(at);
        }
        boolean verb = Set.of("fica", "vai", "esta", "ficou", "entra").contains(plain(at - 2));
        boolean after =
                directory.knows(plain(verb ? at - 3 : at - 2)) && (ENDS.contains(plain(at + 1)) || dated(at + 1));
        int person = Set.of("a", "o").contains(plain(at + 1)) ? at + 2 : at + 1;
        boolean before = ENDS.contains(plain(at - 2)) && named(person, Sign.P);
        return after || before || within(at);
    }

    /** "A Joana pega a sala 3 e o João a 1", "… e o João fica com a 1". */
    private boolean beside(int at) {
        int with = plain(at - 2).equals("com") ? at - 3 : at - 2;
        int name = Set.of("pega", "fica", "ficou", "assume", "cobre").contains(plain(with)) ? with - 1 : with;
        return plain(at - 1).equals("a")
                && number(at) > 0
                && named(name, Sign.P)
                && (ENDS.contains(plain(at + 1)) || dated(at + 1))
                && items.stream().anyMatch(it -> it.is(Sign.R));
    }

    private boolean within(int at) {
        return OF_WORDS.contains(plain(at + 1))
                && (named(at + 2, Sign.L) || plain(at + 2).equals("la"));
    }

    private boolean named(int at, Sign sign) {
        Mention mention = at < 0 ? null : directory.at(words, at);
        return mention != null && mention.sign() == sign && mention.names().size() == 1;
    }

    private boolean dated(int at) {
        Match match = lexicon.longest(words, at);
        return match != null
                && Set.of(Sign.WEEKDAY, Sign.S, Sign.TODAY, Sign.TOMORROW)
                        .contains(match.entry().sign());
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

    /** The number that stands there, or less than nothing. */
    int number(int at) {
        if (at < 0 || at >= words.size()) {
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
