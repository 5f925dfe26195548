package io.agendador.shell.line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Completer;

/** Types and answers what was agreed; then leaves. */
final class ScriptedPerson implements Person {

    private final Deque<String> lines;
    private final Deque<String> answers;

    ScriptedPerson(List<String> lines, List<String> answers) {
        this.lines = new ArrayDeque<>(lines);
        this.answers = new ArrayDeque<>(answers);
    }

    @Override
    public Optional<String> line(Completer completer) {
        return Optional.ofNullable(lines.poll());
    }

    @Override
    public Optional<String> answer(String question) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<String> secret(String question) {
        return answer(question);
    }
}
