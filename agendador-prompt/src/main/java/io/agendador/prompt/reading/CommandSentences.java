package io.agendador.prompt.reading;

import io.agendador.present.Texts;
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
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.command.Unpin;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands as people read them: every field that is given, dates as dates. Immutable. */
public final class CommandSentences {

    private final Texts texts;
    private final Clauses clauses;

    private CommandSentences(Texts texts, LocalDate today) {
        this.texts = texts;
        this.clauses = new Clauses(texts, today);
    }

    /** In this language; dates of another year than today's are told with it. */
    public static CommandSentences in(Locale locale, LocalDate today) {
        return new CommandSentences(Clauses.texts(locale), today);
    }

    /** What the command asks for, in one sentence without a full stop. */
    public String of(ReplanCommand command) {
        if (command instanceof Regenerate it) {
            return regenerate(it);
        }
        if (command instanceof BalanceHours it) {
            String what = text(command, clauses.period(it.period()));
            return joined(what, clauses.only(it.only()), clauses.except(it.except()));
        }
        if (command instanceof FillGaps it) {
            String what = text(command, clauses.period(it.period()));
            return joined(what, clauses.doubles(it.doubles()), clauses.only(it.only()), clauses.except(it.except()));
        }
        if (command instanceof ClearFuture it) {
            String what = text(command, clauses.day(it.from()));
            return joined(what, clauses.only(it.only()), clauses.except(it.except()));
        }
        if (command instanceof Query it) {
            return query(it);
        }
        return aboutPeople(command);
    }

    private String aboutPeople(ReplanCommand command) {
        if (command instanceof Exchange it) {
            String when = clauses.day(it.date(), it.shift());
            return text(command, it.professionals().get(0), it.professionals().get(1), when);
        }
        if (command instanceof Replace it) {
            return text(command, it.in(), it.out(), clauses.day(it.date(), it.shift()));
        }
        if (command instanceof Assign it) {
            return text(command, it.professional(), it.room(), clauses.day(it.date(), it.shift()));
        }
        if (command instanceof Unassign it) {
            return text(command, it.professional(), clauses.day(it.date(), it.shift()));
        }
        if (command instanceof Unavailable it) {
            String what = text(command, it.professional(), clauses.period(it.period(), it.shift()));
            return joined(what, clauses.reason(it.reason()));
        }
        if (command instanceof Limit it) {
            return text(command, it.professional(), clauses.period(it.period()), clauses.limit(it));
        }
        return aboutPlaces(command);
    }

    private String aboutPlaces(ReplanCommand command) {
        if (command instanceof CloseRoom it) {
            return joined(
                    text(command, it.room(), clauses.period(it.period(), it.shift())), clauses.reason(it.reason()));
        }
        if (command instanceof OpenRoom it) {
            return joined(
                    text(command, it.room(), clauses.period(it.period(), it.shift())), clauses.reason(it.reason()));
        }
        if (command instanceof Pin it) {
            String what = targets(it.professional(), it.room(), it.location());
            return text(command, what, clauses.period(it.period(), it.shift()));
        }
        if (command instanceof Unpin it) {
            String what = targets(it.professional(), it.room(), it.location());
            return text(command, what, clauses.period(it.period(), it.shift()));
        }
        if (command instanceof EnterHandKept it) {
            String entries = it.entries().stream().map(clauses::entry).collect(Collectors.joining("; "));
            return text(command, it.location(), entries);
        }
        throw new IllegalStateException("no sentence for " + command.type());
    }

    private String regenerate(Regenerate it) {
        return joined(
                text(it, clauses.period(it.period())),
                clauses.only(it.only()),
                clauses.except(it.except()),
                clauses.prioritize(it.prioritize()),
                clauses.ignore(it.ignore()),
                clauses.doubles(it.doubles()));
    }

    private String query(Query it) {
        String when = it.shift() == null
                ? clauses.period(it.period())
                : clauses.period(it.period()) + ", " + texts.word(it.shift());
        String what = texts.text("query." + it.about(), when);
        return it.professional() == null && it.location() == null && it.room() == null
                ? what
                : joined(what, targets(it.professional(), it.room(), it.location()));
    }

    private String targets(@Nullable String... given) {
        String targets = Stream.of(given).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return targets.isEmpty() ? texts.text("everything") : targets;
    }

    private String text(ReplanCommand command, Object... arguments) {
        return texts.text("command." + command.type().word(), arguments);
    }

    private static String joined(String first, @Nullable String... clauses) {
        return Stream.concat(Stream.of(first), Stream.of(clauses).filter(Objects::nonNull))
                .collect(Collectors.joining("; "));
    }
}
