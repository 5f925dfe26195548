package io.agendador.google.emulator;

import java.util.SplittableRandom;

/** Chance without a memory: the same seed and number always throw the same. */
final class Dice {

    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuv";

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, long number) {
        return new Dice(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number));
    }

    /** Digits of base 32, as Google's ids are made of. */
    String letters(int count) {
        StringBuilder text = new StringBuilder();
        random.ints(count, 0, LETTERS.length()).forEach(it -> text.append(LETTERS.charAt(it)));
        return text.toString();
    }

    boolean chance(double rate) {
        return random.nextDouble() < rate;
    }

    /** From 0 to the bound, exclusive. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From 0 to the bound, inclusive. */
    long upTo(long bound) {
        return random.nextLong(bound + 1);
    }
}
