package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.local.LocalPostgres;
import io.agendador.roster.Week;
import io.agendador.shell.ShellJar.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says to type works, line by line in its order, on an empty folder. */
class DocumentedCommandsIT {

    private static final Path README = Path.of(System.getProperty("basedir", "."), "..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\\n(.*?)```");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern CODE = Pattern.compile("Código do plano: ([0-9a-f]{8,})");
    private static final int UNCONFIRMED = 3;
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private static final Pattern SPAN = Pattern.compile("de (\\d{1,2}) a (\\d{1,2})/(\\d{1,2})");

    private static final String DEMO = "./mvnw -q -Pdemo";
    private static final String SHELL = "java -jar shell-app/target/shell-app.jar ";

    /** PromptTest types there. */
    private static final String AT_A_TERMINAL = SHELL + "conversa";

    /** The Sunday that the README's dates are about. */
    private static final Week WRITTEN_FOR = new Week(LocalDate.of(2026, 11, 22));

    @TempDir
    private static Path folder;

    /** The programs that follow each other share a server that stays up: its start is not what is tried here. */
    @Test
    void eachCommandOfTheReadmeSucceeds() throws IOException {
        ShellJar shell =
                new ShellJar(Path.of(System.getProperty("agendador.jar")).toAbsolutePath(), folder.resolve("home"));
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThan(15).first().isEqualTo(DEMO);
        List<String> failed = new ArrayList<>();

        LocalPostgres kept = LocalPostgres.open(shell.home());
        try {
            for (String line : lines) {
                Ended ended = confirmed(shell, words(line));
                if (ended.code() != 0 || ended.out().isBlank()) {
                    failed.add(line + ": " + ended.code() + " " + ended.err());
                }
            }
        } finally {
            kept.close();
        }

        assertThat(failed).isEmpty();
    }

    @Test
    void wordsInQuotesStayTogetherAndDatesMoveByWholeWeeks() {
        assertThat(words(SHELL + "prompt \"Ana de férias\" --data 2026-11-24"))
                .hasSize(4)
                .startsWith("prompt", "Ana de férias", "--data")
                .satisfies(it -> assertThat(LocalDate.parse(it[3]).getDayOfWeek())
                        .isEqualTo(LocalDate.of(2026, 11, 24).getDayOfWeek()));
        assertThat(words(SHELL + "prompt \"Ana de férias de 1 a 3/12\"")[1])
                .matches("Ana de férias de \\d+/\\d+ a \\d+/\\d+");
        assertThat(words(DEMO)).containsExactly("sistema", "demo");
    }

    /** What asks a person at a terminal wants a reason where there is none, and, if it takes much away, the plan's code. */
    private static Ended confirmed(ShellJar shell, String... words) {
        Ended asked = shell.run(words);
        if (asked.code() != UNCONFIRMED) {
            return asked;
        }
        Stream<String> code =
                CODE.matcher(asked.out()).results().limit(1).flatMap(it -> Stream.of("--confirmar", it.group(1)));
        Stream<String> yes = Stream.concat(Stream.of("--sim", "--motivo", "combinado"), code);
        return shell.run(Stream.concat(Stream.of(words), yes).toArray(String[]::new));
    }

    private static List<String> lines() throws IOException {
        return BLOCK.matcher(Files.readString(README))
                .results()
                .flatMap(it -> it.group(1).lines())
                .filter(it -> it.equals(DEMO) || it.startsWith(SHELL))
                .filter(it -> !it.equals(AT_A_TERMINAL))
                .toList();
    }

    /** The demo's profile builds this jar and runs just that. */
    private static String[] words(String line) {
        if (line.equals(DEMO)) {
            return new String[] {"sistema", "demo"};
        }
        int weeks = Week.coming(LocalDate.now(ZoneId.of("America/Sao_Paulo"))).since(WRITTEN_FOR);
        String dated = DATE.matcher(line.substring(SHELL.length()))
                .replaceAll(it -> LocalDate.parse(it.group()).plusWeeks(weeks).toString());
        String moved = SPAN.matcher(dated)
                .replaceAll(it -> "de " + moved(it.group(1), it.group(3), weeks) + " a "
                        + moved(it.group(2), it.group(3), weeks));
        return WORD.matcher(moved)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .toArray(String[]::new);
    }

    private static String moved(String day, String month, int weeks) {
        LocalDate date = LocalDate.of(WRITTEN_FOR.sunday().getYear(), Integer.parseInt(month), Integer.parseInt(day))
                .plusWeeks(weeks);
        return date.getDayOfMonth() + "/" + date.getMonthValue();
    }
}
