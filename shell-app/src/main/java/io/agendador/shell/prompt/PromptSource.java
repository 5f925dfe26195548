package io.agendador.shell.prompt;

import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.conversation.Replays;
import io.agendador.prompt.conversation.Templates;
import io.agendador.prompt.drafting.Answering;
import io.agendador.prompt.reading.PromptExecutor;
import java.time.InstantSource;

/** What reads prompts, and keeps what became of them; made when it is first asked for. */
public interface PromptSource {

    /** Reads prompts. */
    PromptExecutor executor();

    /** Answers questions about the roster, with this clock's day as today. */
    Answering answering(InstantSource clock);

    /** The conversations of the network. */
    Conversations conversations();

    /** What was said, and what became of it. */
    PromptHistory history();

    /** Does prompts of the history once more. */
    Replays replays();

    /** Prompts to be used again. */
    Templates templates();
}
