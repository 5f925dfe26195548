/**
 * The Telegram bot for coordinators, and the server beside it. Nothing is here yet; wiring, transport and rendering will
 * live here, rules never.
 */
@NullMarked
package io.agendador.bot;

import org.jspecify.annotations.NullMarked;
