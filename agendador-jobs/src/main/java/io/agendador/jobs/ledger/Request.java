package io.agendador.jobs.ledger;

import io.agendador.roster.Author;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run that was asked for.
 *
 * @param author who asks
 * @param parameters by name, for the handler
 * @param overrides whether it runs also where a gate says no
 */
public record Request(Author author, SortedMap<String, String> parameters, boolean overrides) {

    /** Copies what it is given. */
    public Request {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
