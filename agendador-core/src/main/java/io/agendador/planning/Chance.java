package io.agendador.planning;

/** How much a choice may cost just now: mostly little, by chance more, and the more the hotter it is. */
final class Chance {

    private static final int BITS = 12;
    /** −ln of evenly spread chances: by how many times the heat a choice may cost. */
    private static final double[] TIMES = new double[1 << BITS];

    static {
        for (int cell = 0; cell < TIMES.length; cell++) {
            // StrictMath: the same plan on every machine.
            TIMES[cell] = -StrictMath.log((cell + 0.5) / TIMES.length);
        }
    }

    private final Dice dice;

    Chance(Dice dice) {
        this.dice = dice;
    }

    /** What may be lost once at this heat. */
    long allowance(double heat) {
        return (long) (heat * TIMES[(int) (dice.next() >>> (64 - BITS))]);
    }
}
