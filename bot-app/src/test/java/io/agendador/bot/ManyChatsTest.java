package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManyChatsTest {

    @Test
    void noneOfManyPromptsAtOnceIsLostOrAnsweredTwice() {
        assertThat(ManyChats.wrong(10, 5)).isEmpty();
    }
}
