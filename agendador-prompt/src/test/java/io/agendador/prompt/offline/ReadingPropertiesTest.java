package io.agendador.prompt.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.OnlyLong;
import io.agendador.prompt.bank.BankedPrompt;
import io.agendador.prompt.bank.DemoPeople;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.roster.Network;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AddLifecycleHook;

class ReadingPropertiesTest {

    private static final Network NETWORK = DemoPeople.network();
    private static final OfflineInterpreter INTERPRETER = new OfflineInterpreter();

    private static final List<String> BANK = BankedPrompt.in(Path.of("src/test/resources/prompts")).stream()
            .map(BankedPrompt::text)
            .toList();

    /** What prompts are made of, and what they should not be made of. */
    private static final List<String> WORDS = List.of(
            "Ana",
            "Bia",
            "Marisa",
            "João",
            "a",
            "o",
            "na",
            "de",
            "da",
            "e",
            "ou",
            "não",
            "só",
            "exceto",
            "se",
            ",",
            ".",
            ";",
            "?",
            "\n",
            "sala 1",
            "sala 2",
            "salas 1 e 2",
            "Savassi",
            "Lourdes",
            "Feira",
            "refaz",
            "troca",
            "tira",
            "põe",
            "fecha",
            "abre",
            "fixa",
            "limpa",
            "preenche",
            "gaps",
            "balanceia",
            "horas",
            "férias",
            "no lugar",
            "no máximo",
            "30 horas",
            "2 dobras",
            "semana 2",
            "semanas 3-4",
            "semana que vem",
            "nessa semana",
            "terça",
            "próxima terça",
            "terça que vem",
            "dia 14",
            "14/12",
            "99/99",
            "de 10 a 20/01",
            "até",
            "sexta",
            "a partir de",
            "de manhã",
            "à tarde",
            "às 10h",
            "quem",
            "quantas",
            "priorizando",
            "sai",
            "entra",
            "troca com",
            "cobre",
            "também",
            "nem",
            "por 10 dias",
            "próximas duas",
            "semanas",
            "cada",
            "pra",
            "ignorando",
            "preferência",
            "ela",
            "lá",
            "9999999999999",
            "\u200f",
            "\u0000",
            "🙂",
            "ﬁ",
            "İ",
            "%s",
            "{0}",
            "''",
            "DROP TABLE",
            "amnhã",
            "lcal");

    @Property(tries = 2000)
    void noTextBringsAnException(@ForAll @StringLength(max = 300) String text, @ForAll("days") LocalDate today) {
        assertThat(unguarded(text, today)).isNotNull();
    }

    @Property(tries = 2000)
    void noHeapOfWordsBringsAnExceptionAndEachIsReadTheSameAgain(
            @ForAll("heaps") String text, @ForAll("days") LocalDate today) {
        assertThat(unguarded(text, today)).isEqualTo(unguarded(text, today));
    }

    @Property(tries = 2000)
    void nothingPiecedTogetherFromPromptsBringsAnException(
            @ForAll("pieces") String text, @ForAll("days") LocalDate today) {
        assertThat(unguarded(text, today)).isNotNull();
    }

    /** The long run's: fifty thousand texts of each kind. */
    @Property(tries = 50_000)
    @AddLifecycleHook(OnlyLong.class)
    void noLongRunBringsAnException(
            @ForAll("heaps") String heap,
            @ForAll("pieces") String pieces,
            @ForAll @StringLength(max = 300) String text,
            @ForAll("days") LocalDate today) {
        assertThat(unguarded(pieces, today)).isNotNull();
        assertThat(unguarded(heap, today)).isNotNull();
        assertThat(unguarded(text, today)).isNotNull();
    }

    @Property(tries = 500)
    void noOptionRaisesItsQuestionAgain(@ForAll("heaps") String text, @ForAll("days") LocalDate today) {
        if (read(text, today) instanceof Clarification asked) {
            assertThat(asked.options())
                    .noneMatch(it -> read(it.prompt(), today) instanceof Clarification again
                            && again.question().equals(asked.question()));
        }
    }

    @Property(tries = 20)
    void theLongestPromptIsReadToo(@ForAll("heaps") String text) {
        String long2000 = (text + " ").repeat(2000).substring(0, Prompt.LONGEST);

        assertThat(read(long2000, LocalDate.of(2026, 11, 22))).isNotNull();
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(it -> it.stream().collect(Collectors.joining(" ")));
    }

    /** Up to six words each of up to three of the bank's prompts, one behind the other. */
    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> piece = Combinators.combine(
                        Arbitraries.of(BANK),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 6))
                .as((prompt, from, count) -> Stream.of(prompt.split("\\s+|(?=[,.:;()?!])"))
                        .skip(from)
                        .limit(count)
                        .collect(Collectors.joining(" ")));
        return piece.list().ofMinSize(1).ofMaxSize(3).map(it -> String.join(" ", it));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    private static Reading unguarded(String text, LocalDate today) {
        return INTERPRETER.unguarded(Prompt.of(text, today, NETWORK, Locale.forLanguageTag("pt-BR")));
    }

    private static Reading read(String text, LocalDate today) {
        return INTERPRETER.read(Prompt.of(text, today, NETWORK, Locale.forLanguageTag("pt-BR")));
    }
}
