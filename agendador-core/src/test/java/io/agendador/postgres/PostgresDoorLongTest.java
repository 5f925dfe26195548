package io.agendador.postgres;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Many more histories: about an hour. */
@PropertyDefaults(tries = 5000)
@AddLifecycleHook(OnlyLong.class)
class PostgresDoorLongTest extends PostgresDoorTest {}
