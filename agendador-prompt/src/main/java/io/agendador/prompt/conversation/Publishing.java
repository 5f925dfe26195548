package io.agendador.prompt.conversation;

import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.prompt.conversation.Conversation.Stage;
import io.agendador.prompt.conversation.Reply.Tone;
import io.agendador.roster.Period;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Publishes what was approved: the plan first, then exactly that. */
final class Publishing {

    private final ConversationPorts ports;
    private final InstantSource clock;

    Publishing(ConversationPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    Reply show(Talk talk) {
        return show(talk, plan(talk), List.of());
    }

    private static Reply show(Talk talk, PublicationPlan plan, List<String> first) {
        if (plan.items().isEmpty()) {
            talk.to(talk.now().idle());
            return talk.reply(Tone.DONE, talk.words.say("done.nothing")).with(plan);
        }
        talk.to(talk.now().showing(Stage.PUBLISHING, plan.hash()));
        List<String> sentences = new ArrayList<>(first);
        sentences.add(talk.words.plan(plan));
        return talk.reply(Tone.SHOWN, sentences).with(plan);
    }

    Reply confirm(Talk talk, String reason) {
        Optional<Publication> begun = begun(talk);
        if (begun.isPresent()) {
            return done(talk, begun.get());
        }
        PublicationPlan plan = plan(talk);
        if (!plan.hash().equals(talk.now().hash())) {
            return show(talk, plan, List.of(talk.words.say("stale.publish")));
        }
        Published published = mirror().publish(plan, talk.author, reason, CalendarMirror.Progress.NONE);
        if (published instanceof Published.Done it) {
            return done(talk, it.publication());
        } else if (published instanceof Published.Stale it) {
            return show(talk, it.fresh(), List.of(talk.words.say("stale.publish")));
        } else if (published instanceof Published.ReasonNeeded) {
            // They stand beside the plan that was confirmed.
            talk.to(talk.now().showing(Stage.PUBLISHING_EXPLAINED, plan.hash()));
            return talk.reply(Tone.ASKED, talk.words.say("publish.warnings"));
        } else if (published instanceof Published.Nothing it) {
            return show(talk, it.plan(), List.of());
        } else if (published instanceof Published.Refused it) {
            return talk.reply(Tone.REFUSED, talk.words.refusals(List.of(it.refusal()), null));
        }
        return talk.reply(Tone.REFUSED, talk.words.say("publish.busy"));
    }

    /** What was confirmed before, by a process that ended before it could say so: it goes on where that one was. */
    private Optional<Publication> begun(Talk talk) {
        Optional<Publication> latest = mirror().publications(1).stream()
                .filter(it -> it.planHash().equals(talk.now().hash()))
                .findFirst();
        return latest.filter(it -> it.state() == Publication.State.RUNNING)
                .flatMap(it ->
                        mirror().resume(CalendarMirror.Progress.NONE).stream().findFirst())
                .or(() -> latest);
    }

    private Reply done(Talk talk, Publication publication) {
        Long number = talk.now().prompt();
        if (number != null) {
            ports.history()
                    .add(
                            number,
                            new PromptEvent.Published(
                                    clock.instant(),
                                    publication.number(),
                                    publication.state().name(),
                                    talk.author));
        }
        talk.to(talk.now().idle());
        return talk.reply(Tone.DONE, talk.words.published(publication)).with(publication);
    }

    private PublicationPlan plan(Talk talk) {
        Period days = Objects.requireNonNull(talk.now().days(), "something was approved");
        return mirror().plan(Publication.Kind.PUBLISH, days);
    }

    private CalendarMirror mirror() {
        return Objects.requireNonNull(ports.mirror(), "publishing is offered only with calendars");
    }
}
