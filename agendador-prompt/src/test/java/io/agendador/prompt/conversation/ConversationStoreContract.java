package io.agendador.prompt.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.prompt.conversation.Conversation.Stage;
import io.agendador.prompt.reading.Reading.Option;
import io.agendador.review.StaleStateException;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of conversations does. */
public abstract class ConversationStoreContract {

    private static final ConversationKey KEY = new ConversationKey("shell", "Lia");

    /** A store without any conversation. */
    protected abstract ConversationStore fresh();

    @Test
    void givesBackWhatWasStoredInEveryStage() {
        ConversationStore store = fresh();
        assertThat(store.find(KEY)).isEmpty();
        Conversation now = store.save(Conversation.begun(KEY));
        for (Stage stage : Stage.values()) {
            Conversation next = new Conversation(
                    KEY,
                    now.version(),
                    now.step() + 1,
                    stage,
                    7L,
                    "o que é?",
                    "{}",
                    new ProposalId(new UUID(1, 2)),
                    "ab",
                    List.of(new Option("Ana", "põe a Ana")),
                    Period.day(LocalDate.of(2026, 11, 22)),
                    new ProposalId(new UUID(3, 4)),
                    "u7");
            now = store.save(next);
            assertThat(now).isEqualTo(next.stored());
            assertThat(store.find(KEY)).contains(now);
        }
    }

    @Test
    void refusesWhatWasMadeFromAnotherVersion() {
        ConversationStore store = fresh();
        Conversation first = store.save(Conversation.begun(KEY));
        store.save(first.idle());
        assertThatThrownBy(() -> store.save(first.idle())).isInstanceOf(StaleStateException.class);
        assertThatThrownBy(() -> store.save(Conversation.begun(KEY))).isInstanceOf(StaleStateException.class);
    }

    @Test
    void keepsConversationsApart() {
        ConversationStore store = fresh();
        ConversationKey other = new ConversationKey("telegram", "Lia");
        store.save(Conversation.begun(KEY).idle());
        assertThat(store.find(other)).isEmpty();
        Conversation another = store.save(Conversation.begun(other));
        assertThat(store.find(other)).contains(another);
    }
}
