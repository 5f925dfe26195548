package io.agendador.prompt.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.prompt.drafting.DraftingText;
import io.agendador.prompt.drafting.Note;
import io.agendador.prompt.drafting.Objection;
import io.agendador.prompt.drafting.Town;
import io.agendador.roster.Shift;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("[{]([0-9])");

    @ParameterizedTest
    @ValueSource(strings = {"conversation/conversation", "conversation/templates", "drafting/drafting"})
    void bothLanguagesSayTheSame(String bundle) throws IOException {
        Properties portuguese = read(bundle + "_pt_BR.properties");
        Properties english = read(bundle + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(portuguese.stringPropertyNames());
        for (String key : portuguese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(portuguese.getProperty(key)));
        }
    }

    @Test
    void everyObjectionNoteStageAndChoiceHasASentence() {
        for (Locale locale : List.of(Chat.PT, Locale.ENGLISH)) {
            DraftingText drafting = new DraftingText(locale);
            Words words = new Words(locale, Town.NETWORK, Town.SUNDAY);
            for (Objection.Why why : Objection.Why.values()) {
                Objection it = new Objection(0, why, List.of("Ana", "Bia"), Town.SUNDAY, Shift.MORNING);
                assertThat(drafting.objection(it)).doesNotContain("{");
            }
            for (Note.Kind kind : Note.Kind.values()) {
                assertThat(drafting.note(new Note(kind, List.of("Savassi")))).doesNotContain("{");
            }
            for (Conversation.Stage stage : Conversation.Stage.values()) {
                assertThat(words.say("stage." + stage, "x")).isNotBlank();
            }
            for (Choice.Action action : Choice.Action.values()) {
                if (action != Choice.Action.OPTION) {
                    assertThat(words.say("choice." + action)).isNotBlank();
                }
            }
        }
    }

    private static List<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/io/agendador/prompt/" + file)),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
