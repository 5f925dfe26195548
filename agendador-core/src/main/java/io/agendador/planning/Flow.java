package io.agendador.planning;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * A network of edges with capacities and costs, and its cheapest flow (primal-dual: shortest distances first, then as much
 * as goes along shortest paths; Ford and Fulkerson 1957, Dinitz 1970). Costs are never negative.
 */
final class Flow {

    private static final long FAR = Long.MAX_VALUE / 4;

    private int nodes;
    private int edges;
    private int[] first = new int[64];
    private int[] next = new int[256];
    private int[] to = new int[256];
    private int[] capacity = new int[256];
    private long[] cost = new long[256];
    private long[] potential = new long[0];
    private int[] level = new int[0];
    private int[] current = new int[0];

    int node() {
        if (nodes == first.length) {
            first = Arrays.copyOf(first, 2 * nodes);
        }
        first[nodes] = -1;
        return nodes++;
    }

    /** An edge and, of no capacity yet, the way back; answers by what to ask for it. */
    int edge(int from, int into, int most, long costs) {
        half(from, into, most, costs);
        half(into, from, 0, -costs);
        return edges - 2;
    }

    /** Whether anything flows along the edge. */
    boolean used(int edge) {
        return capacity[edge ^ 1] > 0;
    }

    private void half(int from, int into, int most, long costs) {
        if (edges == to.length) {
            next = Arrays.copyOf(next, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            capacity = Arrays.copyOf(capacity, 2 * edges);
            cost = Arrays.copyOf(cost, 2 * edges);
        }
        to[edges] = into;
        capacity[edges] = most;
        cost[edges] = costs;
        next[edges] = first[from];
        first[from] = edges++;
    }

    /** What the cheapest flow costs if each unit that arrives is worth this much, and none has to. Called once. */
    long cheapest(int source, int sink, long worth) {
        potential = new long[nodes];
        long total = 0;
        while (potential[sink] < worth) {
            total += (potential[sink] - worth) * pushed(source, sink);
            shorten(source);
        }
        return total;
    }

    /** Sends what goes along shortest paths; how much it was. */
    private long pushed(int source, int sink) {
        long all = 0;
        while (layered(source, sink)) {
            current = first.clone();
            int more = push(source, sink, Integer.MAX_VALUE);
            while (more > 0) {
                all += more;
                more = push(source, sink, Integer.MAX_VALUE);
            }
        }
        return all;
    }

    /** Makes each node's potential its distance from the source. */
    private void shorten(int source) {
        long[] distance = new long[nodes];
        Arrays.fill(distance, FAR);
        distance[source] = 0;
        PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
        queue.add(new long[] {0, source});
        while (!queue.isEmpty()) {
            long[] nearest = queue.remove();
            int node = (int) nearest[1];
            if (nearest[0] > distance[node]) {
                continue;
            }
            for (int edge = first[node]; edge >= 0; edge = next[edge]) {
                long far = distance[node] + reduced(node, edge);
                if (capacity[edge] > 0 && far < distance[to[edge]]) {
                    distance[to[edge]] = far;
                    queue.add(new long[] {far, to[edge]});
                }
            }
        }
        for (int node = 0; node < nodes; node++) {
            potential[node] = Math.min(FAR, potential[node] + distance[node]);
        }
    }

    private long reduced(int from, int edge) {
        return cost[edge] + potential[from] - potential[to[edge]];
    }

    private boolean open(int from, int edge) {
        return capacity[edge] > 0 && potential[to[edge]] < FAR && reduced(from, edge) == 0;
    }

    /** Numbers the nodes by how many edges of shortest paths away they are; whether the sink is among them. */
    private boolean layered(int source, int sink) {
        level = new int[nodes];
        Arrays.fill(level, -1);
        level[source] = 0;
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(source);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int edge = first[node]; edge >= 0; edge = next[edge]) {
                if (open(node, edge) && level[to[edge]] < 0) {
                    level[to[edge]] = level[node] + 1;
                    queue.add(to[edge]);
                }
            }
        }
        return level[sink] >= 0;
    }

    private int push(int node, int sink, int most) {
        if (node == sink) {
            return most;
        }
        for (; current[node] >= 0; current[node] = next[current[node]]) {
            int edge = current[node];
            if (open(node, edge) && level[to[edge]] == level[node] + 1) {
                int pushed = push(to[edge], sink, Math.min(most, capacity[edge]));
                if (pushed > 0) {
                    capacity[edge] -= pushed;
                    capacity[edge ^ 1] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
