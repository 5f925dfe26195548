package io.agendador.google.publish;

import io.agendador.postgres.OnlyLong;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The same rounds, many more of them. */
@AddLifecycleHook(OnlyLong.class)
@PropertyDefaults(tries = 300)
class RepublishingLongPropertiesTest extends RepublishingPropertiesTest {}
