package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import io.agendador.shell.line.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegistryChangesTest {

    private static final Terminal DEMO = DemoShell.terminal(Texts.PORTUGUESE);

    @BeforeAll
    static void loadsTheDemo() {
        assertThat(run("sistema demo")).as(DEMO.err()).isZero();
    }

    static Stream<Arguments> lives() {
        return Stream.of(
                life(
                        "profissionais",
                        "adicionar profissional \"Ana Lima\" --classificacao mei --horas-semana 30 --apelidos \"Nina;A. L.\""
                                + " --prefere \"Savassi;Lourdes\" --turno-preferido manha --email ana@example.com",
                        "alterar profissional Nina --nome \"Ana Maria Lima\" --horas-semana 20 --prefere \"\" --veta savassi"
                                + " --turno-preferido \"\" --apelidos \"\" --max-horas 44 --aceita-dobras nao",
                        "alterar profissional \"Ana Maria Lima\" --max-horas \"\" --email \"\" --etiquetas junior",
                        "desativar profissional \"Ana Maria Lima\"",
                        "reativar profissional \"Ana Maria Lima\""),
                life(
                        "locais",
                        "adicionar local Betim --tipo evento --regiao norte --prioridade 2 --manha 9:00-13:00",
                        "alterar local betim --dias-a-mao \"sabado;domingo\" --endereco \"Rua A, 1\" --prioridade 5",
                        "alterar local betim --dias-a-mao \"\" --sabado 08:00-12:30",
                        "desativar local betim",
                        "reativar local betim"),
                life(
                        "salas",
                        "adicionar sala \"Sala 9\" --local Savassi",
                        "alterar sala \"Savassi - Sala 9\" --nome \"Sala Azul\" --local Lourdes",
                        "desativar sala \"Lourdes - Sala Azul\"",
                        "reativar sala \"Lourdes - Sala Azul\""),
                life(
                        "aberturas",
                        "adicionar abertura \"Savassi - Sala 1\" --dia \"domingo\" --turno \"manha;tarde\"",
                        "alterar abertura \"Savassi - Sala 1\" --dia domingo --turno tarde --etiqueta treinador",
                        "remover abertura \"Savassi - Sala 1\" --dia domingo"),
                life(
                        "excecoes --todas",
                        "adicionar excecao \"Savassi - Sala 2\" --data 2026-12-24 --turno \"manha;tarde\""
                                + " --situacao fechada --nota feriado",
                        "alterar excecao \"Savassi - Sala 2\" --data 24/12/2026 --turno manha --situacao aberta"
                                + " --etiqueta treinador",
                        "remover excecao \"Savassi - Sala 2\" --data 2026-12-24"),
                life(
                        "ausencias --todas",
                        "adicionar ausencia \"Beatriz Lopes\" --dia domingo --nota descanso",
                        "alterar ausencia \"Beatriz Lopes\" --dia domingo --turno manha --nota igreja",
                        "remover ausencia \"Beatriz Lopes\" --dia domingo"),
                life(
                        "ausencias --todas",
                        "adicionar ausencia \"Beatriz Lopes\" --de 2027-03-01 --ate 2027-03-05 --turno tarde",
                        "alterar ausencia \"Beatriz Lopes\" --de 2027-03-01 --ate 2027-03-09",
                        "remover ausencia \"Beatriz Lopes\" --de 2027-03-01"),
                life(
                        "limites",
                        "adicionar limite \"Beatriz Lopes\" --de 2027-03-01 --ate 2027-03-31 --max-horas 20",
                        "alterar limite \"Beatriz Lopes\" --de 2027-03-01 --max-horas \"\" --max-dobras 0",
                        "remover limite \"Beatriz Lopes\" --de 2027-03-01"),
                life(
                        "politica",
                        "alterar politica --horizonte 6 --max-horas 60 --max-dobras 1 --semanas-mesmo-local 2"
                                + " --confirmacao-diaria nao",
                        "alterar politica --peso-vaga 2000 --peso-hora-a-mais 4 --peso-hora-muito-a-mais 5"
                                + " --idas-livres 3 --tolerancia-horas 8"));
    }

    private static Arguments life(String list, String... steps) {
        return Arguments.of("cadastro " + list, List.of(steps));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void eachStepIsShownAskedForMadeTakenBackAndMadeAgain(String list, List<String> steps) {
        for (String step : steps) {
            String line = "cadastro " + step + " --motivo teste";
            JsonNode before = kept(list);

            assertThat(run(line + " --simular"))
                    .as(step + DEMO.err() + DEMO.out())
                    .isZero();
            assertThat(run(line)).as(step).isEqualTo(3);
            assertThat(kept(list)).as(step).isEqualTo(before);
            assertThat(run(line + " --sim")).as(DEMO.err() + DEMO.out()).isZero();
            JsonNode after = kept(list);
            assertThat(after).as(step).isNotEqualTo(before);
            undo();
            assertThat(kept(list)).as(step).isEqualTo(before);
            undo();
            assertThat(kept(list)).as(step).isEqualTo(after);
        }
    }

    @Test
    void whatWasTypedIsWhatIsKept() {
        assertThat(run("cadastro adicionar profissional \"Zoe Reis\" --classificacao estagiaria --horas-semana 30"
                        + " --max-horas 36 --max-dobras 0 --aceita-dobras sim --turno-preferido tarde --prefere lourdes"
                        + " --veta savassi --etiquetas \"treinador;junior\" --apelidos Zô --email zoe@example.com"
                        + " --telefone +5531900000077 --sim"))
                .as(DEMO.err() + DEMO.out())
                .isZero();

        JsonNode zoe = json("cadastro mostrar profissional zo");
        assertThat(zoe.toString())
                .isEqualTo("{\"name\":\"Zoe Reis\",\"classification\":\"INTERN\",\"preferredShift\":\"AFTERNOON\","
                        + "\"targetWeeklyHours\":30,\"maxWeeklyHours\":36,\"maxDoublesPerWeek\":0,"
                        + "\"acceptsDoubles\":true,\"preferredLocations\":[\"Lourdes\"],"
                        + "\"vetoedLocations\":[\"Savassi\"],\"tags\":[\"junior\",\"treinador\"],"
                        + "\"aliases\":[\"Zô\"],\"email\":\"zoe@example.com\",\"phone\":\"+5531900000077\","
                        + "\"active\":true}");
    }

    @Test
    void thePreviewTellsWhatIsSoAndWhatWillBe() {
        run("cadastro alterar profissional \"Ana Moura\" --horas-semana 31 --simular");

        assertThat(DEMO.out()).contains("Meta/máx.: ").contains(" → 31/").contains("Simulação: nada foi mudado.");
        run("cadastro alterar politica --peso-dobra 7 --simular");
        assertThat(DEMO.out().lines())
                .filteredOn(it -> it.contains("→"))
                .singleElement()
                .asString()
                .isEqualTo("  peso de uma dobra: 1 → 7");
    }

    @Test
    void deactivatingARoomShowsTheAssignmentsThatGo() {
        run("cadastro desativar sala \"Savassi - Sala 1\" --motivo reforma --simular");

        assertThat(DEMO.out()).contains("Situação: inativo").contains("− sáb 28/11 manhã, Savassi - Sala 1: Ana Moura");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adicionar profissional 'Beatriz Lopes'|nome: “Beatriz Lopes” não serve; o esperado é algo que ainda não exista",
                "adicionar profissional ''|Falta “nome” em “cadastro adicionar profissional”",
                "adicionar profissional Edu --email nada|--email: “nada” não serve; o esperado é um e-mail",
                "adicionar profissional Edu --horas-semana 200|--horas-semana: “200” não serve. Digite um número inteiro de 0 a 168",
                "adicionar profissional Edu --horas-semana ''|--horas-semana: “” não serve",
                "adicionar profissional Edu --horas-semana|Falta o valor de “--horas-semana”",
                "adicionar profissional Edu --classificacao clt|--classificacao: “clt” não serve. Use um destes: estagiária",
                "adicionar profissional Edu --aceita-dobras talvez|--aceita-dobras: “talvez” não serve. Use um destes: sim, nao",
                "adicionar profissional Edu --prefere Savasi|Não há local “Savasi”. Seria “Savassi”?",
                "adicionar profissional Edu --prefere Savassi --veta Savassi|o esperado é um local preferido ou vetado",
                "alterar profissional Beatris --horas-semana 3|Não há profissional “Beatris”. Seria “Beatriz Lopes”?",
                "alterar profissional bia|Diga o que mudar: --nome, --classificacao",
                "alterar politica|Diga o que mudar: --horizonte",
                "alterar politica --horizonte 13|de 1 a 12",
                "adicionar local Pampa --manha 14:00|--manha: “14:00” não serve. Escreva o início e um fim",
                "adicionar local Pampa --manha 14:00-08:00|--manha: “14:00-08:00” não serve",
                "adicionar local Pampa --prioridade 6|de 1 a 5",
                "adicionar sala 'Sala 7'|Falta a opção “--local”",
                "adicionar abertura 'Savassi - Sala 1' --dia segunda|Falta a opção “--turno”",
                "adicionar abertura 'Savassi - Sala 1' --dia segunda --turno manha|Já existe: Savassi - Sala 1: segunda-feira, manhã",
                "remover abertura 'Savassi - Sala 1'|Diga qual: --dia, --turno",
                "remover abertura 'Savassi - Sala 1' --dia domingo --turno tarde|Não há nada assim de “Savassi - Sala 1”. Veja “cadastro aberturas”.",
                "adicionar excecao 'Savassi - Sala 1' --data 2026-12-24 --turno manha|Falta a opção “--situacao”",
                "adicionar ausencia bia --turno manha|Diga --dia, para toda semana, ou --de",
                "adicionar ausencia bia --de 2026-12-24 --ate 2026-12-20|--ate: “2026-12-20” não serve; o esperado é um fim depois",
                "adicionar limite bia --de 2026-12-01 --ate 2026-12-20|Diga --max-horas ou --max-dobras",
                "remover limite bia --de 2029-12-01|Não há nada assim de “bia”. Veja “cadastro limites --todas”.",
                "adicionar profisional Edu|Não conheço o comando “cadastro adicionar profisional”. Seria “cadastro adicionar profissional”?",
                "adicionar|Falta dizer o que fazer com “cadastro adicionar”. Digite um destes: cadastro adicionar profissional, "
            })
    void whatCannotBeIsOneSentenceAndNothingIsStored(String line, String sentence) {
        JsonNode before = json("status");

        assertThat(run("cadastro " + line)).isEqualTo(2);
        assertThat(DEMO.out()).isEmpty();
        assertThat(DEMO.err().lines()).singleElement().asString().contains(sentence);
        assertThat(json("status")).isEqualTo(before);
    }

    @Test
    void whatChangesNothingIsRefused() {
        assertThat(run("cadastro reativar profissional \"Beatriz Lopes\" --sim"))
                .isEqualTo(4);
        assertThat(DEMO.out()).contains("Isso não muda nada");
    }

    @Test
    void whatCreatesWarningsNeedsAReasonWhichAPersonIsAskedFor() {
        Terminal terminal = DemoShell.loaded();
        String line = "cadastro adicionar ausencia \"Ana Moura\" --de 2026-11-28";

        assertThat(terminal.run(line + " --sim", new String[0])).isEqualTo(3);
        assertThat(terminal.out()).contains("precisa de um motivo");
        assertThat(terminal.answering("consulta", "s")
                        .run("cadastro", "adicionar", "ausencia", "Ana Moura", "--de", "2026-11-28"))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(terminal.out()).contains("+ Ana Moura ausente de");
    }

    @Test
    void aNetworkCanBeginByHand() {
        Terminal terminal = DemoShell.terminal(Locale.ENGLISH);

        assertThat(terminal.run("registry add location Centre --dry-run", new String[0]))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(terminal.run("registry locations", new String[0])).isEqualTo(1);
        assertThat(terminal.run("registry add location Centre --yes", new String[0]))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(terminal.run("registry add room \"Room 1\" --location Centre --yes", new String[0]))
                .isZero();
        assertThat(terminal.run(
                        "registry add opening \"Centre - Room 1\" --weekday monday --shift morning --yes",
                        new String[0]))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(terminal.run("registry change room \"Centre - Room 1\"", new String[0]))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("Say what to change: --name, --location.");
        assertThat(terminal.run("registry openings", new String[0])).isZero();
        assertThat(terminal.out()).contains("Centre - Room 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "cadastro adic|adicionar",
                "cadastro adicionar prof|profissional",
                "registry change pol|policy",
                "cadastro alterar profissional beat|Beatriz Lopes",
                "cadastro alterar profissional bia --prefere sav|Savassi",
                "cadastro alterar profissional bia --prefere \"Lourdes;sav|Lourdes;Savassi",
                "cadastro alterar profissional bia --horas|--horas-semana",
                "cadastro adicionar profissional Edu --class|--classificacao",
                "cadastro adicionar excecao \"Savassi - Sala 1\" --situacao fec|fechada",
                "cadastro remover abertura \"savassi - sala 1|Savassi - Sala 1",
                "cadastro alterar local Savassi --dias-a-mao \"sábado;dom|sábado;domingo"
            })
    void completesVerbsKindsNamesAndValues(String line, String completed) {
        assertThat(DEMO.completions(line)).containsExactly(completed);
    }

    static Stream<Syntax> examples() {
        return DemoShell.commands().stream()
                .map(ShellCommand::syntax)
                .filter(it -> it.name().split(" ").length == 3);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsUnderstood(Syntax syntax) {
        Terminal portuguese = DEMO;
        Texts texts = Texts.in(Texts.PORTUGUESE).with(ShellCommand.class, "../shell");
        String key = "command." + syntax.name().replace(' ', '.') + ".examples";
        texts.text(key).lines().forEach(line -> {
            portuguese.run(line + " --ajuda", new String[0]);
            assertThat(portuguese.err()).as(line).isEmpty();
        });
        Terminal english = DemoShell.terminal(Locale.ENGLISH);
        Texts words = Texts.in(Locale.ENGLISH).with(ShellCommand.class, "../shell");
        words.text(key).lines().forEach(line -> {
            english.run(line + " --help", new String[0]);
            assertThat(english.err()).as(line).isEmpty();
        });
    }

    @Test
    void theHelpSumsTheVerbsUpAndExplainsEach() {
        run("ajuda cadastro");
        assertThat(DEMO.out()).contains("cadastro adicionar …").doesNotContain("cadastro adicionar sala");
        run("ajuda cadastro adicionar");
        assertThat(DEMO.out()).contains("cadastro adicionar sala <nome>");
        run("ajuda cadastro adicionar sala");
        assertThat(DEMO.out()).contains("--local Savassi").contains("local da sala");
    }

    private static void undo() {
        assertThat(run("escala desfazer --motivo teste --sim"))
                .as(DEMO.err() + DEMO.out())
                .isZero();
    }

    /** Without the policy's version, which only rises. */
    private static JsonNode kept(String list) {
        JsonNode found = json(list);
        return found.has("policy") ? found.get("policy") : found;
    }

    private static JsonNode json(String list) {
        assertThat(run(list + " --json")).as(DEMO.err()).isZero();
        return JsonMapper.builder().build().readTree(DEMO.out());
    }

    private static int run(String line) {
        return DEMO.run(line, new String[0]);
    }
}
