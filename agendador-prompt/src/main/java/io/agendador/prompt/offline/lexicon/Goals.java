package io.agendador.prompt.offline.lexicon;

import io.agendador.prompt.offline.lexicon.Lexicon.Entry;
import io.agendador.prompt.offline.lexicon.Lexicon.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * What a slip of the pen may have been meant to be. A word that sounds the same ("fexa": "fecha") is nearer than any that is
 * one letter away ("fixa"). Where another order is as near, no slip is forgiven: it would be the other one for half of us.
 */
final class Goals {

    /** A word, its {@link Spelling#letters}, and what it stands for by itself. */
    private record Goal(String word, int letters, @Nullable Entry entry) {

        @Nullable
        Sign sign() {
            return entry == null ? null : entry.sign();
        }

        /** Whether it says what is to be done. */
        boolean orders() {
            return entry != null
                    && entry.sign().compareTo(Sign.REGENERATE) >= 0
                    && entry.sign().compareTo(Sign.ABSENT) <= 0;
        }
    }

    /** A goal and how many letters are wrong. */
    private record Near(Goal goal, int apart) {}

    /** By its length: it is looked for often, and among thousands. */
    private final Map<Integer, List<Goal>> goals = new HashMap<>();

    /** What no slip becomes, and yet may have been meant. */
    private final Map<Integer, List<Goal>> rivals = new HashMap<>();

    void add(String word, @Nullable Entry entry) {
        goals.computeIfAbsent(word.length(), any -> new ArrayList<>())
                .add(new Goal(word, Spelling.letters(word), entry));
    }

    void rival(String word, @Nullable Entry entry) {
        rivals.computeIfAbsent(word.length(), any -> new ArrayList<>())
                .add(new Goal(word, Spelling.letters(word), entry));
    }

    /** The only known word that is a slip of the pen away from this one; nothing if there are several, or none. */
    @Nullable
    Slip slip(String plain) {
        int allowed = Spelling.allowed(plain);
        if (allowed == 0) {
            return null;
        }
        List<Goal> heard = heard(plain);
        if (!heard.isEmpty()) {
            Goal first = heard.get(0);
            boolean same = heard.size() == 1
                    || (first.entry() != null
                            && heard.stream().allMatch(it -> Objects.equals(it.entry(), first.entry())));
            return same && goals.getOrDefault(first.word().length(), List.of()).contains(first)
                    ? new Slip(first.word(), 1)
                    : null;
        }
        Near slip = only(
                near(goals, plain, allowed).stream()
                        .filter(it -> Spelling.forgives(
                                plain, it.goal().word(), it.goal().sign()))
                        .toList(),
                plain);
        return slip == null || rivalled(slip, plain, allowed)
                ? null
                : new Slip(slip.goal().word(), slip.apart());
    }

    /** What sounds the same, whatever its letters are. */
    private List<Goal> heard(String plain) {
        String sound = Sound.of(plain);
        int letters = Spelling.letters(plain);
        return Stream.of(goals, rivals)
                .flatMap(it -> Stream.of(-2, -1, 0, 1, 2)
                        .flatMap(longer -> it.getOrDefault(plain.length() + longer, List.of()).stream()))
                .filter(it -> Spelling.near(it.letters(), letters, 3))
                .filter(it -> Spelling.meant(plain, it.word(), it.sign()))
                .filter(it -> Sound.of(it.word()).equals(sound))
                .sorted(Comparator.comparing(Goal::word))
                .toList();
    }

    private static List<Near> near(Map<Integer, List<Goal>> goals, String plain, int allowed) {
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(allowed);
        int letters = Spelling.letters(plain);
        List<Near> near = new ArrayList<>();
        for (int length = plain.length() - allowed; length <= plain.length() + allowed; length++) {
            for (Goal goal : goals.getOrDefault(length, List.of())) {
                int apart = Spelling.near(goal.letters(), letters, allowed) ? distance.apply(plain, goal.word()) : -1;
                if (apart > 0) {
                    near.add(new Near(goal, apart));
                }
            }
        }
        return near;
    }

    /** The nearest that begins alike; any if all mean the same. Another first letter is another word. */
    private static @Nullable Near only(List<Near> near, String plain) {
        int least = near.stream().mapToInt(Near::apart).min().orElse(0);
        List<Near> left = near.stream()
                .filter(it ->
                        it.apart() == least && Spelling.beginAlike(it.goal().word(), plain))
                .sorted(Comparator.comparing(it -> it.goal().word()))
                .toList();
        boolean alike = left.stream()
                        .map(it -> String.valueOf(it.goal().entry()))
                        .distinct()
                        .count()
                == 1;
        boolean same = left.size() == 1 || (alike && left.get(0).goal().entry() != null);
        return same && !left.isEmpty() ? left.get(0) : null;
    }

    /** Whether another order is as near. */
    private boolean rivalled(Near slip, String plain, int allowed) {
        return slip.goal().orders()
                && near(rivals, plain, allowed).stream()
                        .filter(it -> it.apart() <= slip.apart() && it.goal().orders())
                        .filter(it -> Spelling.beginAlike(it.goal().word(), plain))
                        .filter(it -> Spelling.forgives(
                                plain, it.goal().word(), it.goal().sign()))
                        .anyMatch(it -> it.goal().sign() != slip.goal().sign());
    }
}
