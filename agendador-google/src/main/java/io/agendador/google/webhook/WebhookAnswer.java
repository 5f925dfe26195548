package io.agendador.google.webhook;

/** What a message is answered, as an HTTP status without a body. Google sends again after 503 only. */
public enum WebhookAnswer {
    /** It was genuine, and all that follows from it is stored; or nothing follows, for it is old or came before. */
    ACCEPTED(200),
    /** No such channel, or not its token, or not its calendar, or not a push message at all: which one is not told. */
    UNAUTHORIZED(401),
    /** Not a POST. */
    WRONG_METHOD(405),
    /** Messages have no body worth the name. */
    TOO_LARGE(413),
    /** Too many at once, or the store cannot be reached: nothing was done. */
    UNAVAILABLE(503);

    private final int status;

    WebhookAnswer(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
