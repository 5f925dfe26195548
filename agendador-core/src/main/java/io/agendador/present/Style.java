package io.agendador.present;

import java.awt.Color;

/**
 * What a cell is, and so how it looks. The colours are told apart by people of every colour vision (the palette of Okabe
 * and Ito), and none of them says anything that the text does not say too.
 */
public enum Style {
    PLAIN("", 0x000000),
    /** What stands above or beside. */
    HEADING("1", 0x000000),
    /** What matters less: a legend, something closed. */
    QUIET("2", 0x777777),
    /** A candidate of a proposal. */
    GENERATED("", 0x000000),
    /** In force by an approved generation. */
    REVIEWED("38;5;74", 0x0072B2),
    /** In force by a person's or Google's decision. */
    ADJUSTED("38;5;178", 0xB87A00),
    /** Entered by people for a hand-kept day. */
    MANUAL("38;5;175", 0xA8558A),
    /** Found in the calendar as published. */
    CONFIRMED("38;5;36", 0x00805E),
    /** Nobody is there. */
    GAP("1;38;5;166", 0xD55E00),
    /** A rule is broken. */
    WRONG("1;38;5;166", 0xD55E00);

    private final String ansi;
    private final int rgb;

    Style(String ansi, int rgb) {
        this.ansi = ansi;
        this.rgb = rgb;
    }

    /** The text as a terminal shows it in this style. */
    public String ansi(String text) {
        return ansi.isEmpty() || text.isBlank() ? text : "\u001b[" + ansi + "m" + text + "\u001b[0m";
    }

    Color color() {
        return new Color(rgb);
    }
}
