package io.agendador.roster;

/** How far an assignment has come. */
public enum AssignmentStatus {
    /** A candidate within a proposal; never in force. */
    GENERATED,
    /** In force by an approved generation. */
    REVIEWED,
    /** In force by a person's or Google's decision. */
    ADJUSTED,
    /** In force, entered for a hand-kept day. */
    MANUAL,
    /** In force, and the day's confirmation found it in the calendar as published. */
    CONFIRMED
}
