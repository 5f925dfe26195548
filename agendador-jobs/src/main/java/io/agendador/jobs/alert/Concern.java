package io.agendador.jobs.alert;

/**
 * What an alert is about; the same for all alerts of the same.
 *
 * @param network whose
 * @param kind what is wrong
 * @param subject with what, at most 120 characters: a job, a day, what people call an account; never an address, an id of
 *     a calendar or any contents; empty if it is about the whole
 */
public record Concern(String network, AlertKind kind, String subject) {

    private static final int LONGEST = 120;

    /** Checks it. */
    public Concern {
        if (subject.length() > LONGEST || subject.contains("@")) {
            throw new IllegalArgumentException(
                    "what an alert is about has at most " + LONGEST + " characters, and is no address");
        }
    }
}
