package io.agendador.planning;

/**
 * How warm a search is when: hot at first, then cooler and cooler, and in the end it settles. How long it is to be may be
 * decided when the hot part ends; the length tells where that was, so that the same course can be taken again.
 *
 * @param hot steps of the hot part: four times the power of two whose odd multiple the whole is, or 0
 * @param whole steps in all
 */
record Course(long hot, long whole) {

    private static final int PARTS = 4;
    /** Of the whole, what is left for settling in the end. */
    private static final double SETTLING = 0.04;

    private static final double SETTLED = 0.25;

    /** Of this many steps. */
    static Course of(long whole) {
        long hot = PARTS * Long.lowestOneBit(whole);
        return new Course(hot > whole / 2 ? 0 : hot, whole);
    }

    /** Of about this many steps or several times more, to be decided. */
    static Course open(long atLeast) {
        return new Course(Math.max(PARTS, Long.highestOneBit(atLeast / 3)), Long.MAX_VALUE);
    }

    /** An open one decided: not more than this many steps, but twice the hot part in any case. */
    Course decided(long steps) {
        long unit = hot / PARTS;
        long times = Math.max(2 * PARTS + 1, steps / unit);
        return new Course(hot, unit * (times - 1 + times % 2));
    }

    boolean open() {
        return whole == Long.MAX_VALUE;
    }

    /** About what a step may cost after so many. */
    double heat(Guide guide, long done) {
        if (done < hot) {
            return guide.hot();
        }
        long end = (long) (whole * (1 - SETTLING));
        return done < end
                ? guide.hot() * StrictMath.pow(guide.cold() / guide.hot(), (double) (done - hot) / (end - hot))
                : guide.cold() * SETTLED;
    }
}
