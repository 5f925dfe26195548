package io.agendador.shell.prompt;

import io.agendador.planning.Effort;
import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.drafting.Answering;
import io.agendador.prompt.drafting.Basis;
import io.agendador.prompt.drafting.CommandDrafting;
import io.agendador.prompt.drafting.DraftingText;
import io.agendador.prompt.drafting.Drawn;
import io.agendador.prompt.drafting.Objection;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.Reading;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a prompt would be read on some day. Nothing is recorded, searched or changed. */
record PromptReading(Talking talking, Network network) {

    /** What the domain refuses whatever the roster: it is told as declined. */
    private static final Set<Objection.Why> REFUSED = Set.of(Objection.Why.PAST, Objection.Why.ROLE);

    Reading of(String text, LocalDate today) {
        String said = text.strip();
        if (said.length() > Prompt.LONGEST) {
            return new Reading.Declined(talking.texts().text("prompt.long", Prompt.LONGEST));
        }
        Reading reading = talking.source()
                .executor()
                .read(Prompt.of(said, today, network, talking.texts().locale()));
        return reading instanceof Reading.Understood understood
                ? refused(understood.commands(), today)
                        .<Reading>map(Reading.Declined::new)
                        .orElse(reading)
                : reading;
    }

    private Optional<String> refused(List<ReplanCommand> commands, LocalDate today) {
        if (commands.get(0) instanceof Query) {
            return Optional.empty();
        }
        Basis base = new Basis(network, Roster.EMPTY, clock(today).instant(), null);
        Drawn drawn = new CommandDrafting(Effort.within(Duration.ofSeconds(1))).draw(commands, talking.author(), base);
        return drawn instanceof Drawn.Impossible impossible
                ? impossible.objections().stream()
                        .filter(it -> REFUSED.contains(it.why()))
                        .map(new DraftingText(talking.texts().locale())::objection)
                        .findFirst()
                : Optional.empty();
    }

    /** What a question's answer is, a line each; none if it is no question. */
    List<String> answer(Reading.Understood understood, LocalDate today) {
        if (!(understood.commands().get(0) instanceof Query query)) {
            return List.of();
        }
        DraftingText text = new DraftingText(talking.texts().locale());
        Answering.Answered answered = talking.source().answering(clock(today)).answer(query);
        return answered instanceof Answering.Answered.Known known
                ? text.answer(known.answer())
                : List.of(text.objection(((Answering.Answered.Unknown) answered).objection()));
    }

    /** That day, as it begins. */
    private InstantSource clock(LocalDate today) {
        return InstantSource.fixed(
                today.atTime(LocalTime.MIDNIGHT).atZone(network.zone()).toInstant());
    }
}
