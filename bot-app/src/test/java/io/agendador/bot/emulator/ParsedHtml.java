package io.agendador.bot.emulator;

import java.util.List;

/** What the emulator makes of HTML, for the tests of whoever writes some. */
public final class ParsedHtml {

    private ParsedHtml() {}

    /** The text that people see. */
    public static String text(String html) {
        return HtmlParser.parse(html).text();
    }

    /** Where it looks otherwise. */
    public static List<Entity> entities(String html) {
        return HtmlParser.parse(html).entities();
    }
}
