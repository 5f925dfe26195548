package io.agendador.present;

import java.awt.Color;

/**
 * What a cell is, and so how it looks. The colours are told apart by people of every colour vision (the hues of Okabe and
 * Ito, dark enough to be read), and none of them says anything that the text does not say too.
 */
public enum Style {
    PLAIN("", 0x000000, 0xFFFFFF),
    /** What stands above or beside. */
    HEADING("1", 0x000000, 0xFFFFFF),
    /** What matters less: a legend, something closed. */
    QUIET("2", 0x666666, 0xFFFFFF),
    /** A candidate of a proposal. */
    GENERATED("", 0x000000, 0xFFFFFF),
    /** In force by an approved generation. */
    REVIEWED("38;5;74", 0x0069A6, 0xFFFFFF),
    /** In force by a person's or Google's decision. */
    ADJUSTED("38;5;178", 0x8F5F00, 0xFFFFFF),
    /** Entered by people for a hand-kept day. */
    MANUAL("38;5;175", 0xA14B81, 0xFFFFFF),
    /** Found in the calendar as published. */
    CONFIRMED("38;5;36", 0x00785A, 0xFFFFFF),
    /** Nobody is there. */
    GAP("1;38;5;166", 0xA84300, 0xFDE9DC),
    /** A rule is broken. */
    WRONG("1;38;5;166", 0xA84300, 0xFDE9DC),
    /** In a diff: nobody was there. */
    ADDED("1;38;5;36", 0x00543D, 0xC4EBDD),
    /** In a diff: nobody will be there. */
    REMOVED("1;38;5;175", 0x82285B, 0xF8DDEA),
    /** In a diff: somebody else will be there. */
    CHANGED("1;38;5;178", 0x5C4300, 0xFFEEA8);

    private final String ansi;
    private final int rgb;
    private final int fill;

    Style(String ansi, int rgb, int fill) {
        this.ansi = ansi;
        this.rgb = rgb;
        this.fill = fill;
    }

    /** The text as a terminal shows it in this style. */
    public String ansi(String text) {
        return ansi.isEmpty() || text.isBlank() ? text : "\u001b[" + ansi + "m" + text + "\u001b[0m";
    }

    /** What a picture writes it with. */
    public Color color() {
        return new Color(rgb);
    }

    /** What a picture paints beneath the text. */
    Color fill() {
        return new Color(fill);
    }

    /** Whether it marks a difference. */
    boolean change() {
        return this == ADDED || this == REMOVED || this == CHANGED;
    }

    /** Whether it must catch the eye. */
    boolean strong() {
        return this != PLAIN && this != GENERATED && this != QUIET;
    }
}
