package io.agendador.prompt.conversation;

import java.util.Optional;

/** Where conversations are. Safe for many threads. */
public interface ConversationStore {

    /** As it was stored last; nothing if there was none. */
    Optional<Conversation> find(ConversationKey key);

    /**
     * Stores the conversation in the place of the version that it was made from; its version is one higher then.
     *
     * @return as it is stored
     * @throws io.agendador.review.StaleStateException if another version is stored
     */
    Conversation save(Conversation conversation);
}
