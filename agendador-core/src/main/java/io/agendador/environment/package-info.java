/**
 * What the environment of an app says: its folder, its database, its language. Apps of ours read it alike; embedders who
 * have settings of their own need none of it.
 */
@NullMarked
package io.agendador.environment;

import org.jspecify.annotations.NullMarked;
