package io.agendador.google.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every place of the state must do. */
class EmulatorStateTest {

    enum Place {
        MEMORY,
        DATABASE;

        EmulatorState open() {
            return this == MEMORY
                    ? new InMemoryState()
                    : PostgresState.open(EmulatorDatabase.emptied(), EmulatorDatabase.SCHEMA);
        }
    }

    private static void put(EmulatorState state, String key) {
        state.inTransaction(it -> put(it, key));
    }

    private static long put(Records records, String key) {
        long number = records.next();
        records.put(new Entry(Kind.EVENT, "calendar", key, number, Json.object("{\"number\":" + number + "}")));
        return number;
    }

    private static List<String> keys(EmulatorState state, Function<Records, List<Entry>> which) {
        return state.inTransaction(which).stream().map(Entry::key).toList();
    }

    private static Entry found(EmulatorState state, String key) {
        return state.inTransaction(it -> it.find(Kind.EVENT, "calendar", key).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatWasPutIsFoundByKeyAndByChange(Place place) {
        EmulatorState state = place.open();
        List.of("b", "a", "a_1", "aa", "b").forEach(it -> put(state, it));

        assertThat(keys(state, it -> it.all(Kind.EVENT, "calendar"))).containsExactly("a", "a_1", "aa", "b");
        assertThat(keys(state, it -> it.changed(Kind.EVENT, "calendar", 2))).containsExactly("a_1", "aa", "b");
        assertThat(keys(state, it -> it.all(Kind.EVENT, "other"))).isEmpty();
        assertThat(keys(state, it -> it.all(Kind.GONE, "calendar"))).isEmpty();
        Entry b = found(state, "b");
        assertThat(b.body()).hasToString("{\"number\":5}");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatWasRemovedIsGone(Place place) {
        EmulatorState state = place.open();
        put(state, "a");
        state.inTransaction(it -> {
            it.remove(Kind.EVENT, "calendar", "a");
            it.remove(Kind.EVENT, "calendar", "never there");
            return true;
        });

        assertThat(keys(state, it -> it.all(Kind.EVENT, "calendar"))).isEmpty();
        assertThat(keys(state, it -> it.changed(Kind.EVENT, "calendar", 0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatThrowsLeavesNothingBehind(Place place) {
        EmulatorState state = place.open();
        put(state, "a");
        put(state, "b");

        assertThatThrownBy(() -> state.inTransaction(it -> {
                    put(it, "a");
                    put(it, "c");
                    it.remove(Kind.EVENT, "calendar", "b");
                    throw new Refused(Reason.NOT_FOUND);
                }))
                .isInstanceOf(Refused.class);

        assertThat(keys(state, it -> it.changed(Kind.EVENT, "calendar", 0))).containsExactly("a", "b");
        Entry a = found(state, "a");
        assertThat(a.changed()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void numbersRise(Place place) {
        EmulatorState state = place.open();

        assertThat(state.inTransaction(Records::last)).isZero();
        assertThat(state.inTransaction(Records::next)).isEqualTo(1);
        assertThat(state.inTransaction(Records::next)).isEqualTo(2);
        assertThat(state.inTransaction(Records::last)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatWasPutStaysLetterByLetter(Place place) {
        EmulatorState state = place.open();
        JsonObject odd = Json.object("{\"z\":1.00,\"a\":\"\\u0000é\",\"z2\":{\"b\":1e5,\"a\":[]}}");
        state.inTransaction(it -> {
            it.put(new Entry(Kind.EVENT, "calendar", "a", it.next(), odd));
            return true;
        });

        Entry a = found(state, "a");
        assertThat(Json.text(a.body())).isEqualTo(Json.text(odd));
    }
}
