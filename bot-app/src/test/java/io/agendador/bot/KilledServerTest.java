package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KilledServerTest {

    @Test
    void wheneverTheServerIsKilledTheConversationGoesOnAndNothingIsDoneTwice() {
        assertThat(KilledServer.wrong(Boolean.getBoolean("agendador.long") ? 100 : 5, 1))
                .isEmpty();
    }
}
