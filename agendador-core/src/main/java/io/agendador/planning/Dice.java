package io.agendador.planning;

/** A fast source of chance that gives the same numbers for a seed everywhere (SplitMix64). */
final class Dice {

    private long state;

    /** Seeds that are near, or a multiple of the step apart, must not make the same numbers one after the other. */
    Dice(long seed) {
        state = mixed(seed ^ 0x5DEECE66DL);
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        return mixed(state);
    }

    private static long mixed(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 up to the bound, which is excluded. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }
}
