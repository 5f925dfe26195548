package io.agendador.bot.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters for tests. */
final class Letters {

    private Letters() {}

    static Letter text(long chat, String html) {
        return new Letter(
                1,
                "k",
                chat,
                Letter.Priority.ANSWER,
                html,
                List.of(),
                Optional.empty(),
                new Post.New(),
                Instant.EPOCH,
                0);
    }
}
