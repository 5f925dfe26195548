package io.agendador.google.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody who begins a request and does not go on. */
record SlowSender(Socket socket) {

    private static final int PATIENCE_MILLIS = 120_000;

    static List<SlowSender> some(int count, WebhookEndpoint endpoint) throws IOException {
        List<SlowSender> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(
                    InetAddress.getLoopbackAddress(), endpoint.address().getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            String begun = i % 2 == 0
                    ? "POST /google HTTP/1.1\r\nHost: x\r\nX-Goog-Chan"
                    : "POST /google HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc";
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            some.add(new SlowSender(socket));
        }
        return some;
    }

    /** Waits until the endpoint has lost its patience. */
    void isCutOff() throws IOException {
        try (socket) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }
}
