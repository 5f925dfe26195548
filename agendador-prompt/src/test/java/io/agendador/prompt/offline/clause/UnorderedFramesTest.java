package io.agendador.prompt.offline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.offline.clause.Frames.Frame;
import io.agendador.prompt.offline.lexicon.Sign;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnorderedFramesTest {

    private static final Pattern SIGN = Pattern.compile("([A-Z_]+);");

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {
                "NOT",
                "WITHOUT",
                "EXCEPT",
                "ONLY",
                "OR",
                "IF",
                "PERHAPS",
                "PAST",
                "LEAST",
                "PART",
                "NIGHT",
                "FORBID",
                "INSTEAD",
                "SOME",
                "OUTSIDE",
                "PRIORITIZE",
                "IGNORE",
                "UNKNOWN",
                "THAT",
                "HER"
            })
    void aSignThatRestrictsForbidsEveryFormWithoutOrder(Sign foreign) throws IOException {
        for (Frame frame : shipped()) {
            List<List<String>> fitting = fitting(frame);
            assertThat(fitting).as(frame.pattern().pattern()).isNotEmpty();
            for (List<String> signs : fitting) {
                for (int at = 0; at <= signs.size(); at++) {
                    List<String> changed = new ArrayList<>(signs);
                    changed.add(at, foreign.name());
                    assertThat(fits(frame, changed))
                            .as(frame.command() + changed)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whatIsNeededMayStandAnywhereAndNothingElseBesideIt() throws IOException {
        Frame frame = Frames.read("x", new StringReader("pin free PIN & (HOW|NOT TOUCH) : ROSTER"))
                .all(true)
                .get(0);

        assertThat(List.of(List.of("PIN", "HOW"), List.of("HOW", "ROSTER", "PIN"), List.of("NOT", "TOUCH", "PIN")))
                .allMatch(it -> fits(frame, it));
        assertThat(List.of(
                        List.of("PIN"),
                        List.of("PIN", "TOUCH"),
                        List.of("TOUCH", "NOT", "PIN"),
                        List.of("PIN", "HOW", "PUT")))
                .noneMatch(it -> fits(frame, it));
    }

    @Test
    void whoIsWhoIsToldByWhatStandsBesideThemInWhateverOrder() throws IOException {
        List<Frame> frames = Frames.read("x", new StringReader("replace free INSTEAD out:P & in:P : PUT"))
                .all(true);

        assertThat(frames).hasSize(2).noneMatch(Frame::any);
        assertThat(List.of(
                        List.of("P", "INSTEAD", "P"),
                        List.of("INSTEAD", "P", "PUT", "P"),
                        List.of("PUT", "P", "INSTEAD", "P")))
                .allMatch(it -> frames.stream().anyMatch(frame -> fits(frame, it)));
        assertThat(List.of(
                        List.of("P", "P"),
                        List.of("INSTEAD", "P"),
                        List.of("P", "INSTEAD", "P", "P"),
                        List.of("P", "INSTEAD", "NOT", "P")))
                .noneMatch(it -> frames.stream().anyMatch(frame -> fits(frame, it)));
    }

    private static List<Frame> shipped() throws IOException {
        try (Reader forms = new InputStreamReader(
                Objects.requireNonNull(OfflineInterpreter.class.getResourceAsStream("frames.txt")),
                StandardCharsets.UTF_8)) {
            return Frames.read("frames.txt", forms).all(true);
        }
    }

    /** All of at most three signs that fit, of those that the form names; of four if none of three does. */
    private static List<List<String>> fitting(Frame frame) {
        List<String> named = SIGN.matcher(frame.pattern().pattern())
                .results()
                .map((MatchResult it) -> it.group(1))
                .distinct()
                .toList();
        List<List<String>> all = new ArrayList<>();
        List<List<String>> last = List.of(List.of());
        for (int length = 1; length <= 3 || (all.isEmpty() && length <= 4); length++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> signs : last) {
                for (String sign : named) {
                    List<String> next = new ArrayList<>(signs);
                    next.add(sign);
                    longer.add(next);
                }
            }
            longer.stream().filter(it -> fits(frame, it)).forEach(all::add);
            last = longer;
        }
        return all;
    }

    private static boolean fits(Frame frame, List<String> signs) {
        return frame.pattern().matcher(String.join(";", signs) + ";").matches();
    }
}
