package io.agendador.bot;

import java.net.InetSocketAddress;

/**
 * Where it listens.
 *
 * @param health pages, metrics, and runs by hand
 * @param webhook push messages of calendars
 * @param dashboard of JobRunr, on this machine only: the first of one for each lane; 0 for none
 */
record Ports(InetSocketAddress health, InetSocketAddress webhook, int dashboard) {}
