package io.agendador.shell.command;

import io.agendador.review.ProposalStore;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Week;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Completion.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What completes the names and words that commands take, read from the database when somebody presses Tab. */
public final class Offers {

    private static final int DAYS = 14;
    private static final int PROPOSALS = 20;

    private final Desk desk;

    Offers(Desk desk) {
        this.desk = desk;
    }

    /** Names of people. */
    Completion professionals() {
        return ofNetwork(it -> it.professionals().stream().map(Professional::name));
    }

    /** Names of places. */
    Completion locations() {
        return ofNetwork(it -> it.locations().stream().map(Location::name));
    }

    /** {@code Savassi - Sala 1}. */
    Completion rooms() {
        return ofNetwork(it -> it.rooms().stream().map(room -> it.roomName(room.id())));
    }

    /** Tags that somebody has. */
    Completion tags() {
        return ofNetwork(it -> it.professionals().stream()
                .flatMap(person -> person.tags().stream())
                .sorted()
                .distinct());
    }

    /** What {@code cadastro mostrar} takes before a name. */
    Completion kinds() {
        return Completion.of(() -> List.of(desk.texts().text("offer.kinds").split(",", -1)));
    }

    /** Names of what the argument before says; for a {@link #kinds()}. */
    Completion namesOfKind() {
        return typed -> (switch (typed.arguments().isEmpty()
                        ? ""
                        : typed.arguments().get(0)) {
                    case "profissional", "professional" -> professionals();
                    case "local", "location" -> locations();
                    case "sala", "room" -> rooms();
                    default -> Completion.NONE;
                })
                .choices(typed);
    }

    /** The word for the latest one, and the short ids of some, the latest first. */
    Completion proposals() {
        return typed -> {
            List<ProposalStore.Summary> latest = desk.proposals(PROPOSALS);
            Stream<Choice> word =
                    latest.stream().limit(1).map(it -> choice(desk.texts().text("offer.latest"), it));
            return Stream.concat(word, latest.stream().map(it -> choice(Desk.shortId(it.id()), it)))
                    .toList();
        };
    }

    private Choice choice(String text, ProposalStore.Summary it) {
        String window = desk.texts().shortDate(it.period().from()) + "–"
                + desk.texts().shortDate(it.period().to());
        return Choice.of(text, desk.texts().word(it.status()) + " " + window);
    }

    /** Today and the next days. */
    public Completion dates() {
        return days(it -> IntStream.range(0, DAYS).mapToObj(it::plusDays));
    }

    /** The first days of this week and the next ones. */
    Completion weeks() {
        return days(it -> IntStream.range(0, DAYS / 2)
                .mapToObj(number -> Week.of(it).plus(number).sunday()));
    }

    /** The constants of an enum, as people call them. */
    <E extends Enum<E>> Completion words(Class<E> type) {
        return Completion.words(desk.texts(), type);
    }

    /** The same within a list: what stands before the last comma or semicolon stays. */
    static Completion listed(Completion one) {
        return typed -> {
            int last = Math.max(typed.word().lastIndexOf(','), typed.word().lastIndexOf(';')) + 1;
            String before = typed.word().substring(0, last);
            Completion.Typed rest = new Completion.Typed(typed.word().substring(last), typed.arguments());
            return one.choices(rest).stream()
                    .map(it -> new Choice(before + it.text(), it.note(), it.whole()))
                    .toList();
        };
    }

    private Completion days(Function<LocalDate, Stream<LocalDate>> from) {
        return typed -> desk.reports().network().stream()
                .flatMap(it -> from.apply(desk.today(it.network())))
                .map(it -> Choice.of(it.toString(), desk.texts().day(it)))
                .toList();
    }

    private Completion ofNetwork(Function<Network, Stream<String>> names) {
        return Completion.of(() -> desk.reports().network().stream()
                .flatMap(it -> names.apply(it.network()))
                .toList());
    }
}
