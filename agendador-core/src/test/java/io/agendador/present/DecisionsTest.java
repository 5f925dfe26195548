package io.agendador.present;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.ScoreDelta;
import io.agendador.planning.ScorePart;
import io.agendador.proposal.Edit;
import io.agendador.proposal.FindingDiff;
import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.proposal.RosterDiff;
import io.agendador.review.Suggestion;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.DatedLimit;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final NetworkFixture FIXTURE = aNetwork();
    private static final Professional ANA = FIXTURE.professional("Ana");
    private static final Professional BIA = FIXTURE.professional("Bia");
    private static final Location SAVASSI = FIXTURE.location("Savassi");
    private static final Room ROOM = FIXTURE.room(SAVASSI, "Sala 1");
    private static final Network NETWORK = FIXTURE.build();
    private static final Slot MORNING = new Slot(ROOM.id(), MONDAY, Shift.MORNING);
    private static final Slot AFTERNOON = new Slot(ROOM.id(), MONDAY, Shift.AFTERNOON);
    private static final SlotState HELD =
            SlotState.FREE.heldBy(ANA.id(), Origin.MANUAL, AssignmentStatus.ADJUSTED, true);
    private static final Inconsistency GAP = new Inconsistency(Kind.GAP, List.of(), List.of(MORNING), null, "");

    private final Decisions pt = new Decisions(Texts.in(Texts.PORTUGUESE), NETWORK);
    private final Decisions en = new Decisions(Texts.in(Locale.UK), NETWORK);
    private final Actions actions = new Actions(Texts.in(Texts.PORTUGUESE), NETWORK);

    /** With all that a rule's sentence may name. */
    private static Refusal refusal(Rule rule) {
        return switch (rule) {
            case CREATES_ERROR ->
                Refusal.error(new Inconsistency(Kind.ROOM_NOT_OPEN, List.of(ANA.id()), List.of(MORNING), null, ""));
            case ROLE -> Refusal.of(rule, Author.Role.ADMIN, Author.Role.VIEWER);
            case DECIDED -> Refusal.of(rule, Proposal.Status.APPROVED, "Lia");
            case UNKNOWN, UNKNOWN_PROFESSIONAL, UNKNOWN_ROOM -> Refusal.of(rule, "1a2b3c4d");
            case TOO_FAR_APART -> Refusal.of(rule, 12);
            case OTHER_PLAN -> Refusal.of(rule, "1a2b3c4d", "5e6f7a8b");
            case INVALID_NETWORK -> Refusal.of(rule, "name", "Ana");
            case NOTHING_CHANGES, NOT_A_PERSON, EXPIRED, NOTHING_TO_UNDO -> Refusal.of(rule);
            default -> Refusal.at(rule, MORNING, ANA.id(), BIA.id());
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalNamesWhatItKnowsInBothLanguages(Rule rule) {
        Refusal refusal = refusal(rule);

        for (String said : List.of(pt.refusal(refusal), en.refusal(refusal))) {
            assertThat(said).doesNotContain("{", "null").endsWith(".");
            if (rule != Rule.ROLE && rule != Rule.DECIDED) {
                refusal.details().forEach(it -> assertThat(said).contains(it));
            }
        }
        if (!refusal.slots().isEmpty()) {
            assertThat(pt.refusal(refusal)).contains("seg 23/11 manhã, Savassi - Sala 1");
        }
        assertThat(pt.refusal(refusal)).isNotEqualTo(en.refusal(refusal));
    }

    @Test
    void aRefusalNamesWhoHasTheSlotAndWhoHasNot() {
        assertThat(pt.refusal(refusal(Rule.NOT_THERE)))
                .isEqualTo("seg 23/11 manhã, Savassi - Sala 1: Ana não está nessa vaga; quem está é Bia."
                        + " Veja a escala de novo.");
        assertThat(pt.refusal(Refusal.at(Rule.NOT_THERE, MORNING, ANA.id()))).contains("que está livre");
        assertThat(pt.refusal(refusal(Rule.ROLE))).contains("administração").contains("leitura");
        assertThat(pt.refusal(refusal(Rule.DECIDED))).contains("aprovada").contains("Lia");
    }

    static Stream<NetworkFact> facts() {
        return Stream.of(
                new NetworkFact.Title("Rede", NETWORK.zone()),
                new NetworkFact.Policy(NETWORK.policy()),
                new NetworkFact.Person(ANA),
                new NetworkFact.Absence(ANA.id(), new DatedUnavailability(Period.day(MONDAY), null, "")),
                new NetworkFact.Limit(ANA.id(), new DatedLimit(Period.day(MONDAY), 20, 1)),
                new NetworkFact.Place(SAVASSI),
                new NetworkFact.PlaceRoom(ROOM),
                new NetworkFact.Opening(new RoomOpening(ROOM.id(), DayOfWeek.MONDAY, Shift.MORNING, null)),
                new NetworkFact.DatedOpening(new OpeningException(MORNING, false, null, "")));
    }

    @Test
    void theFactsHereAreAllThereAre() {
        assertThat(facts().map(Object::getClass)).containsExactlyInAnyOrder(kinds(NetworkFact.class));
        assertThat(edits().map(Object::getClass)).containsExactlyInAnyOrder(kinds(Edit.class));
        assertThat(moves().map(Object::getClass)).containsExactlyInAnyOrder(kinds(Moved.class));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactOfTheNetworkIsNamedWhereItComesGoesOrHasMoved(NetworkFact fact) {
        String comes = pt.change(new NetworkDiff.Change(null, fact));
        String goes = en.change(new NetworkDiff.Change(fact, null));

        assertThat(comes).startsWith("+ ").doesNotContain("{", "null");
        assertThat(goes).startsWith("− ").doesNotContain("{", "null");
        assertThat(pt.refusal(Refusal.moved(new NetworkDiff.Change(null, fact))))
                .contains(comes.substring(2));
        assertThat(pt.moved(new Moved.OfNetwork(new NetworkDiff.Change(null, fact))))
                .contains(comes.substring(2));
    }

    static Stream<Moved> moves() {
        return Stream.of(
                new Moved.InSlot(MORNING, SlotState.FREE, HELD),
                new Moved.OfPerson(ANA.id(), MORNING.week()),
                new Moved.OfNetwork(new NetworkDiff.Change(null, new NetworkFact.Person(ANA))),
                new Moved.OfFinding(GAP, true));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void everythingThatMovesIsToldInBothLanguages(Moved moved) {
        assertThat(pt.moved(moved)).doesNotContain("{", "null").isNotEqualTo(en.moved(moved));
    }

    @Test
    void whatMovesNamesSlotPeopleAndWeek() {
        assertThat(moves().map(pt::moved))
                .containsExactly(
                        "seg 23/11 manhã, Savassi - Sala 1: era ninguém, agora é Ana.",
                        "Ana tem outras vagas na semana de 22/11.",
                        "O cadastro já é outro: profissional Ana.",
                        "Passaria a valer: Vaga sem ninguém: seg 23/11 manhã, Savassi - Sala 1.");
    }

    @Test
    void whatChangesInASlotHasASign() {
        SlotState other = SlotState.FREE.heldBy(BIA.id(), Origin.SYSTEM, AssignmentStatus.REVIEWED, false);

        assertThat(Stream.of(
                                change(SlotState.FREE, HELD),
                                change(HELD, SlotState.FREE),
                                change(HELD, SlotState.FREE.pinned(true)),
                                change(HELD, other),
                                change(other, other.pinned(true)),
                                change(HELD, HELD.pinned(false)))
                        .map(pt::change))
                .containsExactly(
                        "+ seg 23/11 manhã, Savassi - Sala 1: Ana",
                        "− seg 23/11 manhã, Savassi - Sala 1: Ana",
                        "− seg 23/11 manhã, Savassi - Sala 1: Ana (a vaga fica vazia)",
                        "⇄ seg 23/11 manhã, Savassi - Sala 1: Ana → Bia",
                        "* seg 23/11 manhã, Savassi - Sala 1: Bia, fixada",
                        "* seg 23/11 manhã, Savassi - Sala 1: Ana, solta");
    }

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit.Assign(MORNING, ANA.id()),
                new Edit.Replace(MORNING, ANA.id(), BIA.id()),
                new Edit.Exchange(MORNING, ANA.id(), AFTERNOON, BIA.id()),
                new Edit.Unassign(MORNING, ANA.id(), true),
                new Edit.LeaveGap(MORNING),
                new Edit.Pin(MORNING),
                new Edit.Unpin(MORNING),
                new Edit.EnterHandKept(MORNING, ANA.id()),
                new Edit.Adopt(MORNING, ANA.id(), BIA.id()),
                new Edit.Restore(MORNING, SlotState.FREE, HELD),
                new Edit.ChangeNetwork(
                        new NetworkDiff(List.of(new NetworkDiff.Change(null, new NetworkFact.Person(ANA))))));
    }

    @Test
    void everyEditSaysWhatItDoes() {
        assertThat(edits().map(it -> actions.sentence(List.of(it))))
                .containsExactly(
                        "Pôr Ana em seg 23/11 manhã, Savassi - Sala 1.",
                        "Pôr Bia no lugar de Ana, seg 23/11 manhã, Savassi - Sala 1.",
                        "Trocar Ana (seg 23/11 manhã, Savassi - Sala 1) com Bia (seg 23/11 tarde, Savassi - Sala 1).",
                        "Tirar Ana de seg 23/11 manhã, Savassi - Sala 1, sem volta pela geração.",
                        "Deixar vazia por decisão a vaga seg 23/11 manhã, Savassi - Sala 1.",
                        "Fixar seg 23/11 manhã, Savassi - Sala 1.",
                        "Soltar seg 23/11 manhã, Savassi - Sala 1.",
                        "Registrar Ana em seg 23/11 manhã, Savassi - Sala 1.",
                        "Adotar do Google: Bia em seg 23/11 manhã, Savassi - Sala 1.",
                        "Devolver seg 23/11 manhã, Savassi - Sala 1 a como estava: Ana.",
                        "Mudar o cadastro: + profissional Ana.");
    }

    @Test
    void aSuggestionTellsWhatItCostsAndCreates() {
        Suggestion suggestion = new Suggestion(
                List.of(new Edit.LeaveGap(MORNING), new Edit.Pin(AFTERNOON)),
                new ScoreDelta(new TreeMap<>(Map.of(ScorePart.DOUBLES, 1L))),
                new FindingDiff(
                        List.of(
                                GAP,
                                new Inconsistency(
                                        Kind.PREFERENCE_MISSED, List.of(ANA.id()), List.of(AFTERNOON), null, "")),
                        List.of()));

        assertThat(actions.sentences(suggestion))
                .containsExactly(
                        "Deixar vazia por decisão a vaga seg 23/11 manhã, Savassi - Sala 1;"
                                + " fixar seg 23/11 tarde, Savassi - Sala 1.",
                        "Custaria: dobras +1.",
                        "Criaria: Vaga sem ninguém: seg 23/11 manhã, Savassi - Sala 1.");
    }

    private static RosterDiff.Change change(SlotState before, SlotState after) {
        return new RosterDiff.Change(MORNING, before, after);
    }

    private static Class<?>[] kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).toArray(Class<?>[]::new);
    }
}
