package io.agendador.google.emulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.agendador.roster.AgendadorException;

/** Ends a call with an error; never leaves the emulator but as an answer. */
final class Refused extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    Refused(Reason reason) {
        this(reason, "");
    }

    /** @param detail the parameter, or a message of its own where the reason names no parameter */
    Refused(Reason reason, String detail) {
        super(reason.code());
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    @Override
    public boolean retriable() {
        return reason.status() >= 500 || reason == Reason.RATE_LIMIT_EXCEEDED;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // it touches nothing
    public Throwable fillInStackTrace() {
        return this; // one of the ways a call goes, thousands of times in a simulation
    }

    Response response() {
        Response response = Response.json(reason.status(), document());
        return reason == Reason.AUTH_ERROR
                ? response.with(
                        "WWW-Authenticate", "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\"")
                : response;
    }

    private JsonObject document() {
        boolean parameter = reason.location().equals("parameter");
        String message = parameter || detail.isEmpty() ? reason.message() : detail;
        JsonObject one = new JsonObject();
        one.addProperty("message", message);
        one.addProperty("domain", reason.domain());
        one.addProperty("reason", reason.code());
        String[] location = (parameter ? "parameter:" + detail : reason.location()).split(":", 2);
        if (location.length == 2) {
            one.addProperty("locationType", location[0]);
            one.addProperty("location", location[1]);
        }
        JsonArray errors = new JsonArray();
        errors.add(one);
        JsonObject error = new JsonObject();
        error.addProperty("code", reason.status());
        error.addProperty("message", message);
        error.add("errors", errors);
        if (reason == Reason.AUTH_ERROR) {
            error.addProperty("status", "UNAUTHENTICATED");
        }
        JsonObject document = new JsonObject();
        document.add("error", error);
        return document;
    }
}
