package io.agendador.prompt.openai;

/** Why there is no answer, or none that can be used. Each has a sentence, {@code failed.<constant>}. */
enum Trouble {
    /** It took longer than is waited for. */
    TIMEOUT(false, true),
    /** There is no way to the server. */
    UNREACHABLE(true, true),
    /** It has too much to do. */
    BUSY(true, true),
    /** It is broken at the moment. */
    SERVER(true, true),
    /** The account has nothing left. */
    QUOTA(false, false),
    /** It does not take our key. */
    KEY(false, false),
    /** It does not know the model or the address. */
    MODEL(false, false),
    /** It does not take what we ask. */
    REQUEST(false, false),
    /** The thread shall stop. */
    INTERRUPTED(false, true),
    /** What it answers is no answer. */
    MALFORMED(false, true),
    /** The answer breaks off. */
    CUT(false, true),
    /** It may not be asked any more today. */
    BUDGET(false, false);

    private final boolean again;
    private final boolean retriable;

    Trouble(boolean again, boolean retriable) {
        this.again = again;
        this.retriable = retriable;
    }

    /** Whether another try at once may help. */
    boolean again() {
        return again;
    }

    /** Whether the same prompt may be read later without anybody doing something about it. */
    boolean retriable() {
        return retriable;
    }
}
