package io.agendador.prompt.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.prompt.conversation.Asked;
import io.agendador.prompt.conversation.ConversationKey;
import io.agendador.prompt.conversation.PromptEvent;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps what was recorded. */
class AppendOnlyTest {

    private static final Instant NOON = Instant.parse("2026-11-18T15:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update prompt set text = 'x'",
                "delete from prompt_event",
                "update prompt_event set kind = 'READ'",
                "truncate prompt_event",
                "delete from prompt",
                "truncate prompt cascade"
            })
    void nothingOfTheHistoryIsChangedOrRemoved(String statement) {
        PostgresPrompts prompts = FreshPrompts.open();
        PromptHistory history = prompts.history();
        long number = recorded(history);
        assertThatThrownBy(() -> prompts.tables().within(sql -> sql.execute(statement)))
                .hasStackTraceContaining("kept for good");
        assertThat(history.find(number))
                .isPresent()
                .get()
                .satisfies(it -> assertThat(it.events()).hasSize(1));
    }

    private static long recorded(PromptHistory history) {
        long number = history.record(new Asked(
                new ConversationKey("shell", "1"),
                new Author("Lia", Author.Role.COORDINATOR, Author.Door.SHELL),
                "Balancear horas",
                "offline",
                "1",
                NOON,
                Locale.ENGLISH,
                null));
        history.add(number, new PromptEvent.Refused(NOON, List.of("não")));
        return number;
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        PromptHistory history = FreshPrompts.open().history();
        assertThat(recorded(history)).isLessThan(recorded(history));
    }
}
