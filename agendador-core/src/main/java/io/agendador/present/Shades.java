package io.agendador.present;

import java.awt.Color;

/** Grounds that are the darker the more they stand for, in a hue that people of every colour vision can tell apart. */
public final class Shades {

    private static final Color MOST = new Color(0x00496F);
    private static final Color LEAST = new Color(0xDCEFFA);

    private Shades() {}

    /**
     * White for none, else from light to dark.
     *
     * @param count from 0
     * @param most what is darkest; at least the count
     */
    public static Color of(int count, int most) {
        if (count == 0) {
            return Color.WHITE;
        }
        double share = most <= 1 ? 1 : (count - 1.0) / (most - 1);
        return new Color(
                between(LEAST.getRed(), MOST.getRed(), share),
                between(LEAST.getGreen(), MOST.getGreen(), share),
                between(LEAST.getBlue(), MOST.getBlue(), share));
    }

    /** Black or white, whichever is the better to read on this ground. */
    public static Color ink(Color ground) {
        return Contrast.of(Color.BLACK, ground) >= Contrast.of(Color.WHITE, ground) ? Color.BLACK : Color.WHITE;
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
