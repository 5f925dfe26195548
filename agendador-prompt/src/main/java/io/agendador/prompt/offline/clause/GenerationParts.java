package io.agendador.prompt.offline.clause;

import io.agendador.prompt.command.Doubles;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A generating clause, taken apart: what is to be done, for when, and what each restriction is about. */
public final class GenerationParts {

    /** What "só", "exceto", "priorizando" and "ignorando" open. */
    public enum Part {
        MAIN,
        ONLY,
        EXCEPT,
        PRIORITIZE,
        IGNORE
    }

    private static final Set<Sign> PASSED = Set.of(Sign.TO, Sign.WITH, Sign.BY, Sign.WHY);
    private static final Set<Sign> OF_EXCEPTIONS =
            Set.of(Sign.ROSTER, Sign.TURN, Sign.HOURS, Sign.GAP, Sign.ROOM_WORD, Sign.PLACES);
    private static final Set<Sign> WISHES = Set.of(Sign.PREFERENCE, Sign.ROTATION, Sign.TARGET);
    private static final Set<Sign> DONE =
            Set.of(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.DO, Sign.AGAIN);
    private static final Set<Sign> OF_WISHES = Set.of(Sign.TURN, Sign.ROSTER, Sign.HOURS);
    private static final Set<Sign> IGNORED =
            Set.of(Sign.PREFERENCE, Sign.PLACES, Sign.TURN, Sign.ROTATION, Sign.TARGET, Sign.HOURS);

    private final Map<Part, List<List<Item>>> parts = new EnumMap<>(Part.class);
    private final StringBuilder head = new StringBuilder();
    private final List<Boolean> wishesJoined = new ArrayList<>();
    private @Nullable Doubles doubles;
    private Part part = Part.MAIN;
    private boolean whole = true;
    private boolean mixed;
    private boolean everything;
    private boolean touched;

    /** Where what was said last of doubles or wishes ends. */
    private int option = -1;

    /** Whether only days were named behind a pause. */
    private boolean days;

    /** Whether an exception began behind another one. */
    private boolean again;

    /** Whether a restriction has begun that nothing was said of yet. */
    private boolean open;

    private GenerationParts() {
        for (Part it : Part.values()) {
            parts.put(it, new ArrayList<>());
        }
    }

    /** Nothing if something in it has no place. */
    public static @Nullable GenerationParts of(Clause clause) {
        GenerationParts parts = new GenerationParts();
        int at = 0;
        while (at < clause.groups().size() && parts.whole) {
            at += parts.take(clause, at);
        }
        return parts.whole && parts.orderly() ? parts : null;
    }

    private int take(Clause clause, int at) {
        Item item = clause.groups().get(at).get(0);
        Sign next = sign(clause, at + 1);
        DoubleWords said = part == Part.EXCEPT && open ? null : DoubleWords.at(clause, at);
        if (said != null) {
            whole &= doubles == null || doubles == said.doubles();
            doubles = said.doubles();
            whole &= !DoubleWords.particular(clause, at + said.groups())
                    && !(days && !clause.joined().get(at));
            option = at + said.groups();
            return said.groups();
        }
        switch (item.sign()) {
            case ONLY -> {
                if (part == Part.EXCEPT && open) {
                    return 1;
                }
                return only(clause, at);
            }
            case EXCEPT -> {
                // "Esquecendo menos as preferências" is neither with nor without them.
                whole &= !everything
                        && (part != Part.IGNORE || !parts(Part.IGNORE).isEmpty());
                boolean wish = wish(clause, at + 1);
                // "Ignorando as metas, menos a da Ana", "sem dobras, exceto a Ana": not in the search, or not in that?
                boolean hers = narrows() && sign(clause, at + 1) == Sign.P && sign(clause, at - 1) != Sign.PEOPLE;
                whole &= !hers && !(wish && !parts(Part.IGNORE).isEmpty());
                // "Sem dobras, exceto na sexta", "priorizando a manhã, exceto para a Ana": of that, or of the whole?
                boolean forbidden = doubles == Doubles.FORBID && part == Part.MAIN;
                whole &= !(option == at && narrows() && !wish && (forbidden || sign(clause, at + 1) == Sign.TO))
                        || item.from() < clause.groups().get(at - 1).get(0).from();
                again = !parts(Part.EXCEPT).isEmpty();
                part = wish ? Part.IGNORE : Part.EXCEPT;
                open = part == Part.EXCEPT;
            }
            case PRIORITIZE -> {
                // "Com menos prioridade para a Ana"
                whole &= part != Part.EXCEPT || !open;
                part = Part.PRIORITIZE;
                open = true;
            }
            case NOT, WITHOUT, FORBID, ALLOW, IGNORE, WITH -> {
                return restriction(item, next);
            }
            case P, R, L, W, S -> {
                named(clause, at);
                option = part == Part.PRIORITIZE && !item.is(Sign.W) ? at + 1 : option;
            }
            default -> {
                other(item);
                option = part == Part.IGNORE ? at + 1 : option;
            }
        }
        return 1;
    }

    /** Whether what was said last could have exceptions of its own. */
    private boolean narrows() {
        return part == Part.IGNORE || part == Part.PRIORITIZE || (doubles != null && part == Part.MAIN);
    }

    /** "Tirando a preferência de turno": the noun tells what is left out. */
    private static boolean wish(Clause clause, int from) {
        int at = from;
        while (PASSED.contains(sign(clause, at))) {
            at++;
        }
        return WISHES.contains(sign(clause, at));
    }

    private int only(Clause clause, int at) {
        // "Só na Savassi, e em Lourdes só de manhã": the mornings are of the second one alone.
        boolean again = part == Part.ONLY
                && at > 0
                && Set.of(Sign.L, Sign.R, Sign.P).contains(sign(clause, at - 1))
                && clause.groups().get(at - 1).size() > 1
                && !clause.joined().get(at);
        // "Ignorando as metas só da Ana": are they ignored for her alone, or is she all that is planned?
        boolean theirs = part == Part.IGNORE
                && !clause.joined().get(at)
                && Set.of(Sign.L, Sign.R, Sign.P).contains(sign(clause, at + 1));
        whole &= !again && !theirs;
        part = Part.ONLY;
        open = true;
        // "Preenche os gaps de quinta e sexta, só na sexta com dobra": is it Friday's doubles that are allowed?
        days = clause.joined().get(at) && sign(clause, at + 1) == Sign.W;
        return 1;
    }

    private int restriction(Item item, Sign next) {
        boolean kept = part == Part.IGNORE && WISHES.contains(next) && item.is(Sign.NOT, Sign.WITH, Sign.ALLOW);
        if (kept) {
            // "Ignorando o rodízio, mas não as metas", "sem rodízio, mas com metas": not these.
            whole = false;
            return 1;
        }
        if (item.is(Sign.NOT, Sign.WITHOUT) && next == Sign.IGNORE) {
            // "Não ignorando o rodízio" heeds it; nor is "priorizando a Savassi e não a Lourdes" an exception.
            whole = false;
            return 1;
        } else if (item.is(Sign.NOT) && part == Part.PRIORITIZE) {
            whole = false;
            return 1;
        }
        if (item.is(Sign.NOT, Sign.WITHOUT) && next == Sign.TOUCH) {
            part = Part.EXCEPT;
            touched = true;
            return 2;
        } else if (item.is(Sign.IGNORE)
                || (item.is(Sign.WITHOUT, Sign.NOT)
                        && (next == Sign.PREFERENCE || next == Sign.ROTATION || next == Sign.TARGET))) {
            part = Part.IGNORE;
            return 1;
        }
        // "Permitindo dobras, mas não da Ana", but "não usar: Ana" is of the search.
        boolean bare = item.is(Sign.NOT) && item.to() - item.from() <= "não".length();
        whole &= !(bare && next == Sign.P && narrows());
        if ((item.is(Sign.NOT) && Set.of(Sign.L, Sign.R, Sign.P).contains(next))
                || (item.is(Sign.WITHOUT) && Set.of(Sign.L, Sign.R).contains(next))) {
            part = Part.EXCEPT;
            return 1;
        }
        // "Com a Ana só na Savassi" says more than any restriction can.
        whole &= (next == Sign.ONLY && !item.is(Sign.NOT))
                || (item.is(Sign.WITH) && (next != Sign.P || (part != Part.MAIN && open)));
        return 1;
    }

    private void named(Clause clause, int at) {
        List<Item> group = clause.groups().get(at);
        List<List<Item>> here = parts(part);
        open = false;
        boolean list = clause.joined().get(at);
        boolean joined = list
                && !here.isEmpty()
                && at > 0
                && here.get(here.size() - 1) == clause.groups().get(at - 1);
        mixed |= joined && !part.equals(Part.PRIORITIZE) && !group.get(0).is(Sign.W);
        // "Menos a Lourdes e sábado", "exceto a Ana, exceto quinta": each of both, and not only where both meet.
        mixed |= part == Part.EXCEPT && (joined || again) && another(here, group.get(0));
        again = false;
        // "Semana 2: refazer, Duda de manhã": nothing says that it is only she.
        whole &= !(list && part == Part.MAIN && group.get(0).is(Sign.P));
        if (part == Part.IGNORE) {
            // "Ignorando preferências na semana 2": the days are those of the whole.
            whole &= group.get(0).is(Sign.W);
            parts(Part.MAIN).add(group);
        } else {
            here.add(group);
            if (part == Part.PRIORITIZE) {
                // "… e pra Nati à tarde": the preposition stands behind the separator.
                boolean preposed = at > 0
                        && PASSED.contains(sign(clause, at - 1))
                        && clause.joined().get(at - 1);
                wishesJoined.add(list || preposed);
            }
        }
    }

    private void other(Item item) {
        if (part == Part.IGNORE && item.is(Sign.EVERYTHING)) {
            // "Ignorando tudo: rodízio e metas", but not "tudo menos o rodízio"
            part = Part.IGNORE;
            everything = true;
        } else if (part == Part.IGNORE && item.is(Sign.PEOPLE)) {
            // "Sem considerar a preferência de local de ninguém"
            return;
        } else if (part == Part.IGNORE && IGNORED.contains(item.sign())) {
            parts(Part.IGNORE).add(List.of(item));
        } else if (part == Part.EXCEPT || part == Part.PRIORITIZE) {
            whole &= PASSED.contains(item.sign())
                    || (part == Part.EXCEPT ? OF_EXCEPTIONS : OF_WISHES).contains(item.sign());
        } else if (part == Part.IGNORE) {
            whole &= PASSED.contains(item.sign());
        } else if (!PASSED.contains(item.sign())) {
            // "Só refaz a semana 2" says of what else nothing is to be done, and not what that is.
            whole &= part != Part.ONLY
                    || !DONE.contains(item.sign())
                    || !parts(Part.ONLY).isEmpty();
            head.append(item.sign()).append(';');
        }
    }

    /** Whether something else than such a one was named before; weeks are those of the whole. */
    private static boolean another(List<List<Item>> before, Item item) {
        boolean span = item.is(Sign.W) && item.whenOf().kind() == Kind.SPAN;
        return !span && before.stream().anyMatch(it -> !it.get(0).is(item.sign()));
    }

    /** "Só quinta de manhã e sexta à tarde": of two of a kind, each with something else beside it. */
    private static boolean crossed(List<List<Item>> groups) {
        List<Sign> signs = groups.stream()
                .map(it -> it.get(0))
                .filter(it -> !it.is(Sign.W) || it.whenOf().kind() != Kind.SPAN)
                .map(Item::sign)
                .toList();
        for (int at = 1; at + 1 < signs.size(); at++) {
            if (signs.get(at) != signs.get(at - 1)
                    && signs.subList(at + 1, signs.size()).contains(signs.get(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Each restriction is about something, and days are named once. */
    private boolean orderly() {
        List<List<Item>> days =
                parts(Part.MAIN).stream().filter(it -> it.get(0).is(Sign.W)).toList();
        return !mixed
                && !crossed(parts(Part.ONLY))
                && !crossed(parts(Part.EXCEPT))
                && !open
                && !(touched && OwnDays.elsewhere(days, parts(Part.EXCEPT)))
                && days.size() < 2
                && (part == Part.MAIN || !parts(part).isEmpty() || part == Part.IGNORE);
    }

    /** The signs of what is to be done, each followed by a semicolon. */
    public String head() {
        return head.toString();
    }

    public List<List<Item>> parts(Part which) {
        return parts.getOrDefault(which, new ArrayList<>());
    }

    /** Of each group of {@link Part#PRIORITIZE}, whether a separator stands before it. */
    public List<Boolean> wishesJoined() {
        return wishesJoined;
    }

    public @Nullable Doubles doubles() {
        return doubles;
    }

    /** The days of the whole: those named by themselves, else weeks named within a restriction. */
    public @Nullable List<Item> days() {
        for (Part it : List.of(Part.MAIN, Part.ONLY, Part.PRIORITIZE, Part.EXCEPT)) {
            List<List<Item>> groups = parts(it).stream()
                    .filter(group -> group.get(0).is(Sign.W))
                    .filter(group -> group.get(0).whenOf().kind() != Kind.WEEKDAYS)
                    .filter(group -> it != Part.EXCEPT || within(group))
                    .toList();
            // "Só a Savassi na semana 3 na terça": the week is the period, the day restricts it.
            List<List<Item>> spans = groups.stream()
                    .filter(group -> group.get(0).whenOf().kind() != Kind.DAYS)
                    .toList();
            if (!groups.isEmpty()) {
                return (spans.isEmpty() ? groups : spans).get(0);
            }
        }
        return null;
    }

    /** "Tudo menos a Savassi na semana 2", but not "tudo menos a semana 2": that is what is left out. */
    private boolean within(List<Item> group) {
        return group.get(0).whenOf().kind() == Kind.SPAN && parts(Part.EXCEPT).get(0) != group;
    }

    private static Sign sign(Clause clause, int at) {
        return at >= 0 && at < clause.groups().size()
                ? clause.groups().get(at).get(0).sign()
                : Sign.STOP;
    }
}
