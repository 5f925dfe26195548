package io.agendador.document;

import io.agendador.roster.AgendadorException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A text that is no JSON of the value it should hold: the message says in one sentence where and why. */
public final class UnreadableDocumentException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final int line;

    UnreadableDocumentException(String message) {
        super(message);
        this.place = "";
        this.line = 0;
    }

    UnreadableDocumentException(String message, String place, int line, Throwable cause) {
        super(message, cause);
        this.place = place;
        this.line = line;
    }

    static UnreadableDocumentException of(JacksonException e) {
        String place = place(e);
        TokenStreamLocation location = e.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        String where = place.isEmpty() ? "" : " at " + place;
        return new UnreadableDocumentException(
                "a document cannot be read%s, line %d: %s".formatted(where, line, why(e)), place, line, e);
    }

    /** Where in the document: {@code professionals[3].email}; empty if it concerns the whole. */
    public String place() {
        return place;
    }

    /** The line where reading stopped, from 1; 0 if it concerns the whole. */
    public int line() {
        return line;
    }

    private static String why(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }

    private static String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.toString();
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
