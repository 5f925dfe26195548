package io.agendador.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.terminal.Size;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final List<String> NAMES = List.of("Ágata Lima", "agá Peres", "Bia Agar");

    @Test
    void beginningsFitBeforeLaterWordsDo() {
        assertThat(fitting("aga")).containsExactly("Ágata Lima", "agá Peres");
        assertThat(fitting("AGÁT")).containsExactly("Ágata Lima");
        assertThat(fitting("agar")).containsExactly("Bia Agar");
        assertThat(fitting("")).isEqualTo(NAMES);
        assertThat(fitting("gata")).isEmpty();
    }

    @Test
    void whatAllBeginWithIsSpelledAsTheFirst() {
        assertThat(Likeness.beginning(NAMES.subList(0, 2))).isEqualTo("Ága");
        assertThat(Likeness.beginning(NAMES)).isEmpty();
        assertThat(Likeness.beginning(List.of("a b", "a\u00a0c"))).isEqualTo("a");
        assertThat(Likeness.beginning(List.of("a b", "a c"))).isEqualTo("a ");
        assertThat(Likeness.beginning(List.of())).isEmpty();
    }

    @Test
    void aLetterIsNeverCutInTwo() {
        assertThat(Likeness.beginning(List.of("x\uD83D\uDE00", "x\uD83D\uDE01")))
                .isEqualTo("x");
    }

    @Test
    void aBeginningThatSaysLessThanWhatWasTypedDoesNotReplaceIt() {
        assertThat(offered("p", "Maria Pedro", "Marcos Peres")).containsExactly("Maria Pedro", "Marcos Peres");
        assertThat(offered("p", "João Pedro", "João Peres")).containsExactly("João Pe");
    }

    private static List<String> fitting(String typed) {
        return Likeness.fitting(NAMES, Function.identity(), typed);
    }

    private static List<String> offered(String word, String... names) {
        return new ChoiceList(List.of(names).stream().map(Completion.Choice::of).toList(), word)
                .candidates(new Size(80, 24)).stream().map(Candidate::value).toList();
    }
}
