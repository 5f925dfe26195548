/**
 * What can run, and all that is declared of it: one declaration a job. Profiles, the linter and the file that a catalogue
 * is written in belong here; when something ran does not.
 */
@NullMarked
package io.agendador.jobs.catalogue;

import org.jspecify.annotations.NullMarked;
