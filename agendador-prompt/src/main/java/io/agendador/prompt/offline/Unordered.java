package io.agendador.prompt.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Clauses whose parts may stand in any order: each person and place named once, and who is in which room. */
final class Unordered {

    /** What may stand anywhere among pairs of people and rooms. */
    private static final Sign[] BESIDE = {
        Sign.W, Sign.S, Sign.WHY, Sign.ENTER, Sign.PUT, Sign.DO, Sign.WORK, Sign.COVER, Sign.ENTERS, Sign.TO, Sign.WITH,
        Sign.HAVE, Sign.TURN, Sign.ROSTER, Sign.MOVE, Sign.FILL
    };

    private static final Pattern PAIRS = Pattern.compile("(?:L;)?(?:(?:P;R;)+|(?:R;P;)+)(?:L;)?");

    private Unordered() {}

    /**
     * Without what only points back at somebody or some place that is named before, and without the location that its room
     * tells, too: "para a Feira designo o Caio: ele ficará na Tenda".
     */
    static Clause once(Clause clause) {
        List<List<Item>> groups = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        for (int at = 0; at < clause.groups().size(); at++) {
            List<Item> group = clause.groups().get(at);
            boolean told = group.get(0).value().equals(References.AGAIN)
                    && groups.stream().anyMatch(it -> same(it, group));
            if (!told && !whole(clause, at)) {
                groups.add(group);
                joined.add(clause.joined().get(at));
            }
        }
        return new Clause(groups, joined, clause.question());
    }

    private static boolean same(List<Item> one, List<Item> other) {
        return one.get(0).sign() == other.get(0).sign() && names(one).equals(names(other));
    }

    private static List<String> names(List<Item> group) {
        return group.stream().flatMap(it -> it.names().stream()).toList();
    }

    /** Whether it is the location of the one room, which is not added to it. */
    private static boolean whole(Clause clause, int at) {
        List<Item> group = clause.groups().get(at);
        List<Item> rooms = clause.items(Sign.R);
        if (!group.get(0).is(Sign.L) || group.size() > 1 || rooms.size() != 1 || clause.all(Sign.L).size() > 1) {
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
                && HandKept.once(clause);
    }
}
