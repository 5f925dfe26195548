package io.agendador.prompt.conversation;

import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.planning.Score;
import io.agendador.present.Decisions;
import io.agendador.present.PublicationText;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.drafting.DraftingText;
import io.agendador.prompt.drafting.Note;
import io.agendador.prompt.drafting.Objection;
import io.agendador.prompt.reading.CommandSentences;
import io.agendador.proposal.Moved;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.roster.Network;
import io.agendador.rule.Inconsistency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a conversation says, in one language about one network. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int MOST = 20;

    private final Texts texts;
    private final DraftingText drafting;
    private final CommandSentences commands;
    private final Network network;

    Words(Locale locale, Network network, LocalDate today) {
        this.texts = Texts.in(locale).with(Words.class, "conversation");
        this.drafting = new DraftingText(locale);
        this.commands = CommandSentences.in(locale, today);
        this.network = network;
    }

    static String bare(Locale locale, String key) {
        return Texts.in(locale).with(Words.class, "conversation").text(key);
    }

    String say(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    String later(Instant when) {
        ZonedDateTime local = when.plusMillis(999).atZone(network.zone());
        return say("say.later", texts.shortDate(local.toLocalDate()) + " " + TIME.format(local));
    }

    String note(Note it) {
        return drafting.note(it);
    }

    DraftingText drafting() {
        return drafting;
    }

    /** Each says which command cannot be, if there are several. */
    List<String> objections(List<Objection> some, List<ReplanCommand> all) {
        List<String> lines = new ArrayList<>();
        int named = -1;
        for (Objection it : some.subList(0, Math.min(MOST, some.size()))) {
            if (all.size() > 1 && it.command() != named) {
                named = it.command();
                lines.add(say("say.half", commands.of(all.get(named))));
            }
            lines.add(drafting.objection(it));
        }
        return lines;
    }

    List<String> refusals(List<Refusal> some, @Nullable ReplanCommand command) {
        List<String> lines = new ArrayList<>();
        if (command != null) {
            lines.add(say("say.half", commands.of(command)));
        }
        Decisions decisions = new Decisions(texts, network);
        some.stream().limit(MOST).map(decisions::refusal).forEach(lines::add);
        return lines;
    }

    List<String> findings(List<Inconsistency> some) {
        Sentences sentences = new Sentences(texts, network);
        return some.stream().limit(MOST).map(sentences::finding).toList();
    }

    List<String> moved(List<Moved> some) {
        Decisions decisions = new Decisions(texts, network);
        return some.stream().limit(MOST).map(decisions::moved).distinct().toList();
    }

    /** How much it changes, and the score before and after. */
    List<String> preview(Preview it) {
        List<String> lines = new ArrayList<>();
        List<Change> moves = it.proposal().diff().moves();
        long come = moves.stream()
                .filter(move -> move.before().professional() == null)
                .count();
        lines.add(say(
                "shown.summary",
                it.proposal().shortHash(),
                come,
                it.removed(),
                moves.size() - come - it.removed(),
                score(it.before()),
                score(it.after())));
        int facts = it.proposal().network().changes().size();
        if (facts > 0) {
            lines.add(say("shown.network", facts));
        }
        return lines;
    }

    String plan(PublicationPlan it) {
        return publication().summary(it);
    }

    String published(Publication it) {
        return publication().result(it);
    }

    private PublicationText publication() {
        return new PublicationText(texts, network, MOST);
    }

    private static String score(Score it) {
        return it.toString();
    }
}
