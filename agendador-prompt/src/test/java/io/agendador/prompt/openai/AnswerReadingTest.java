package io.agendador.prompt.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.prompt.command.CommandArbitraries;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.prompt.reading.Reading.Declined;
import io.agendador.prompt.reading.Reading.Failed;
import io.agendador.prompt.reading.Reading.Understood;
import io.agendador.roster.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Whatever a model writes, it is a reading, and one that can be relied on. */
@PropertyDefaults(shrinking = ShrinkingMode.BOUNDED)
class AnswerReadingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-19");
    private static final Network NETWORK = NamedInTextTest.network();
    private static final Prompt PROMPT =
            Prompt.of("Ana Silva, Bia Souza, Savassi, Lourdes, sala 1 e sala 2", TODAY, NETWORK, Texts.PORTUGUESE);

    @Provide
    Arbitrary<String> answers() {
        Arbitrary<String> whole =
                CommandArbitraries.commands().list().ofMinSize(1).ofMaxSize(3).map(AnswerReadingTest::answer);
        Arbitrary<String> known = whole.map(it -> it.replaceAll("\"(Ana|Bia|Márcia)[^\"]*\"", "\"Ana Silva\""));
        return Arbitraries.oneOf(whole, known, Arbitraries.strings().all().ofMaxLength(300));
    }

    @Property
    void isAlwaysAReadingThatCanBeReliedOn(@ForAll("answers") String answer, @ForAll long seed) {
        Random random = new Random(seed);
        check(AnswerReading.of(PROMPT, answer));
        check(AnswerReading.of(PROMPT, spoiled(answer, random)));
        check(AnswerReading.of(PROMPT, spoiled(answer, random)));
    }

    @Property
    void isOneOverTheWireAsWell(@ForAll("answers") String body, @ForAll long seed) {
        Request request = new Request("", "");
        String spoiled = spoiled(body, new Random(seed));

        assertThat(AnswerBodies.chat(spoiled, request).usage().tokens()).isNotNegative();
        assertThat(AnswerBodies.response(spoiled, request).usage().tokens()).isNotNegative();
    }

    @Test
    void isNoneIfItIsEnormous() {
        assertThat(List.of(
                        "[".repeat(1_000_000),
                        "{\"declined\":".repeat(20_000),
                        "{\"declined\":\"" + "a".repeat(300_000) + "\"}",
                        "{\"commands\":[" + "{\"type\":\"fillGaps\"},".repeat(60) + "{\"type\":\"fillGaps\"}]}"))
                .allSatisfy(it -> assertThat(AnswerReading.of(PROMPT, it)).isInstanceOf(Failed.class));
    }

    @Test
    void showsNothingThatBreaksALineOrIsNotSeen() {
        assertThat(AnswerReading.of(PROMPT, "{\"declined\":\"a\\u202e\\u0000b\\r\\n\\u2028c\\ud800 \\u200b\"}"))
                .isEqualTo(new Declined("a b c"));
    }

    @Test
    void showsAnEndlessSentenceShortened() {
        assertThat(AnswerReading.of(PROMPT, "{\"declined\":\"" + "🦷".repeat(2000) + "\"}"))
                .isEqualTo(new Declined("🦷".repeat(499) + "…"));
    }

    private static void check(Reading reading) {
        if (reading instanceof Understood it) {
            assertThat(it.commands()).isNotEmpty();
            assertThat(it.echoes()).hasSameSizeAs(it.commands());
            assertThat(CommandJson.readAll(CommandJson.writeAll(it.commands()))).isEqualTo(it.commands());
            assertThat(it.commands().stream().flatMap(command -> Mention.of(command).stream()))
                    .allSatisfy(AnswerReadingTest::checkKnown);
        } else if (reading instanceof Clarification it) {
            checkSentence(it.question());
            it.options().forEach(option -> checkSentence(option.label()));
            it.options().forEach(option -> checkSentence(option.prompt()));
        } else if (reading instanceof Declined it) {
            checkSentence(it.sentence());
        } else if (reading instanceof Failed it) {
            checkSentence(it.sentence());
        }
    }

    private static void checkKnown(Mention mention) {
        boolean known = switch (mention.kind()) {
            case PROFESSIONAL ->
                NETWORK.professionals().stream().anyMatch(it -> it.name().equals(mention.name()));
            case LOCATION ->
                NETWORK.locations().stream().anyMatch(it -> it.name().equals(mention.name()));
            case ROOM ->
                NETWORK.rooms().stream()
                        .anyMatch(it -> NETWORK.roomName(it.id()).equals(mention.name()));
        };
        assertThat(known).isTrue();
    }

    private static void checkSentence(String sentence) {
        assertThat(sentence).isNotBlank().hasSizeLessThanOrEqualTo(Prompt.LONGEST);
        assertThat(sentence.codePoints().map(Character::getType))
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR);
    }

    /** Cut off, doubled, with letters exchanged, removed or put in: strange ones, and those that JSON is made of. */
    private static String spoiled(String answer, Random random) {
        StringBuilder text = new StringBuilder(answer);
        for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.setLength(at);
                case 1 -> text.insert(at, text.substring(at));
                case 2 -> text.setCharAt(at, "{}[]\",:\\0".charAt(random.nextInt(9)));
                case 3 -> text.deleteCharAt(at);
                default -> text.insert(at, Character.toChars(random.nextInt(Character.MAX_CODE_POINT)));
            }
        }
        return text.toString();
    }

    private static String answer(List<ReplanCommand> commands) {
        String all = CommandJson.writeAll(commands);
        return "{" + all.substring(all.indexOf("\"commands\""), all.length() - 1)
                + ",\"question\":null,\"declined\":null}";
    }
}
