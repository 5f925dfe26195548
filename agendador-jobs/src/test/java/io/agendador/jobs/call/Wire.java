package io.agendador.jobs.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** A server that says exactly what it is told to, down to the connection; it takes one call. */
final class Wire implements AutoCloseable {

    /** What it does once it has read a call. */
    @FunctionalInterface
    interface Answer {
        void to(Socket connection) throws IOException;
    }

    private final ServerSocket socket;
    private final CompletableFuture<String> call = new CompletableFuture<>();
    private final CompletableFuture<Boolean> leftAlone = new CompletableFuture<>();

    Wire(Answer answer) throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(answer), "wire");
        thread.setDaemon(true);
        thread.start();
    }

    /** Says this and closes. */
    static Wire saying(String status, String body) throws IOException {
        return new Wire(connection -> write(connection, head(status, body.length()) + body));
    }

    static String head(String status, long length) {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n";
    }

    static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(ISO_8859_1));
        connection.getOutputStream().flush();
    }

    private void serve(Answer answer) {
        try (Socket connection = socket.accept()) {
            call.complete(read(connection.getInputStream()));
            answer.to(connection);
            connection.shutdownOutput();
            // The other side says no more, and closes when it has had enough.
            leftAlone.complete(connection.getInputStream().read() < 0);
        } catch (IOException gone) {
            leftAlone.complete(true);
        }
    }

    /** Waits until the caller has closed the connection. */
    static void untilClosed(Socket connection) throws IOException {
        while (connection.getInputStream().read() >= 0) {
            // It says nothing more.
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(in.read());
        }
        String text = head.toString(ISO_8859_1);
        int length = text.lines()
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(it -> Integer.parseInt(it.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return text + new String(in.readNBytes(length), ISO_8859_1);
    }

    URI address() {
        return URI.create("http://localhost:" + socket.getLocalPort());
    }

    /** What was asked, once it was. */
    String call() {
        return call.join();
    }

    /** Waits until the caller is gone. */
    boolean leftAlone() {
        return leftAlone.join();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
