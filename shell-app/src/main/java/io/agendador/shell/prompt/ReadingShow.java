package io.agendador.shell.prompt;

import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.reading.Reading;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.JsonLines;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Shows how prompts would be read; records and changes nothing. */
final class ReadingShow implements ShellCommand {

    private static final String TODAY = "hoje";
    private static final String FILE = "arquivo";

    private final Talking talking;

    ReadingShow(Talking talking) {
        this.talking = talking;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("prompt interpretar", "prompt read")
                .argument("[texto…]")
                .option(TODAY, "today", "2026-11-22", talking.desk().offers().dates())
                .with(new Syntax.Option(FILE, "file", "prompts.jsonl", Completion.files(), "arquivo.prompts", false));
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = talking.desk().base().network();
        PromptReading reading = new PromptReading(talking, network);
        LocalDate today = invocation.date(TODAY).orElseGet(() -> talking.desk().today(network));
        String text = String.join(" ", invocation.arguments()).strip();
        if (invocation.text(FILE).isPresent() == !text.isEmpty()) {
            throw talking.desk().refused(ExitCode.USAGE, "prompt.text-or-file");
        }
        if (invocation.text(FILE).isPresent()) {
            return lines(reading, new PromptFile(talking.desk(), Path.of(invocation.required(FILE))).lines(today));
        }
        Reading read = reading.of(text, today);
        return new Answer(
                read instanceof Reading.Failed ? ExitCode.FAILED : ExitCode.DONE,
                data(reading, read, today),
                page -> sentences(reading, read, today));
    }

    private Answer lines(PromptReading reading, List<PromptFile.Line> prompts) {
        List<Object> rows = new ArrayList<>();
        boolean failed = false;
        for (PromptFile.Line it : prompts) {
            Reading read = reading.of(it.prompt(), it.today());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", it.id());
            row.putAll(data(reading, read, it.today()));
            rows.add(row);
            failed |= read instanceof Reading.Failed;
        }
        JsonLines lines = new JsonLines(rows);
        return new Answer(failed ? ExitCode.FAILED : ExitCode.DONE, lines, page -> lines.lines());
    }

    private static Map<String, Object> data(PromptReading reading, Reading read, LocalDate today) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (read instanceof Reading.Understood it) {
            data.put(
                    "commands",
                    it.commands().stream()
                            .map(command -> JsonMapper.shared().readTree(CommandJson.write(command)))
                            .toList());
            List<String> answer = reading.answer(it, today);
            if (!answer.isEmpty()) {
                data.put("answer", answer);
            }
        } else if (read instanceof Reading.Clarification it) {
            List<String> options =
                    it.options().stream().map(Reading.Option::label).toList();
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("question", it.question());
            asked.put("options", options);
            data.put("clarification", asked);
        } else if (read instanceof Reading.Declined it) {
            data.put("declined", it.sentence());
        } else if (read instanceof Reading.Failed it) {
            data.put("failed", it.sentence());
        }
        return data;
    }

    private static List<String> sentences(PromptReading reading, Reading read, LocalDate today) {
        List<String> lines = new ArrayList<>();
        if (read instanceof Reading.Understood it) {
            lines.addAll(it.echoes());
            lines.addAll(reading.answer(it, today));
        } else if (read instanceof Reading.Clarification it) {
            lines.add(it.question());
            it.options().forEach(option -> lines.add("  " + option.label()));
        } else if (read instanceof Reading.Declined it) {
            lines.add(it.sentence());
        } else if (read instanceof Reading.Failed it) {
            lines.add(it.sentence());
        }
        return lines;
    }
}
