package io.agendador.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.health.HealthStatus;
import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.present.BundlePair;
import io.agendador.present.Texts;
import io.agendador.present.WeekGrids.View;
import io.agendador.prompt.conversation.PromptEvent;
import io.agendador.roster.Author.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChatTextsTest {

    @Test
    void bothLanguagesSayTheSame() {
        BundlePair.of(ChatTexts.class, "chat").agrees();
    }

    @Test
    void everyChoiceHasItsWords() {
        for (Locale locale : List.of(Texts.PORTUGUESE, Locale.ENGLISH)) {
            Texts texts = ChatTexts.over(Texts.in(locale));
            Stream.of(
                            keys("chat.health.", HealthStatus.values()),
                            keys("chat.conflict.", Resolution.values()),
                            keys("chat.week.view.", View.values()),
                            keys("chat.event.", PromptEvent.As.values()),
                            keys("chat.event.", PromptEvent.Ending.values()),
                            keys("chat.help.", Role.values()))
                    .flatMap(it -> it)
                    .forEach(key ->
                            assertThat(texts.text(key, "", "", "")).as(key).isNotBlank());
        }
    }

    private static Stream<String> keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(it -> prefix + it.name());
    }
}
