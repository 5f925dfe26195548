package io.agendador.google.mapping;

/** What a person, or a program of theirs, can change in an event of ours besides its times. */
public enum EventField {
    TITLE,
    DESCRIPTION,
    COLOUR,
    /** The hash in the tag; without any tag of ours an event is not ours any more. */
    TAG,
    /** Shown as free, or made tentative. */
    AVAILABILITY,
    VISIBILITY,
    /** A place was added. */
    PLACE,
    PARTICIPANTS,
    ATTACHMENTS,
    /** A video conference was added. */
    CONFERENCE
}
