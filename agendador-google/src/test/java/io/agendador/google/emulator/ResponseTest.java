package io.agendador.google.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTest {

    @ParameterizedTest
    @CsvSource({"WHOLE, CUT, CUT", "CUT, LOST, LOST", "LOST, CUT, LOST", "SILENT, CUT, SILENT", "CUT, WHOLE, CUT"})
    void whatDoesNotArriveComesBackByNoOtherFault(Ending first, Ending second, Ending then) {
        assertThat(Response.NO_CONTENT.ending(first).ending(second).ending()).isEqualTo(then);
    }

    /** Half of a part is no half of a batch. */
    @Test
    void aBatchThatIsCutWhereAPartIsLostDoesNotArrive() throws IOException {
        Response lost = Response.of(200, "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .ending(Ending.LOST);
        Request any = Request.of("GET", "/any", Map.of(), new byte[0]);
        Batch batch = new Batch(List.of(new Batch.Part("1", any)));

        Response answer = batch.answer(part -> lost).ending(Ending.CUT);

        assertThat(answer.arrives()).isFalse();
    }
}
