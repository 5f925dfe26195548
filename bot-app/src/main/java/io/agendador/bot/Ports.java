package io.agendador.bot;

import java.net.InetSocketAddress;

/**
 * Where it listens.
 *
 * @param health pages, metrics, and runs by hand
 * @param webhook push messages of calendars
 * @param chat the emulated Telegram's page, on a developer's machine only; 0 for any that is free
 * @param calendars the emulated calendars' page, likewise
 * @param dashboard of JobRunr, on this machine only: the first of one for each lane; 0 for none
 */
record Ports(InetSocketAddress health, InetSocketAddress webhook, int chat, int calendars, int dashboard) {}
