package io.agendador.bot.emulator;

/** The Bot API's no, in its words. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final int retryAfter;

    private Refused(int code, String description, int retryAfter) {
        super(description, null, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static Refused badRequest(String reason) {
        return new Refused(400, "Bad Request: " + reason, 0);
    }

    static Refused of(int code, String description) {
        return new Refused(code, description, 0);
    }

    static Refused tooMany(int retryAfter) {
        return new Refused(429, "Too Many Requests: retry after " + retryAfter, retryAfter);
    }

    Answer answer() {
        return Answer.refusal(code, String.valueOf(getMessage()), retryAfter);
    }
}
