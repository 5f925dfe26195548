package io.agendador.prompt.command;

/** A wish that {@link Regenerate} may leave aside. */
public enum Preference {
    /** Where people would rather be. */
    LOCATION_PREFERENCE,
    /** When people would rather work. */
    SHIFT_PREFERENCE,
    /** That people come round the locations. */
    ROTATION,
    /** The hours a week that people aim at. */
    TARGET_HOURS
}
