package io.agendador.google;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What is drawn: both are used by many threads at once.
 *
 * @param ids gives what is new its id, none ever twice
 * @param secrets a source that nobody can guess, such as {@link java.security.SecureRandom}
 */
public record Chance(Supplier<UUID> ids, RandomGenerator secrets) {}
