package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

import java.util.Arrays;

/**
 * Who takes which of a few posts, nobody more than one, at the least cost of all: people hand posts on to each other in
 * rings as long as one gains. In a ring each takes what the next one had; it may lead through whoever stands outside, who
 * comes in for a post or goes out. Where no such ring is left, nothing is cheaper (Klein, “A primal method for minimal cost
 * flows”, 1967); they are found as negative cycles (Bellman and Ford, looking for one after each round). People mostly stand
 * well already, so that there are few rings: for such a start this is faster than an assignment from nothing.
 */
final class Rings {

    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final int NONE = -1;

    private final int people;
    /** By person and post. */
    private final long[] cost;

    private final int[] holder;
    private final boolean[] outside;
    /** What a post costs least with somebody from outside, or free. */
    private final long[] entry;
    /** Who that is; nobody if it is best left free. */
    private final int[] entrant;
    /** By post, and behind the last one for outside: of the way that leads there. */
    private final long[] length;
    /** Where that way comes from: whose holder takes it. */
    private final int[] from;

    private final int[] seen;

    private int posts;

    /** For as many people and up to as many posts. */
    Rings(int people, int most) {
        this.people = people;
        cost = new long[people * most];
        holder = new int[most];
        outside = new boolean[people];
        entry = new long[most];
        entrant = new int[most];
        length = new long[most + 1];
        from = new int[most + 1];
        seen = new int[most + 1];
    }

    /** So many posts, all free, which nobody can have. */
    void begin(int count) {
        posts = count;
        Arrays.fill(cost, 0, people * count, NEVER);
        Arrays.fill(holder, 0, count, NOBODY);
        Arrays.fill(outside, true);
    }

    /** The person can have the post, and costs so much more then than with none. */
    void offer(int person, int post, long costs) {
        cost[person * posts + post] = costs;
    }

    /** The person, who can, has the post at first. */
    void hold(int person, int post) {
        holder[post] = person;
        outside[person] = false;
    }

    int holder(int post) {
        return holder[post];
    }

    /** Hands on until nothing is cheaper; whether anything was. */
    boolean settle() {
        boolean better = false;
        while (ring()) {
            better = true;
        }
        return better;
    }

    /** Hands on once, if there is a ring that gains. */
    private boolean ring() {
        enter();
        Arrays.fill(length, 0, posts + 1, 0);
        Arrays.fill(from, 0, posts + 1, NONE);
        while (shorter()) {
            if (handedOn()) {
                return true;
            }
        }
        return false;
    }

    private void enter() {
        Arrays.fill(entry, 0, posts, 0);
        Arrays.fill(entrant, 0, posts, NOBODY);
        for (int person = 0; person < people; person++) {
            for (int post = 0; outside[person] && post < posts; post++) {
                if (cost[person * posts + post] < entry[post]) {
                    entry[post] = cost[person * posts + post];
                    entrant[post] = person;
                }
            }
        }
    }

    /** Makes ways one step longer where that is cheaper; whether it was anywhere. */
    private boolean shorter() {
        boolean found = false;
        for (int post = 0; post < posts; post++) {
            found |= leaving(post);
        }
        for (int post = 0; post < posts; post++) {
            found |= leads(posts, post, length[posts] + entry[post]);
        }
        return found;
    }

    private boolean leaving(int post) {
        int person = holder[post];
        if (person == NOBODY) {
            return leads(post, posts, length[post]);
        }
        int first = person * posts;
        long left = length[post] - cost[first + post];
        boolean found = false;
        for (int to = 0; to < posts; to++) {
            found |= leads(post, to, left + cost[first + to]);
        }
        return leads(post, posts, left) || found;
    }

    private boolean leads(int post, int to, long cheaper) {
        if (cheaper >= length[to]) {
            return false;
        }
        length[to] = cheaper;
        from[to] = post;
        return true;
    }

    /** Hands on along every ring in which the ways lead; whether there is one. */
    private boolean handedOn() {
        boolean found = false;
        Arrays.fill(seen, 0, posts + 1, NONE);
        for (int start = 0; start <= posts; start++) {
            int at = start;
            while (at != NONE && seen[at] == NONE) {
                seen[at] = start;
                at = from[at];
            }
            if (at != NONE && seen[at] == start) {
                handOn(at);
                found = true;
            }
        }
        return found;
    }

    private void handOn(int start) {
        int first = start == posts ? NOBODY : holder[start];
        int to = start;
        do {
            int before = from[to];
            if (to == posts) {
                goesOut(before == start ? first : holder[before]);
            } else if (before == posts) {
                comesIn(to);
            } else {
                holder[to] = before == start ? first : holder[before];
            }
            to = before;
        } while (to != start);
    }

    private void goesOut(int person) {
        if (person != NOBODY) {
            outside[person] = true;
        }
    }

    private void comesIn(int post) {
        holder[post] = entrant[post];
        if (entrant[post] != NOBODY) {
            outside[entrant[post]] = false;
        }
    }
}
