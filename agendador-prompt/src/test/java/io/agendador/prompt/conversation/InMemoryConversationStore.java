package io.agendador.prompt.conversation;

import io.agendador.review.StaleStateException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Conversations in memory. Safe for many threads. */
public final class InMemoryConversationStore implements ConversationStore {

    private final Map<ConversationKey, Conversation> all = new HashMap<>();

    /** Without any. */
    public InMemoryConversationStore() {}

    @Override
    public synchronized Optional<Conversation> find(ConversationKey key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public synchronized Conversation save(Conversation conversation) {
        long stored = find(conversation.key()).map(Conversation::version).orElse(0L);
        if (stored != conversation.version()) {
            throw new StaleStateException("the conversation has version " + stored + " by now");
        }
        Conversation next = conversation.stored();
        all.put(next.key(), next);
        return next;
    }
}
