package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class RingsTest {

    /** A few people, what each post costs them, null where they cannot have it, and who has which at first. */
    private static final class Case {

        private final @Nullable Long[][] cost;
        private final int[] holder;

        Case(long seed) {
            Random random = new Random(seed);
            int people = 1 + random.nextInt(5);
            int posts = 1 + random.nextInt(4);
            cost = new Long[people][posts];
            for (Long[] row : cost) {
                for (int post = 0; post < posts; post++) {
                    row[post] = random.nextInt(4) == 0 ? null : random.nextInt(41) - 25L;
                }
            }
            Set<Integer> placed = new HashSet<>();
            holder = IntStream.range(0, posts)
                    .map(post -> IntStream.range(0, people)
                            .filter(it -> cost[it][post] != null && random.nextBoolean() && placed.add(it))
                            .findFirst()
                            .orElse(Problem.NOBODY))
                    .toArray();
        }

        Rings rings() {
            // Larger once, so that what is left of it would show.
            Rings rings = new Rings(cost.length, holder.length + 1);
            rings.begin(holder.length + 1);
            IntStream.range(0, cost.length).forEach(it -> rings.offer(it, holder.length, -1_000));
            rings.hold(0, holder.length);
            rings.begin(holder.length);
            for (int person = 0; person < cost.length; person++) {
                for (int post = 0; post < holder.length; post++) {
                    if (cost[person][post] != null) {
                        rings.offer(person, post, cost[person][post]);
                    }
                }
            }
            IntStream.range(0, holder.length)
                    .filter(it -> holder[it] != Problem.NOBODY)
                    .forEach(it -> rings.hold(holder[it], it));
            return rings;
        }

        /** Fails if somebody has two of them, or one that is not offered. */
        long cost(int[] held) {
            List<Integer> holders = new ArrayList<>();
            long sum = 0;
            for (int post = 0; post < held.length; post++) {
                if (held[post] != Problem.NOBODY) {
                    assertThat(cost[held[post]][post]).isNotNull();
                    sum += cost[held[post]][post];
                    holders.add(held[post]);
                }
            }
            assertThat(holders).doesNotHaveDuplicates();
            return sum;
        }

        /** By trying everything, from this post on. */
        long least(int post, Set<Integer> taken) {
            if (post == holder.length) {
                return 0;
            }
            long least = least(post + 1, taken);
            for (int person = 0; person < cost.length; person++) {
                if (cost[person][post] != null && taken.add(person)) {
                    least = Math.min(least, cost[person][post] + least(post + 1, taken));
                    taken.remove(person);
                }
            }
            return least;
        }
    }

    @Property
    void settleAtTheLeastCostOfAll(@ForAll long seed) {
        Case some = new Case(seed);
        Rings rings = some.rings();
        rings.settle();
        assertThat(some.cost(held(rings, some))).isEqualTo(some.least(0, new HashSet<>()));
    }

    @Property
    void changeSomethingExactlyIfThatGains(@ForAll long seed) {
        Case some = new Case(seed);
        Rings rings = some.rings();
        boolean changed = rings.settle();
        assertThat(changed).isEqualTo(some.cost(some.holder) > some.least(0, new HashSet<>()));
        if (!changed) {
            assertThat(held(rings, some)).isEqualTo(some.holder);
        }
        assertThat(rings.settle()).isFalse();
    }

    private static int[] held(Rings rings, Case some) {
        return IntStream.range(0, some.holder.length).map(rings::holder).toArray();
    }
}
