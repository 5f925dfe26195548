package io.agendador.postgres;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips what is run with {@code -Plong} only. */
public final class OnlyLong implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Boolean.getBoolean("agendador.long") ? SkipResult.doNotSkip() : SkipResult.skip("only with -Plong");
    }
}
