package io.agendador.shell;

import io.agendador.roster.Week;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What our documents say to type, and how that is typed today. */
final class Documents {

    /** Before the commands of the README; the guides are about a shell that is running. */
    static final String SHELL = "java -jar shell-app/target/shell-app.jar ";

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(?:console|agendador)\\n(.*?)```");
    private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern DAYS = Pattern.compile("de (\\d{1,2}) a (\\d{1,2})/(\\d{1,2})");
    private static final String DEMO = "./mvnw -q -Pdemo";

    /** The Sunday that the documents' dates are about. */
    private static final Week WRITTEN_FOR = new Week(LocalDate.of(2026, 11, 22));

    private Documents() {}

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of all blocks that are typed at a terminal, in their order. */
    static List<String> typed(String file) {
        return BLOCK.matcher(read(file))
                .results()
                .flatMap(it -> it.group(1).lines())
                .filter(it -> !it.isBlank())
                .toList();
    }

    /** What a paragraph or a table says to type: what begins with one of these words. */
    static List<String> mentioned(String file, Set<String> firstWords) {
        return SPAN.matcher(BLOCK.matcher(read(file)).replaceAll(""))
                .results()
                .map(it -> it.group(1))
                .filter(it -> firstWords.contains(it.split(" ", 2)[0]))
                .distinct()
                .toList();
    }

    /** The words of a line, its dates moved by whole weeks to where they were when it was written. */
    static List<String> words(String line) {
        if (line.equals(DEMO)) {
            return List.of("sistema", "demo");
        }
        String command = line.startsWith(SHELL) ? line.substring(SHELL.length()) : line;
        int weeks = Week.coming(LocalDate.now(ZoneId.of("America/Sao_Paulo"))).since(WRITTEN_FOR);
        String dated = DATE.matcher(command)
                .replaceAll(it -> LocalDate.parse(it.group()).plusWeeks(weeks).toString());
        String moved = DAYS.matcher(dated)
                .replaceAll(it -> "de " + moved(it.group(1), it.group(3), weeks) + " a "
                        + moved(it.group(2), it.group(3), weeks));
        return WORD.matcher(moved)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .toList();
    }

    private static String moved(String day, String month, int weeks) {
        LocalDate date = LocalDate.of(WRITTEN_FOR.sunday().getYear(), Integer.parseInt(month), Integer.parseInt(day))
                .plusWeeks(weeks);
        return date.getDayOfMonth() + "/" + date.getMonthValue();
    }

    /** All documents that tell what to type in the shell. */
    static Stream<String> all() {
        return Stream.of(
                "README.md",
                "docs/shell.md",
                "docs/guia-do-administrador.md",
                "docs/guia-da-escala.md",
                "docs/guia-da-agenda.md",
                "docs/guia-do-bot.md",
                "docs/operations.md");
    }
}
