package io.agendador.prompt.openai;

import io.agendador.prompt.reading.Usage;

/**
 * What a model said.
 *
 * @param text what it wrote; empty unless it ended well
 * @param usage tokens; no time
 */
record Answer(End end, String text, Usage usage) {

    /** How it came to its end. */
    enum End {
        /** It has said all. */
        WHOLE,
        /** It breaks off. */
        CUT,
        /** It refuses, or is not allowed, to answer. */
        REFUSED,
        /** It is no answer to what was asked. */
        STRANGE
    }

    Answer {
        text = end == End.WHOLE ? text : "";
    }
}
