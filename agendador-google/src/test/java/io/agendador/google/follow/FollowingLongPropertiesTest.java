package io.agendador.google.follow;

import io.agendador.postgres.OnlyLong;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The same histories, many more of them. */
@AddLifecycleHook(OnlyLong.class)
@PropertyDefaults(tries = 1500)
class FollowingLongPropertiesTest extends FollowingPropertiesTest {}
