package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.RoomNames;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Clauses whose parts may stand in any order: each person and place named once, and who is in which room. */
public final class Unordered {

    /** What may stand anywhere among pairs of people and rooms. */
    private static final Sign[] BESIDE = {
        Sign.W,
        Sign.S,
        Sign.WHY,
        Sign.ENTER,
        Sign.PUT,
        Sign.DO,
        Sign.WORK,
        Sign.COVER,
        Sign.ENTERS,
        Sign.TO,
        Sign.TURN,
        Sign.ROSTER,
        Sign.MOVE,
        Sign.FILL
    };

    private static final Sign[] DOING = {
        Sign.PUT,
        Sign.MOVE,
        Sign.REMOVE,
        Sign.SWAP,
        Sign.REPLACE,
        Sign.RELIMIT,
        Sign.BECOMES,
        Sign.ENTERS,
        Sign.LEAVES,
        Sign.ABSENT,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL,
        Sign.CLEAR,
        Sign.DO,
        Sign.WHO,
        Sign.QUESTION_MARK
    };

    private static final Pattern PAIRS = Pattern.compile("(?:L;)?(?:(?:P;R;)+|(?:R;P;)+)(?:L;)?");

    /** What only was so, or would be. */
    private static final Pattern WAS = Pattern.compile(
            "(?:.* )?(?:era|eram|tinha|tinham|ia|iam|havia|haviam|(?:est|fic|dev|pod)\\p{L}*(?:ia|iam|ava|avam))(?: .*)?");

    /** "Deixa de ser atendida", "parar de fechar". */
    private static final Pattern STOPS = Pattern.compile("\\b(?:deix|par)\\p{L}+ de \\p{L}+[aei]r\\b");

    private Unordered() {}

    /** Whether nothing of what is passed over, or loosely told, says that it was so once, or is to end. */
    public static boolean now(String text, List<Item> looked) {
        return !STOPS.matcher(Plain.of(text)).find()
                && looked.stream()
                        .filter(it -> it.is(Sign.LIGHT, Sign.HAVE, Sign.LIMIT))
                        .noneMatch(it -> WAS.matcher(Plain.of(text.substring(it.from(), it.to())))
                                .matches());
    }

    /** "A sala 2 era da Ana", "o máximo era 30 horas", "a Bia estaria no lugar dela": nothing says what is to be done. */
    public static boolean supposed(String text, List<Item> looked) {
        boolean told = false;
        for (int at = 0; at < looked.size(); at++) {
            Item item = looked.get(at);
            String before = at == 0
                    ? "que"
                    : Plain.of(text.substring(
                            looked.get(at - 1).from(), looked.get(at - 1).to()));
            told |= item.is(Sign.LIGHT)
                    && Plain.of(text.substring(item.from(), item.to())).matches("era|eram|(?:esta|fica|se|i)riam?")
                    && !before.matches("(?:.* )?(?:que|quem|onde|se|nao)");
        }
        return told
                && looked.stream()
                        .noneMatch(it -> it.is(DOING)
                                || Plain.of(text.substring(it.from(), it.to())).matches("mas|porem|so que|agora"));
    }

    /** Whether its signs say all of it: "só de manhã" says more than the shift, and "nada" is not everything. */
    static boolean plain(Clause clause) {
        return !clause.has(Sign.ONLY)
                && clause.items(Sign.EVERYTHING).stream()
                        .allMatch(it -> it.value().isEmpty());
    }

    /**
     * Without what only points back at somebody or some place that is named before, and without the location that its room
     * tells, too: "para a Feira designo o Caio: ele ficará na Tenda".
     */
    static Clause once(Clause clause) {
        List<List<Item>> groups = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        for (int at = 0; at < clause.groups().size(); at++) {
            List<Item> group = clause.groups().get(at);
            if (!told(clause, at) && !whole(clause, at)) {
                groups.add(group);
                joined.add(clause.joined().get(at));
            }
        }
        return new Clause(groups, joined, clause.question());
    }

    /** Whether it is the one who is named before, of whom the room is yet to be told. */
    private static boolean told(Clause clause, int at) {
        List<Item> group = clause.groups().get(at);
        return group.get(0).is(Sign.P)
                && group.get(0).value().equals(Item.AGAIN)
                && clause.joined().get(at)
                && clause.groups().subList(0, at).stream()
                        .anyMatch(it -> it.get(0).is(Sign.P) && names(it).equals(names(group)))
                && clause.groups().subList(0, at).stream()
                        .noneMatch(it -> it.get(0).is(Sign.R))
                && clause.groups().subList(at, clause.groups().size()).stream()
                        .anyMatch(it -> it.get(0).is(Sign.R));
    }

    private static List<String> names(List<Item> group) {
        return group.stream().flatMap(it -> it.names().stream()).toList();
    }

    /** Whether it is the location of the one room, which is not added to it. */
    private static boolean whole(Clause clause, int at) {
        List<Item> group = clause.groups().get(at);
        List<Item> rooms = clause.items(Sign.R);
        if (!group.get(0).is(Sign.L)
                || group.size() > 1
                || rooms.size() != 1
                || clause.all(Sign.L).size() > 1) {
            return false;
        }
        int room = clause.groups().indexOf(rooms);
        List<String> names = rooms.get(0).names();
        return at < room
                && !clause.joined().get(room)
                && names.size() == 1
                && names(group).equals(List.of(RoomNames.location(names.get(0))));
    }

    /** "Ficou acertado que Joana assume a sala 1 e Natália, a sala 2": one person and one room, by turns. */
    static boolean pairs(Clause clause) {
        return PAIRS.matcher(clause.skeleton(BESIDE)).matches()
                && clause.all(Sign.P).size() > 1
                && Pairs.once(clause);
    }
}
