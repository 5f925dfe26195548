package io.agendador.present;

import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.SlotState;
import io.agendador.roster.Swap;
import io.agendador.rule.Inconsistency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What people are told of changes: what would change, what speaks against it, and what has moved. Immutable. */
public final class Decisions {

    private final Texts texts;
    private final Network network;
    private final Sentences sentences;

    /** Sentences in the language of the texts about this network. */
    public Decisions(Texts texts, Network network) {
        this.texts = texts;
        this.network = network;
        this.sentences = new Sentences(texts, network);
    }

    /** The rule that stands against it, whom and which slots it concerns, and what to do. */
    public String refusal(Refusal it) {
        Inconsistency finding = it.finding();
        if (finding != null) {
            return texts.text("refusal.CREATES_ERROR", texts.word(finding.kind()), sentences.finding(finding));
        }
        NetworkFact fact = it.fact();
        if (fact != null) {
            return texts.text("refusal.MOVED.fact", fact(fact));
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(place(it));
        arguments.add(sentences.people(it.professionals().stream().limit(1).toList()));
        arguments.add(sentences.people(it.professionals().stream().skip(1).toList()));
        it.details().forEach(detail -> arguments.add(detail(it.rule(), detail)));
        boolean alone = it.rule() == Rule.NOT_THERE && it.professionals().size() < 2;
        return texts.text("refusal." + it.rule() + (alone ? ".alone" : ""), arguments.toArray());
    }

    /** What a proposal rests on and is no longer so. */
    public String moved(Moved it) {
        if (it instanceof Moved.InSlot slot) {
            return texts.text("moved.slot", sentences.slot(slot.slot()), state(slot.was()), state(slot.now()));
        } else if (it instanceof Moved.OfPerson person) {
            String name = network.professionalName(person.professional());
            return texts.text(
                    "moved.person", name, texts.shortDate(person.week().sunday()));
        } else if (it instanceof Moved.OfFinding finding) {
            return texts.text(
                    finding.comes() ? "moved.finding.comes" : "moved.finding.goes",
                    sentences.finding(finding.finding()));
        }
        return texts.text("moved.network", fact(((Moved.OfNetwork) it).change().fact()));
    }

    /** What changes in a slot: {@code + ter 24/11 manhã, Savassi - Sala 1: Ana Moura}. */
    public String change(Change it) {
        SlotState before = it.before();
        SlotState after = it.after();
        String slot = sentences.slot(it.slot());
        if (!it.moves()) {
            String key =
                    after.pinned() == before.pinned() ? "change.state" : after.pinned() ? "change.pin" : "change.unpin";
            return texts.text(key, slot, state(after));
        } else if (before.professional() == null) {
            return texts.text("change.comes", slot, state(after));
        }
        return after.professional() == null
                ? texts.text(after.pinned() ? "change.gap" : "change.goes", slot, state(before))
                : texts.text("change.gives-way", slot, state(before), state(after));
    }

    /** What changes of the network: {@code ~ Ana Moura: ausente de 10 jan a 20 jan}. */
    public String change(NetworkDiff.Change it) {
        String key = it.before() == null ? "fact.comes" : it.after() == null ? "fact.goes" : "fact.changes";
        return texts.text(key, fact(it.fact()));
    }

    /** Everything that a proposal changes, network first, a line each. */
    public List<String> changes(Proposal it) {
        return Stream.concat(
                        it.network().changes().stream().map(this::change),
                        it.diff().changes().stream().map(this::change))
                .toList();
    }

    private String fact(NetworkFact it) {
        if (it instanceof NetworkFact.Person fact) {
            return texts.text(
                    "fact.person",
                    fact.professional().name(),
                    active(fact.professional().active()));
        } else if (it instanceof NetworkFact.Absence fact) {
            return texts.text(
                    "fact.absence",
                    network.professionalName(fact.professional()),
                    texts.shortDate(fact.absence().period().from()),
                    texts.shortDate(fact.absence().period().to()));
        } else if (it instanceof NetworkFact.Limit fact) {
            return texts.text(
                    "fact.limit",
                    network.professionalName(fact.professional()),
                    texts.shortDate(fact.limit().period().from()),
                    texts.shortDate(fact.limit().period().to()));
        } else if (it instanceof NetworkFact.Place fact) {
            return texts.text(
                    "fact.place", fact.location().name(), active(fact.location().active()));
        } else if (it instanceof NetworkFact.PlaceRoom fact) {
            return texts.text(
                    "fact.room", fact.room().name(), active(fact.room().active()));
        } else if (it instanceof NetworkFact.Opening fact) {
            return texts.text(
                    "fact.opening",
                    network.roomName(fact.opening().room()),
                    texts.word(fact.opening().weekday()),
                    texts.word(fact.opening().shift()));
        } else if (it instanceof NetworkFact.DatedOpening fact) {
            String key = fact.exception().open() ? "fact.opened" : "fact.closed";
            return texts.text(key, sentences.slot(fact.exception().slot()));
        }
        return texts.text(it instanceof NetworkFact.Policy ? "fact.policy" : "fact.title");
    }

    private String active(boolean active) {
        return active ? "" : texts.text("fact.inactive");
    }

    private String state(SlotState it) {
        ProfessionalId who = it.professional();
        return who != null ? network.professionalName(who) : texts.text(it.pinned() ? "state.gap" : "state.free");
    }

    private String place(Refusal it) {
        return String.join("; ", it.slots().stream().map(sentences::slot).toList());
    }

    private String detail(Rule rule, String detail) {
        return switch (rule) {
            case ROLE -> word(List.of(Author.Role.values()), detail);
            case DECIDED -> word(decided(), detail);
            default -> detail;
        };
    }

    private static List<Enum<?>> decided() {
        return Stream.<Enum<?>>concat(Stream.of(Proposal.Status.values()), Stream.of(Swap.Status.values()))
                .toList();
    }

    private String word(Collection<? extends Enum<?>> words, String name) {
        return words.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(texts::word)
                .orElse(name);
    }
}
