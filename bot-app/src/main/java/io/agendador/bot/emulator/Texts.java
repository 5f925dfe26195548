package io.agendador.bot.emulator;

/** Texts and captions of requests, within their limits. */
final class Texts {

    static final int LONGEST_TEXT = 4096;
    static final int LONGEST_CAPTION = 1024;

    private Texts() {}

    static Formatted text(Call call, String tooLong) {
        Formatted text = formatted(call, "text");
        if (text.text().isEmpty()) {
            throw Refused.badRequest("message text is empty");
        }
        return within(text, LONGEST_TEXT, tooLong);
    }

    static Formatted caption(Call call) {
        return within(formatted(call, "caption"), LONGEST_CAPTION, "message caption is too long");
    }

    static Formatted formatted(Call call, String name) {
        return formatted(call.text(name, ""), call.text("parse_mode", ""));
    }

    static Formatted formatted(String text, String mode) {
        if (mode.isEmpty()) {
            return Formatted.plain(text);
        }
        if (!mode.equalsIgnoreCase("HTML")) {
            throw Refused.badRequest("unsupported parse_mode");
        }
        return HtmlParser.parse(text);
    }

    static Formatted within(Formatted text, int longest, String tooLong) {
        if (text.text().length() > longest) {
            throw Refused.badRequest(tooLong);
        }
        return text;
    }
}
