/**
 * The command line as such: what a command looks like, how words become a command with options, how it is run, how its
 * answer or failure reaches people and scripts. Knows nothing of rosters.
 */
@NullMarked
package io.agendador.shell.line;

import org.jspecify.annotations.NullMarked;
