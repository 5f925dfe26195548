package io.agendador.bot;

import io.agendador.process.OtherJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The server in a process of its own, which can be killed. */
final class ServerProcess {

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Returns when it is up. */
    static ServerProcess start(Map<String, String> variables) {
        ProcessBuilder builder = OtherJvm.running(List.of("-Xmx384m"), BotApplication.class)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(variables);
        try {
            ServerProcess server = new ServerProcess(builder.start());
            server.awaitStart();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last line at the start is where the calendars are to be seen; nothing is said on that stream after it. */
    private void awaitStart() throws IOException {
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith("As agendas de mentira")) {
                return;
            }
        }
        throw new IllegalStateException("the server did not start: " + all);
    }

    /** As {@code kill -9}. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
