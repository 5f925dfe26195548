package io.agendador.planning;

import java.util.Comparator;
import java.util.stream.IntStream;

/** All slots that can change hands, in cells of a week, a place and a half day; so that whatever lies near is one range. */
final class Cells {

    private static final int HALVES = 14;

    private final int places;
    private final int[] order;
    /** Where each cell begins. */
    private final int[] start;

    Cells(Problem problem) {
        Slots slots = problem.slots;
        places = problem.places.count;
        order = IntStream.range(0, slots.count)
                .filter(slot -> slots.candidates[slot].length > 0)
                .boxed()
                .sorted(Comparator.comparing(slot -> cell(slots.half[slot], slots.place[slot])))
                .mapToInt(Integer::intValue)
                .toArray();
        start = new int[problem.weeks * places * HALVES + 1];
        for (int slot : order) {
            start[cell(slots.half[slot], slots.place[slot]) + 1]++;
        }
        for (int cell = 1; cell < start.length; cell++) {
            start[cell] += start[cell - 1];
        }
    }

    int count() {
        return order.length;
    }

    int slot(int index) {
        return order[index];
    }

    /** Where the week's slots begin; those of the week before end there. */
    int ofWeek(int week) {
        return start[week * places * HALVES];
    }

    /** Where the week's slots at the place begin; those at the place before end there. */
    int ofPlace(int week, int place) {
        return start[(week * places + place) * HALVES];
    }

    /** Where the half day's slots at the place begin. */
    int ofHalf(int half, int place) {
        return start[cell(half, place)];
    }

    /** Where the half day's slots at the place end. */
    int endOfHalf(int half, int place) {
        return start[cell(half, place) + 1];
    }

    private int cell(int half, int place) {
        return (half / HALVES * places + place) * HALVES + half % HALVES;
    }
}
