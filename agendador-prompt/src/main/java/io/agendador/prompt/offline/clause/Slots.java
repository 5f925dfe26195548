package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;

/** Which people and places a clause must name to be a certain command. */
final class Slots {

    private Slots() {}

    static boolean fit(String command, boolean any, Clause clause) {
        int people = clause.all(Sign.P).size();
        boolean person = people == 1;
        boolean place = clause.has(Sign.R, Sign.L);
        boolean once = clause.all(Sign.W).size() < 2 && clause.all(Sign.S).size() < 2;
        if (!any) {
            return once && (!command.equals("exchange") || two(clause));
        }
        return once
                && switch (command) {
                    case "limit" -> person && !everybody(clause) && !(clause.has(Sign.NOT) && moving(clause));
                    case "unassign" ->
                        person
                                && !(place && clause.has(Sign.OPEN))
                                && clause.items(Sign.OPEN).stream()
                                        .allMatch(it -> it.value().isEmpty());
                    case "unavailable" -> person && !denied(clause) && !(clause.has(Sign.CLOSE) && !explained(clause));
                    case "closeRoom", "openRoom" ->
                        place && people == 0 && clause.all(Sign.R, Sign.L).size() == 1;
                    case "pin", "unpin" ->
                        people < 2 && (person || place) && places(clause) && !added(clause) && !moving(clause);
                    case "assign" ->
                        person
                                && !(clause.question() && clause.has(Sign.WHO))
                                && place
                                && (clause.all(Sign.R).size() == 1
                                        ^ clause.all(Sign.L).size() == 1);
                    case "query.HOURS" ->
                        people < 2 && (person || clause.has(Sign.W, Sign.HOW_MANY, Sign.SHOW)) && places(clause);
                    case "query.ROSTER" ->
                        people < 2
                                && !(person && about(clause))
                                && !(person && place && clause.has(Sign.WHO) && !clause.question())
                                && places(clause);
                    default -> people < 2 && places(clause);
                };
    }

    private static boolean two(Clause clause) {
        return clause.items(Sign.P).stream()
                        .flatMap(it -> it.names().stream())
                        .distinct()
                        .count()
                == 2;
    }

    /** "Bloqueia as tardes do Caio" may mean that they are to stay; "a agenda", or why, tells that he is not there. */
    private static boolean explained(Clause clause) {
        return !clause.has(Sign.R, Sign.L) && clause.has(Sign.WHY, Sign.REASON_NOUN, Sign.ABSENT, Sign.ROSTER);
    }

    /** "Ninguém dobra" limits more than one person. */
    private static boolean everybody(Clause clause) {
        return clause.items(Sign.NO_DOUBLE).stream().anyMatch(it -> !it.value().isEmpty());
    }

    /** "Coloca" and not "deixa", nor "o que está colocado". */
    private static boolean moving(Clause clause) {
        for (int at = 0; at < clause.groups().size(); at++) {
            Item item = clause.groups().get(at).get(0);
            boolean told = at > 0 && clause.groups().get(at - 1).get(0).is(Sign.EVERYTHING, Sign.WHICH);
            if (item.is(Sign.PUT) && item.value().isEmpty() && !told) {
                return true;
            }
        }
        return false;
    }

    /** "Fixa a Lourdes e a Bia": two, not one within the other. */
    private static boolean added(Clause clause) {
        boolean named = false;
        for (int at = 0; at < clause.groups().size(); at++) {
            boolean name = clause.groups().get(at).get(0).is(Sign.P, Sign.R, Sign.L);
            if (name && named && clause.joined().get(at)) {
                return true;
            }
            named |= name;
        }
        return false;
    }

    private static boolean places(Clause clause) {
        return clause.all(Sign.R).size() < 2 && clause.all(Sign.L).size() < 2;
    }

    /** "Com quem está a Ana", "quem cobre a Ana": not where she works. */
    private static boolean about(Clause clause) {
        return clause.has(Sign.COVER)
                || clause.items(Sign.WHO).stream().anyMatch(it -> !it.value().isEmpty());
    }

    /** "Não está de férias": two absences without a pause deny each other. */
    private static boolean denied(Clause clause) {
        for (int at = 1; at < clause.groups().size(); at++) {
            boolean both = clause.groups().get(at).get(0).is(Sign.ABSENT)
                    && clause.groups().get(at - 1).get(0).is(Sign.ABSENT);
            if (both && !clause.joined().get(at)) {
                return true;
            }
        }
        return false;
    }
}
