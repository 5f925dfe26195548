package io.agendador.google.sync;

import io.agendador.google.mapping.Environment;
import org.jspecify.annotations.Nullable;

/**
 * Which calendars are linked.
 *
 * @param environment whose they are
 * @param controlName the control calendar's name, without its environment
 * @param controlId what Google calls a control calendar that is there already, never logged; null if one is to be made
 */
public record LinkSettings(
        Environment environment,
        String controlName,
        @Nullable String controlId) {

    /** Without the id. */
    @Override
    public String toString() {
        return "LinkSettings[" + environment + ", " + controlName + "]";
    }
}
