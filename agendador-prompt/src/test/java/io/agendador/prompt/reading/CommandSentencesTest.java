package io.agendador.prompt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.prompt.command.CommandArbitraries;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.CommandType;
import io.agendador.prompt.command.ReplanCommand;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandSentencesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

    @Provide
    Arbitrary<ReplanCommand> commands() {
        return CommandArbitraries.commands();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"regenerate","period":{"from":"2026-11-29","to":"2026-12-05"},"prioritize":[{"professional":"Ana","shift":"MORNING"}],"ignore":["ROTATION"]} | Refazer dom 29/11 a sáb 05/12; prioridade: manhã para Ana; sem considerar rodízio
            {"type":"fillGaps","doubles":"ONLY_WILLING"} | Preencher as vagas sem cobertura: todo o horizonte; só com quem aceita dobra
            {"type":"exchange","professionals":["Ana","Bia"],"date":"2026-11-24","shift":"AFTERNOON"} | Trocar Ana e Bia de lugar: ter 24/11, tarde
            {"type":"replace","out":"Ana","in":"Bia","date":"2026-11-26"} | Bia no lugar de Ana: qui 26/11, dia todo
            {"type":"unavailable","professional":"Ana","period":{"from":"2027-01-10","to":"2027-01-20"},"reason":"férias"} | Ana não pode trabalhar: dom 10/01/2027 a qua 20/01/2027, dia todo; motivo: férias
            {"type":"limit","professional":"Bia","period":{"from":"2026-11-22","to":"2026-11-28"},"maxWeeklyHours":30,"maxDoubles":1} | Bia, dom 22/11 a sáb 28/11: no máximo 30 h por semana, no máximo 1 dobra por semana
            {"type":"balanceHours","period":{"from":"2026-11-22","to":"2026-11-22"},"only":{"locations":["Savassi"]},"except":{"weekdays":["TUESDAY"]}} | Balancear as horas: dom 22/11; só Savassi; exceto terça-feira
            {"type":"enterHandKept","location":"Savassi","entries":[{"room":"Savassi - Sala 1","date":"2026-12-05","shift":"MORNING","professional":"Ana"}]} | Lançar em Savassi: sáb 05/12, manhã: Ana em Savassi - Sala 1
            {"type":"query","about":"ROSTER","location":"Savassi","shift":"MORNING","period":{"from":"2026-11-24","to":"2026-11-24"}} | Mostrar a escala: ter 24/11, manhã; Savassi
            {"type":"pin","professional":"Ana","period":{"from":"2026-11-29","to":"2026-12-05"}} | Fixar Ana: dom 29/11 a sáb 05/12, dia todo
            """)
    void tellsACommandInPortuguese(String json, String sentence) {
        assertThat(CommandSentences.in(Texts.PORTUGUESE, TODAY).of(CommandJson.read(json)))
                .isEqualTo(sentence);
    }

    @Property(tries = 400)
    void tellsAnyCommandInBothLanguages(@ForAll("commands") ReplanCommand command) {
        for (Locale locale : new Locale[] {Texts.PORTUGUESE, Locale.ENGLISH}) {
            assertThat(CommandSentences.in(locale, TODAY).of(command))
                    .isNotBlank()
                    .doesNotContain("null", "{0}", "{1}", "{2}", "; ;");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("pt_BR").keySet());
        for (CommandType type : CommandType.values()) {
            assertThat(bundle("en").containsKey("command." + type.word())).isEqualTo(type != CommandType.QUERY);
        }
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(
                CommandSentences.class.getResourceAsStream("commands_" + language + ".properties"),
                StandardCharsets.UTF_8));
        return properties;
    }
}
