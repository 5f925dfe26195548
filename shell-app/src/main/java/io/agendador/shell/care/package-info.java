/** Commands that keep what is stored safe: backups, restoring them, versions of rooms and policy. */
@NullMarked
package io.agendador.shell.care;

import org.jspecify.annotations.NullMarked;
