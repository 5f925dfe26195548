package io.agendador.prompt.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.prompt.conversation.PromptTemplate.Placeholder;
import io.agendador.prompt.conversation.Templates.Filled;
import io.agendador.prompt.drafting.Town;
import io.agendador.roster.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private final Templates templates = new Templates(new InMemoryTemplateStore());

    @Test
    void shipsTheSameInBothLanguages() {
        List<PromptTemplate> portuguese = templates.all(Chat.PT);
        List<PromptTemplate> english = templates.all(Locale.ENGLISH);
        assertThat(portuguese).hasSameSizeAs(english).hasSizeGreaterThan(4);
        for (int each = 0; each < portuguese.size(); each++) {
            assertThat(portuguese.get(each).placeholders())
                    .extracting(Placeholder::type)
                    .containsExactlyInAnyOrderElementsOf(english.get(each).placeholders().stream()
                            .map(Placeholder::type)
                            .toList());
        }
    }

    @Test
    void fillsInNamesAsTheyAreRegistered() {
        PromptTemplate swap = templates.find("TROCAR LOCAIS", Chat.PT).orElseThrow();
        Map<String, String> values =
                Map.of("pessoa", "ana", "outra pessoa", "Bia", "dia", "próxima terça", "turno", "tarde");
        assertThat(Templates.fill(swap, values, Town.NETWORK))
                .isEqualTo(new Filled.Text("Trocar locais de Ana e Bia na próxima terça à tarde"));
    }

    @Test
    void saysWhatIsMissingOrDoesNotFit() {
        PromptTemplate limit = templates.find("limite de horas", Chat.PT).orElseThrow();
        assertThat(Templates.fill(limit, Map.of("pessoa", "Zoe"), Town.NETWORK))
                .isEqualTo(new Filled.Missing(new Placeholder("pessoa", PromptTemplate.Type.PROFESSIONAL)));
        assertThat(Templates.fill(limit, Map.of("pessoa", "Ana", "horas", "muitas"), Town.NETWORK))
                .isEqualTo(new Filled.Missing(new Placeholder("horas", PromptTemplate.Type.NUMBER)));
        assertThat(Templates.fill(
                        limit, Map.of("pessoa", "Ana", "horas", "30", "período", "semana 2; limpar"), Town.NETWORK))
                .isEqualTo(new Filled.Missing(new Placeholder("período", PromptTemplate.Type.PERIOD)));
    }

    @Test
    void savedOnesPrevailAndNeedACoordinator() {
        PromptTemplate own = new PromptTemplate("Férias", "{quem:professional} sai de férias");
        assertThat(templates.save(own, Town.VERA)).isFalse();
        assertThat(templates.save(own, Town.LIA)).isTrue();
        assertThat(templates.find("ferias", Chat.PT)).contains(own);
        assertThat(templates.remove("Férias", Town.VERA)).isFalse();
        assertThat(templates.remove("Férias", Town.LIA)).isTrue();
        assertThat(templates.find("férias", Chat.PT)).isPresent().get().isNotEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{x:wizard}", "{x:day} {x:shift}"})
    void refusesTemplatesThatCannotBeFilledIn(String text) {
        assertThatThrownBy(() -> new PromptTemplate("nome", text)).isInstanceOf(InvalidValueException.class);
    }
}
