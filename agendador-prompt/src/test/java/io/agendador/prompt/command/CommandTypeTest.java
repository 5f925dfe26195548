package io.agendador.prompt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandTypeTest {

    @Test
    void everyCommandHasItsType() {
        Set<Class<?>> forms =
                Stream.of(CommandType.values()).map(CommandType::form).collect(Collectors.toSet());

        assertThat(forms).isEqualTo(Set.of(ReplanCommand.class.getPermittedSubclasses()));
    }

    @Test
    void itsWordIsItsRecordsName() {
        assertThat(CommandType.values())
                .allSatisfy(it -> assertThat(it.word())
                        .isEqualToIgnoringCase(it.form().getSimpleName())
                        .isEqualToIgnoringCase(it.name().replace("_", "")));
    }

    @Test
    void isFoundByItsExactWordOnly() {
        assertThat(CommandType.of("fillGaps")).contains(CommandType.FILL_GAPS);
        assertThat(CommandType.of("fillgaps")).isEmpty();
    }
}
