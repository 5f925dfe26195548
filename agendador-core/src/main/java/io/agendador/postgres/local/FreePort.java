package io.agendador.postgres.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port on the loopback interface that nobody listens on. */
final class FreePort {

    private static final int ANY = 0;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private FreePort() {}

    /** The wanted one if it is free, else any. */
    static int preferring(int wanted) {
        if (wanted != ANY && isFree(wanted)) {
            return wanted;
        }
        try {
            return bound(ANY);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static boolean isFree(int port) {
        try {
            return bound(port) == port;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int bound(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
