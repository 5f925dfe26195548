package io.agendador.jobs.timeline;

import io.agendador.present.Texts;

/** The words of this package. */
final class Bundle {

    private Bundle() {}

    /** These texts and the package's own, in the same language. */
    static Texts with(Texts texts) {
        return texts.with(Bundle.class, "timeline");
    }
}
