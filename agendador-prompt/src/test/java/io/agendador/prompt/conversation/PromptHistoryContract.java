package io.agendador.prompt.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.prompt.conversation.PromptEvent.As;
import io.agendador.prompt.conversation.PromptEvent.Ending;
import io.agendador.prompt.reading.Usage;
import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every history does. */
public abstract class PromptHistoryContract {

    private static final Instant NOON = Instant.parse("2026-11-18T15:00:00.123456Z");
    private static final ProposalId PROPOSAL = new ProposalId(new UUID(3, 4));
    private static final Author LIA = author("Lia");

    /** A history without any prompt. */
    protected abstract PromptHistory fresh();

    @Test
    void keepsPromptsAndWhatBecameOfThemInOrder() {
        PromptHistory history = fresh();
        long first = history.record(asked(LIA, NOON, null));
        long second = history.record(asked(LIA, NOON.plusSeconds(1), first));
        List<PromptEvent> events = List.of(
                new PromptEvent.Read(NOON, As.COMMANDS, "{\"version\":1}", List.of("á", "b"), new Usage(1, 2, 3)),
                new PromptEvent.Refused(NOON, List.of("não")),
                new PromptEvent.Previewed(NOON, PROPOSAL, null, "ab".repeat(32), 4, 1, "+1", 12),
                new PromptEvent.Decided(NOON, PROPOSAL, Ending.APPROVED, LIA, "combinado"),
                new PromptEvent.Published(NOON, 9, "DONE", LIA));
        events.forEach(it -> history.add(second, it));
        assertThat(second).isGreaterThan(first);
        assertThat(history.find(first)).contains(new PromptHistory.Recorded(first, asked(LIA, NOON, null), List.of()));
        assertThat(history.find(second))
                .contains(new PromptHistory.Recorded(second, asked(LIA, NOON.plusSeconds(1), first), events));
        assertThat(history.latest(9)).extracting(PromptHistory.Recorded::number).containsExactly(second, first);
        assertThat(history.latest(1)).hasSize(1);
    }

    @Test
    void knowsWhenWhoAsked() {
        PromptHistory history = fresh();
        for (int each = 0; each < 4; each++) {
            history.record(asked(author(each % 2 == 0 ? "Lia" : "Rui"), NOON.plusSeconds(each), null));
        }
        assertThat(history.times("Lia", NOON.minusSeconds(1), 9)).containsExactly(NOON.plusSeconds(2), NOON);
        assertThat(history.times("Lia", NOON, 9)).containsExactly(NOON.plusSeconds(2));
        assertThat(history.times(null, NOON.minusSeconds(1), 2))
                .containsExactly(NOON.plusSeconds(3), NOON.plusSeconds(2));
    }

    @Test
    void knowsNothingOfAPromptThatWasNeverRecorded() {
        PromptHistory history = fresh();
        assertThat(history.find(1)).isEmpty();
        assertThatThrownBy(() -> history.add(1, new PromptEvent.Refused(NOON, List.of("não"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Asked asked(Author author, Instant at, @Nullable Long amends) {
        return new Asked(
                new ConversationKey("shell", "1"),
                author,
                "Balancear “horas” à tarde",
                "offline",
                "3",
                at,
                Locale.forLanguageTag("pt-BR"),
                amends);
    }

    private static Author author(String name) {
        return new Author(name, Author.Role.COORDINATOR, Author.Door.PROMPT);
    }
}
