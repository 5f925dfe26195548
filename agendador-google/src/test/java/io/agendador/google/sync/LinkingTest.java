package io.agendador.google.sync;

import static io.agendador.google.sync.Town.ANAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.agendador.google.access.CallFailure;
import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Operation;
import io.agendador.google.mapping.Environment;
import io.agendador.mirror.CalendarMirror.Linked;
import io.agendador.mirror.CalendarMirror.Linked.Result;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.review.Clinic;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LinkingTest {

    private final Town town = new Town();

    @Test
    void eachCalendarIsMadeOnceAndNamedAsItShould() {
        assertThat(town.link()).extracting(Linked::result).containsOnly(Result.CREATED);
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "(dev) Rede de Teste",
                        "(dev) [Rede de Teste] Ana",
                        "(dev) [Rede de Teste] Bia",
                        "(dev) Savassi - Sala 1",
                        "(dev) Savassi - Sala 2");
        assertThat(town.books.calendars().all()).hasSize(5);
        assertThat(town.books.calendars().due(town.now, 10)).hasSize(5);

        Calls before = town.made();
        assertThat(town.link()).extracting(Linked::result).containsOnly(Result.UNCHANGED);
        assertThat(town.made().since(before).http()).as("one list").isEqualTo(1);
    }

    @Test
    void whoDiedBetweenGooglesAnswerAndTheBooksFindsWhatWasMade() {
        town.calls.after = (call, number) -> {
            if (call.equals("create")) {
                throw new IllegalStateException("killed");
            }
        };
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(town::link).isInstanceOf(IllegalStateException.class);
        }
        town.calls.after = (call, number) -> {};
        assertThat(names()).as("each time the next one").hasSize(5).doesNotHaveDuplicates();
        assertThat(town.books.calendars().all()).hasSize(4);

        assertThat(town.link())
                .extracting(Linked::result)
                .containsOnlyOnce(Result.FOUND)
                .contains(Result.UNCHANGED);
        assertThat(names()).hasSize(5);
        assertThat(town.books.calendars().all()).hasSize(5);
    }

    @Test
    void whatWasMadeIsFoundByItsMarkEvenIfItWasRenamed() {
        town.link();
        String id = town.anasId();
        rename(id, "Agenda da Ana");
        forgetBooks();

        assertThat(result(ANAS)).isEqualTo(Result.FOUND);
        assertThat(town.anasId()).isEqualTo(id);
        assertThat(names()).hasSize(5).contains("(dev) [Rede de Teste] Ana");
    }

    @Test
    void whatSomebodyMadeUnderTheNameIsTakenButNothingOfAnotherEnvironment() {
        String made = town.calls.create("(dev) [Rede de Teste] Ana", "", ZoneOffset.UTC);
        String other = town.calls.create("(dev) [Rede de Teste] Bia", "agendador/stg/x/y", ZoneOffset.UTC);

        assertThat(result(ANAS)).isEqualTo(Result.FOUND);
        assertThat(town.anasId()).isEqualTo(made);
        assertThat(town.books.calendars().find(MirrorCalendar.of(Clinic.BIA)))
                .hasValueSatisfying(it -> assertThat(it.googleId()).isNotEqualTo(other));
    }

    @Test
    void whatIsLinkedIsNotTakenForAnotherOfTheSameName() {
        String made = town.calls.create("(dev) [Rede de Teste] Ana", "", ZoneOffset.UTC);
        List<Linked> linked = town.linking(new LinkSettings(Environment.DEV, "[Rede de Teste] Ana", null))
                .link();

        assertThat(linked)
                .contains(new Linked(MirrorCalendar.CONTROL, Result.FOUND))
                .contains(new Linked(ANAS, Result.CREATED));
        assertThat(town.anasId()).isNotEqualTo(made);
    }

    @Test
    void environmentsHaveCalendarsOfTheirOwn() {
        town.link();
        forgetBooks();
        LinkSettings prod = new LinkSettings(Environment.PROD, "Rede de Teste", null);

        assertThat(town.linking(prod).link()).extracting(Linked::result).containsOnly(Result.CREATED);
        assertThat(names()).hasSize(10).contains("[Rede de Teste] Ana", "(dev) [Rede de Teste] Ana");
    }

    @Test
    void theControlCalendarThatWasGivenIsTakenAsItIs() {
        String given = town.people().createCalendar("Escala", ZoneOffset.UTC);
        LinkSettings settings = new LinkSettings(Environment.DEV, "Rede de Teste", given);

        assertThat(town.linking(settings).link()).contains(new Linked(MirrorCalendar.CONTROL, Result.FOUND));
        assertThat(names()).hasSize(5).contains("Escala");
        assertThat(town.linking(settings).link()).extracting(Linked::result).containsOnly(Result.UNCHANGED);
        assertThat(settings.toString()).doesNotContain(given);
    }

    @Test
    void aControlCalendarThatIsNotThereIsNotMade() {
        LinkSettings settings = new LinkSettings(Environment.DEV, "Rede de Teste", "nobody@google");

        assertThat(town.linking(settings).link())
                .contains(new Linked(MirrorCalendar.CONTROL, Result.FAILED))
                .contains(new Linked(ANAS, Result.CREATED));
        assertThat(names()).hasSize(4);
        assertThat(town.books.calendars().find(MirrorCalendar.CONTROL)).isEmpty();
    }

    @Test
    void professionalsGetTheirsSharedAndItFollowsTheirAddress() {
        save(it -> it.email("ana@clinica.test"));
        town.link();
        assertThat(town.made().of(Operation.ACL_INSERT)).isEqualTo(1);
        assertThat(town.anas().sharedWith()).isEqualTo("ana@clinica.test");

        save(it -> it.email("ana@casa.test"));
        assertThat(result(ANAS)).isEqualTo(Result.CHANGED);
        assertThat(town.made().of(Operation.ACL_INSERT)).isEqualTo(2);
        assertThat(town.made().of(Operation.ACL_DELETE)).isEqualTo(1);
        save(it -> it.email(""));
        assertThat(result(ANAS)).isEqualTo(Result.CHANGED);
        assertThat(town.anas().sharedWith()).isNull();
        assertThat(town.made().of(Operation.ACL_DELETE)).isEqualTo(2);
    }

    @Test
    void anotherNameOfAPersonIsAnotherNameOfTheCalendar() {
        town.link();
        save(it -> it.name("Ana Maria"));

        assertThat(result(ANAS)).isEqualTo(Result.CHANGED);
        assertThat(names()).hasSize(5).contains("(dev) [Rede de Teste] Ana Maria");
    }

    @Test
    void whereSharingFailedItIsDoneTheNextTime() {
        save(it -> it.email("ana@clinica.test"));
        town.calls.between = (call, number) -> {
            if (call.equals("share")) {
                throw new CallFailure(CallFailure.Kind.UNAVAILABLE, "backendError");
            }
        };
        assertThat(result(ANAS)).isEqualTo(Result.FAILED);
        town.calls.between = (call, number) -> {};
        assertThat(result(ANAS)).isEqualTo(Result.CHANGED);
        assertThat(town.anas().sharedWith()).isEqualTo("ana@clinica.test");
    }

    @Test
    void withoutConsentNothingMoreIsTried() {
        town.calls.between = (call, number) -> {
            if (!call.equals("own")) {
                throw new CallFailure(CallFailure.Kind.NEEDS_REAUTH, "tokenRefused");
            }
        };
        assertThat(town.link()).extracting(Linked::result).containsOnly(Result.FAILED);
        assertThat(town.calls.number()).as("two lists and one try").isEqualTo(3);
    }

    @Test
    void whoeverWaitsForOneThatIsKilledFindsWhatThatMade() {
        Interposed others = new Interposed(town.real(), 10);
        others.after = (call, number) -> {
            if (call.equals("create")) {
                throw new IllegalStateException("killed");
            }
        };
        Linking killed = new Linking(
                others,
                town.transactions,
                town.store.tables(),
                town.books.calendars(),
                Town.LINKS,
                town,
                () -> new UUID(9, others.number()));
        town.calls.after = (call, number) -> {
            if (call.equals("own")) {
                town.calls.after = (again, later) -> {};
                // We have listed that there is nothing; now there is, and nobody knows of it.
                assertThatThrownBy(killed::link).isInstanceOf(IllegalStateException.class);
            }
        };

        assertThat(town.link()).extracting(Linked::result).containsOnlyOnce(Result.FOUND);
        assertThat(names()).hasSize(5).doesNotHaveDuplicates();
        assertThat(town.books.calendars().all()).hasSize(5);
    }

    @Test
    void twoWhoLinkAtTheSameTimeMakeOneOfEach() throws Exception {
        Interposed others = new Interposed(town.real(), 10);
        Linking second = new Linking(
                others,
                town.transactions,
                town.store.tables(),
                town.books.calendars(),
                Town.LINKS,
                town,
                () -> new UUID(9, others.number()));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<List<Linked>> other = new CompletableFuture<>();
            CompletableFuture<Boolean> listed = new CompletableFuture<>();
            others.after = (call, number) -> listed.complete(true);
            town.calls.between = (call, number) -> {
                if (call.equals("create") && !listed.isDone()) {
                    // It lists what there is now, and finds us at work on the first calendar.
                    thread.execute(() -> other.complete(second.link()));
                    listed.join();
                }
            };
            List<Linked> mine = town.link();
            assertThat(mine).extracting(Linked::result).contains(Result.CREATED);
            assertThat(other.join()).extracting(Linked::result).doesNotContain(Result.FAILED);
            assertThat(names()).hasSize(5).doesNotHaveDuplicates();
        } finally {
            thread.shutdownNow();
        }
    }

    private Result result(MirrorCalendar calendar) {
        return town.link().stream()
                .filter(it -> it.calendar().equals(calendar))
                .findFirst()
                .orElseThrow()
                .result();
    }

    private List<String> names() {
        return town.people().calendars().stream()
                .filter(it -> it.has("summary"))
                .map(LinkingTest::name)
                .filter(it -> !it.contains("@"))
                .toList();
    }

    private static String name(JsonObject calendar) {
        return calendar.get("summary").getAsString();
    }

    private void rename(String calendar, String name) {
        town.calls.rename(calendar, name);
    }

    private void forgetBooks() {
        town.store.tables().within(sql -> sql.execute("truncate calendar cascade"));
    }

    private void save(UnaryOperator<Professional.Builder> with) {
        Network network = Clinic.networkIn(town.transactions);
        List<Professional> people = network.professionals().stream()
                .map(it ->
                        it.id().equals(Clinic.ANA) ? with.apply(it.toBuilder()).build() : it)
                .toList();
        Clinic.change(
                town.transactions,
                it -> it.roster()
                        .save(network.with(
                                network.policy(),
                                people,
                                network.locations(),
                                network.rooms(),
                                network.openings(),
                                network.exceptions())));
    }
}
