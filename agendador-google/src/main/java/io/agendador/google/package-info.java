/**
 * Google Calendar as a mirror of the roster: entry and settings. Nothing is here yet; sync, publishing, webhooks and
 * the emulator will be its sub-packages.
 */
@NullMarked
package io.agendador.google;

import org.jspecify.annotations.NullMarked;
