package io.agendador.prompt.offline.clause;

import io.agendador.prompt.command.Doubles;
import io.agendador.prompt.offline.clause.Frames.Frame;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the frame that fits a clause wholly. Forms that tell no order are tried last and only where they are asked for; what
 * two of them fit says neither.
 */
public final class Matching {

    private static final Sign[] FREE = {Sign.W, Sign.S, Sign.WHY};
    private static final Sign[] NAMED = {Sign.P, Sign.R, Sign.L, Sign.W, Sign.S, Sign.WHY};

    private final List<Frame> ordered;
    private final List<Frame> unordered;
    private final boolean free;

    public Matching(Frames frames) {
        this(frames.all(false), frames.all(true), false);
    }

    private Matching(List<Frame> ordered, List<Frame> unordered, boolean free) {
        this.ordered = ordered;
        this.unordered = unordered;
        this.free = free;
    }

    public boolean free() {
        return free;
    }

    /** The same, which also takes what no form has in its order. */
    public Matching freely() {
        return new Matching(ordered, unordered, true);
    }

    /** Nothing if no frame fits. */
    @Nullable
    Matched match(Clause clause) {
        if (clause.groups().isEmpty()) {
            return null;
        }
        GenerationParts parts = GenerationParts.of(clause);
        String named = clause.skeleton(NAMED);
        String roles = clause.skeleton(FREE);
        for (Frame frame : ordered) {
            Matched matched =
                    frame.head() ? generation(frame, clause, parts) : plain(frame, clause, frame.any() ? named : roles);
            if (matched != null) {
                return matched;
            }
        }
        if (Pairs.fits(clause)) {
            return new Matched("enterHandKept", clause, Map.of(), null);
        }
        return free ? unordered(Unordered.once(clause)) : null;
    }

    /** What it says by the signs it has; nothing if that may be several things. */
    private @Nullable Matched unordered(Clause clause) {
        boolean plain = Unordered.plain(clause);
        // "Só a Lourdes na semana 2 e só na terça a Pampulha": what is restricted twice is told by its order alone.
        GenerationParts parts = clause.all(Sign.ONLY).size() < 2 ? GenerationParts.of(clause) : null;
        String named = clause.skeleton(NAMED);
        String roles = clause.skeleton(FREE);
        Map<String, Matched> fitting = new LinkedHashMap<>();
        for (Frame frame : unordered) {
            Matched matched = frame.head()
                    ? generation(frame, clause, parts)
                    : plain ? plain(frame, clause, frame.any() ? named : roles) : null;
            if (matched != null && unlike(matched, fitting.putIfAbsent(frame.command(), matched))) {
                return null;
            }
        }
        if (fitting.isEmpty() && plain && Unordered.pairs(clause)) {
            return new Matched("enterHandKept", clause, Map.of(), null);
        }
        return fitting.size() == 1 ? fitting.values().iterator().next() : null;
    }

    /** Whether another form says that others are meant. */
    private static boolean unlike(Matched one, @Nullable Matched other) {
        return other != null
                && !one.command().equals("exchange")
                && !one.roles().equals(other.roles());
    }

    private static @Nullable Matched generation(Frame frame, Clause clause, @Nullable GenerationParts parts) {
        return parts != null
                        && !taken(frame, clause)
                        && !unsaid(frame, parts)
                        && !several(clause)
                        && !split(clause)
                        && !does(clause, parts)
                        && frame.pattern().matcher(parts.head()).matches()
                ? new Matched(frame.command(), clause, Map.of(), parts)
                : null;
    }

    /** "Tira a Ana" leaves a gap, "a vaga do João será ocupada pela Dani" is hers; "apaga a Ana de quinta" is of that day. */
    private static boolean taken(Frame frame, Clause clause) {
        boolean fills = frame.command().equals("fillGaps")
                && clause.has(Sign.P)
                && (clause.has(Sign.REMOVE, Sign.CLEAR, Sign.CLOSE)
                        || clause.skeleton(FREE).matches("GAP;P;(?:TO;)?FILL;BY;P;"));
        return fills || (frame.command().equals("clearFuture") && cleared(clause));
    }

    private static boolean cleared(Clause clause) {
        return clause.all(Sign.P).size() == 1
                && !clause.has(Sign.GENERATED, Sign.EVERYTHING, Sign.ROSTER, Sign.R, Sign.L)
                && clause.has(Sign.W)
                && clause.items(Sign.W).stream()
                        .allMatch(it -> it.whenOf().kind() == When.Kind.DAYS
                                && it.whenOf().doubt() == null);
    }

    /** "A Isa faz na sexta", "a Isa fará o turno da Bia no Barreiro" tell what she does. */
    private static boolean does(Clause clause, GenerationParts parts) {
        boolean person = clause.groups().stream()
                .map(it -> it.get(0))
                .filter(it -> !it.is(Sign.W, Sign.S))
                .findFirst()
                .filter(it -> it.is(Sign.P))
                .isPresent();
        return person && parts.head().matches("DO;(?:(?:TURN|ROSTER|EVERYTHING);)*");
    }

    /** "Refaz a semana 2 e equilibra as horas" are two commands. */
    private static boolean several(Clause clause) {
        Sign first = null;
        for (int at = 0; at < clause.groups().size(); at++) {
            Item item = clause.groups().get(at).get(0);
            if (item.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR)) {
                if (first != null && first != item.sign() && clause.joined().get(at)) {
                    return true;
                }
                first = item.sign();
            }
        }
        return false;
    }

    /** "A Savassi na semana 3 e na semana 4 a Lourdes": each in its own. */
    private static boolean split(Clause clause) {
        for (int at = 2; at < clause.groups().size(); at++) {
            List<Item> when = clause.groups().get(at - 1);
            boolean many = when.size() > 1
                    || (when.get(0).is(Sign.W) && when.get(0).whenOf().periods().size() > 1);
            if (many
                    && when.get(0).is(Sign.W)
                    && clause.groups().get(at).get(0).is(Sign.L, Sign.R, Sign.P)
                    && clause.groups().get(at - 2).get(0).is(Sign.L, Sign.R, Sign.P)) {
                return true;
            }
        }
        return false;
    }

    /** "Vagas da semana 2: usa só quem topa dobrar" asks to fill them; without who may, nothing says so. */
    private static boolean unsaid(Frame frame, GenerationParts parts) {
        return frame.command().equals("fillGaps")
                && parts.head().matches("(?:GAP;)+")
                && parts.doubles() != Doubles.ONLY_WILLING;
    }

    private static @Nullable Matched plain(Frame frame, Clause clause, String skeleton) {
        if (frame.ask() && !clause.question()) {
            return null;
        }
        Matcher matcher = frame.pattern().matcher(skeleton);
        if (!matcher.matches() || !Slots.fit(frame.command(), frame.any(), clause) || twofold(frame, clause)) {
            return null;
        }
        return new Matched(frame.command(), clause, frame.any() ? Map.of() : roles(matcher, clause), null);
    }

    /** "Fixa a Ana na semana 2 e trava a sala 1 da Savassi": not her in that room. */
    private static boolean twofold(Frame frame, Clause clause) {
        if (!frame.command().equals("pin") && !frame.command().equals("unpin")) {
            return false;
        }
        for (int at = 1; at < clause.groups().size(); at++) {
            boolean verb =
                    clause.joined().get(at) && clause.groups().get(at).get(0).is(Sign.PIN, Sign.UNPIN, Sign.PUT);
            if (verb
                    && named(clause.groups().subList(0, at))
                    && named(clause.groups().subList(at, clause.groups().size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(List<List<Item>> groups) {
        return groups.stream()
                .anyMatch(it -> it.get(0).is(Sign.P, Sign.R, Sign.L)
                        && !it.get(0).value().equals(Item.AGAIN));
    }

    private static Map<String, List<Item>> roles(Matcher matcher, Clause clause) {
        Map<String, List<Item>> roles = new HashMap<>();
        for (String role : List.of("out", "in", "a", "b", "both")) {
            int start = start(matcher, role);
            if (start >= 0) {
                roles.put(role, at(clause, start));
            }
        }
        return roles;
    }

    private static int start(Matcher matcher, String role) {
        return matcher.pattern().pattern().contains("(?<" + role + ">") ? matcher.start(role) : -1;
    }

    /** The group whose sign begins there in the skeleton. */
    private static List<Item> at(Clause clause, int start) {
        int at = 0;
        for (List<Item> group : clause.told(FREE)) {
            if (at == start) {
                return new ArrayList<>(group);
            }
            at += group.get(0).sign().name().length() + 1;
        }
        throw new IllegalStateException("no group at " + start);
    }
}
