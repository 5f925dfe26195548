package io.agendador.architecture.violations;

import java.util.function.Supplier;

/** Its {@code get()} and its message are others' ideas, its {@code getName()} is its own. */
public final class HasGetters extends RuntimeException implements Supplier<String> {

    private static final long serialVersionUID = 1L;

    @Override
    public String get() {
        return "";
    }

    @Override
    public String getMessage() {
        return "";
    }

    /** Should be {@code name()}. */
    public String getName() {
        return "";
    }

    String getWhatNobodySees() {
        return "";
    }
}
