package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.local.UnpackedPostgres;
import io.agendador.shell.ShellJar.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents say to type works, line by line in their order, each document on an empty folder. */
class DocumentedCommandsTest {

    private static final Pattern CODE =
            Pattern.compile("Código do plano: ([0-9a-f]{8,})|digite ([0-9a-f]{8,})" + "|--confirmar ([0-9a-f]{8,})");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(png|ics|csv|json)|minha-rede");
    private static final int UNCONFIRMED = 3;

    /** What waits for somebody at a terminal; the tests of those commands type there. */
    private static final Set<String> AT_A_TERMINAL = Set.of("conversa", "agenda emulador");

    @TempDir
    private Path folder;

    @Test
    void eachCommandOfTheReadmeSucceeds() {
        List<String> lines = Documents.typed("README.md").stream()
                .filter(it -> it.startsWith(Documents.SHELL) || it.equals("./mvnw -q -Pdemo"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(15).first().isEqualTo("./mvnw -q -Pdemo");

        assertAllSucceed(lines);
    }

    @Test
    void eachCommandOfTheAdministratorsGuideSucceeds() {
        List<String> lines = Documents.typed("docs/guia-do-administrador.md").stream()
                .filter(it -> commandNames().contains(it.split(" ", 2)[0]))
                .toList();
        assertThat(lines).hasSizeGreaterThan(20);

        assertAllSucceed(lines);
    }

    /** Each of them exists, with the options that it is mentioned with; placeholders stand for values. */
    @Test
    void eachCommandThatIsMentionedExists() {
        Set<String> names = commandNames();
        List<String> unknown = new ArrayList<>();
        try (ShellSession shell = ShellSession.in(UnpackedPostgres.home(folder.resolve("home")))) {
            Documents.all()
                    .forEach(file -> Documents.mentioned(file, names).stream()
                            .filter(it -> !isExplained(shell, it))
                            .forEach(it -> unknown.add(file + ": " + it)));
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void wordsInQuotesStayTogetherAndDatesMoveByWholeWeeks() {
        assertThat(Documents.words(Documents.SHELL + "prompt \"Ana de férias\" --data 2026-11-24"))
                .hasSize(4)
                .startsWith("prompt", "Ana de férias", "--data")
                .last()
                .satisfies(it -> assertThat(LocalDate.parse(it).getDayOfWeek())
                        .isEqualTo(LocalDate.of(2026, 11, 24).getDayOfWeek()));
        assertThat(Documents.words("prompt \"Ana de férias de 1 a 3/12\"").get(1))
                .matches("Ana de férias de \\d+/\\d+ a \\d+/\\d+");
        assertThat(Documents.words("./mvnw -q -Pdemo")).containsExactly("sistema", "demo");
    }

    private void assertAllSucceed(List<String> lines) {
        List<String> failed = new ArrayList<>();
        try (ShellSession shell = ShellSession.in(UnpackedPostgres.home(folder.resolve("home")))) {
            for (String line : lines) {
                if (AT_A_TERMINAL.stream()
                        .anyMatch(it -> line.replace(Documents.SHELL, "").startsWith(it))) {
                    continue;
                }
                Ended ended = confirmed(
                        shell, Documents.words(line).stream().map(this::there).toArray(String[]::new));
                if (ended.code() != 0 || ended.out().isBlank()) {
                    failed.add(line + ": " + ended.code() + " " + ended.err() + ended.out());
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    /** Files are written beside the home folder; a backup that is named is the newest. */
    private String there(String word) {
        if (word.endsWith(".zip")) {
            return newest(folder.resolve("home").resolve("backups")).toString();
        }
        return FILE.matcher(word).matches() ? folder.resolve(word).toString() : word;
    }

    private static Path newest(Path backups) {
        try (Stream<Path> files = Files.list(backups)) {
            return files.max(Comparator.naturalOrder()).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What asks a person at a terminal wants a reason where there is none, and, if it takes much away, the code. */
    private static Ended confirmed(ShellSession shell, String... words) {
        Ended asked = shell.run(words);
        if (asked.code() != UNCONFIRMED) {
            return asked;
        }
        Stream<String> code = CODE.matcher(asked.out() + asked.err())
                .results()
                .limit(1)
                .flatMap(it -> Stream.of(it.group(1), it.group(2), it.group(3)))
                .filter(Objects::nonNull)
                .flatMap(it -> Stream.of("--confirmar", it));
        List<String> yes = Stream.concat(Stream.of("--sim"), code).collect(Collectors.toList());
        Ended done = shell.run(Stream.concat(Stream.of(words), yes.stream()).toArray(String[]::new));
        yes.addAll(List.of("--motivo", "combinado"));
        return done.code() == UNCONFIRMED
                ? shell.run(Stream.concat(Stream.of(words), yes.stream()).toArray(String[]::new))
                : done;
    }

    /** As a command, or as the beginning of some; … stands for a value, or for what else there is to say. */
    private static boolean isExplained(ShellSession shell, String mentioned) {
        String typed = mentioned.replaceAll("[\\[\\]]", "").replaceAll("(?<!--[a-z-]{1,20}) …", "");
        List<String> words = Documents.words(typed);
        String[] command = Stream.concat(words.stream(), Stream.of("--ajuda")).toArray(String[]::new);
        String[] group = Stream.concat(Stream.of("ajuda"), words.stream()).toArray(String[]::new);
        return shell.run(command).code() == 0 || shell.run(group).code() == 0;
    }

    private static Set<String> commandNames() {
        return Set.of("status", "escala", "agenda", "cadastro", "jobs", "prompt", "sistema", "conversa", "ajuda");
    }
}
