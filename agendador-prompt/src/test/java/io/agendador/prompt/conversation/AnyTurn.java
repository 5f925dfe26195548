package io.agendador.prompt.conversation;

import static io.agendador.prompt.conversation.Chat.day;
import static io.agendador.prompt.drafting.Town.LOURDES;
import static io.agendador.prompt.drafting.Town.SAVASSI;
import static io.agendador.prompt.drafting.Town.SUNDAY;

import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.BalanceHours;
import io.agendador.prompt.command.ClearFuture;
import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.EnterHandKept;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Limit;
import io.agendador.prompt.command.OpenRoom;
import io.agendador.prompt.command.Pin;
import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Scope;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.command.Unpin;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever people may say and press, drawn from a seed. */
final class AnyTurn {

    private static final List<String> PEOPLE = List.of("Ana", "Bia", "Caio", "Duda", "Zoe");
    private static final List<String> ROOMS = List.of(SAVASSI, LOURDES, LOURDES, SAVASSI, "Sala 9");

    private final Random random;

    AnyTurn(long seed) {
        random = new Random(seed);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** One or two commands, seldom a query. */
    List<ReplanCommand> commands() {
        if (upTo(12) == 0) {
            return List.of(
                    new Query(List.of(Query.About.values()).get(upTo(5)), orNull(person()), null, null, shift(), null));
        }
        return Stream.generate(this::command).limit(1 + upTo(5) / 4).toList();
    }

    private ReplanCommand command() {
        return switch (upTo(16)) {
            case 0 -> Regenerate.of(period());
            case 1 -> BalanceHours.of(period());
            case 2 -> new FillGaps(orNull(period()), null, scope(), Scope.NONE);
            case 3 -> new Exchange(List.of("Ana", "Bia"), day(upTo(7)), shift());
            case 4 -> new Replace("Ana", "Caio", day(upTo(7)), shift());
            case 5, 6 -> new Assign(person(), room(), day(upTo(14) - 1), shift());
            case 7 -> new Unassign(person(), day(upTo(7)), shift());
            case 8 -> new Unavailable(person(), period(), shift(), null);
            case 9 -> new CloseRoom(room(), period(), shift(), "obra");
            case 10 -> new OpenRoom(room(), period(), shift(), null);
            case 11 -> new Pin(orNull(person()), room(), null, period(), shift());
            case 12 -> new Unpin(orNull(person()), null, "Savassi", period(), shift());
            case 13 -> new Limit(person(), period(), upTo(30), null);
            case 14 ->
                new EnterHandKept(
                        "Savassi", List.of(new EnterHandKept.Entry(SAVASSI, day(6), Shift.MORNING, person())));
            default -> new ClearFuture(day(upTo(14) - 7), scope(), Scope.NONE);
        };
    }

    /** What somebody types who may be anybody. */
    String text() {
        return switch (upTo(10)) {
            case 0 -> "ask";
            case 1 -> "fail";
            case 2 -> "break";
            case 3 -> "ask:" + ScriptedExecutor.prompt(commands().toArray(ReplanCommand[]::new));
            case 4 ->
                Stream.generate(() -> Character.toString((char) upTo(0x10000)))
                        .limit(upTo(40))
                        .reduce("", String::concat);
            default -> ScriptedExecutor.prompt(commands().toArray(ReplanCommand[]::new));
        };
    }

    private Scope scope() {
        return upTo(3) > 0 ? Scope.NONE : Scope.NONE.locations(List.of("Savassi"));
    }

    private Period period() {
        int from = upTo(12) - 2;
        return new Period(SUNDAY.plusDays(from), SUNDAY.plusDays(from + upTo(9)));
    }

    private @Nullable Shift shift() {
        return orNull(List.of(Shift.values()).get(upTo(2)));
    }

    private String person() {
        return PEOPLE.get(upTo(9) % 5);
    }

    private String room() {
        return ROOMS.get(upTo(9) % 5);
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextBoolean() ? value : null;
    }
}
