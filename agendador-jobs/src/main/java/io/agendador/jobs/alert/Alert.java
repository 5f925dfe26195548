package io.agendador.jobs.alert;

import java.time.Instant;

/**
 * Something that people are told.
 *
 * @param concern what it is about
 * @param since when that is so, or was
 * @param at when it was noticed, or noticed that it is no longer so
 * @param count how many there are, where that is counted; else 0
 * @param recovered whether it is no longer so
 */
public record Alert(Concern concern, Instant since, Instant at, long count, boolean recovered) {

    /** How bad it is; that it is well again is just for information. */
    public Severity severity() {
        return recovered ? Severity.INFO : concern.kind().severity();
    }
}
