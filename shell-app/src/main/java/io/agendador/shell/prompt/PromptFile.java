package io.agendador.shell.prompt;

import io.agendador.shell.command.Desk;
import io.agendador.shell.line.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prompts in a file, one JSON object a line: {@code id}, {@code prompt} and perhaps {@code today}. */
record PromptFile(Desk desk, Path file) {

    private static final int MOST_MEGABYTES = 10;

    /** One of them; the id as it stands there. */
    record Line(JsonNode id, String prompt, LocalDate today) {}

    /**
     * All of them, in order; empty lines are passed over.
     *
     * @param otherwise the day of those that say none
     * @throws io.agendador.shell.line.CommandRefused naming the line that cannot be read
     */
    List<Line> lines(LocalDate otherwise) {
        List<String> all = read().lines().toList();
        List<Line> lines = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                lines.add(line(json, all.get(i), i + 1, otherwise));
            }
        }
        return lines;
    }

    private String read() {
        if (!Files.isRegularFile(file)) {
            throw desk.refused(ExitCode.USAGE, "import.no-file", file.toString());
        }
        try {
            String text = new String(read(Files.newInputStream(file)), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw desk.refused(ExitCode.FAILED, "failure.file", file.toString());
        }
    }

    private byte[] read(InputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(MOST_MEGABYTES * 1024 * 1024 + 1);
            if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
                throw desk.refused(
                        ExitCode.USAGE, "prompt.file-large", file.toString(), String.valueOf(MOST_MEGABYTES));
            }
            return bytes;
        }
    }

    private Line line(JsonMapper json, String text, int number, LocalDate otherwise) {
        try {
            JsonNode node = json.readTree(text);
            JsonNode id = node.path("id");
            JsonNode prompt = node.path("prompt");
            JsonNode today = node.path("today");
            if (node.isObject() && id.isValueNode() && prompt.isString()) {
                LocalDate day = today.isString() ? LocalDate.parse(today.stringValue()) : otherwise;
                return new Line(id, prompt.stringValue(), day);
            }
        } catch (JacksonException | DateTimeException e) {
            // Told below, as what lacks a part.
        }
        throw desk.refused(ExitCode.USAGE, "prompt.file-line", file.toString(), String.valueOf(number));
    }
}
