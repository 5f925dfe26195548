package io.agendador.roster;

import static io.agendador.fixtures.NetworkFixture.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.RosterArbitraries;
import io.agendador.rule.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RosterTest {

    private static final NetworkId NETWORK = new NetworkId(idOf("Rede"));
    private static final Slot SLOT = new Slot(new RoomId(idOf("Sala 1")), LocalDate.of(2026, 6, 10), Shift.MORNING);
    private static final ProfessionalId ANA = new ProfessionalId(idOf("Ana"));
    private static final ProfessionalId BIA = new ProfessionalId(idOf("Bia"));

    @Property
    void assignmentsComeBySlotAndProfessional(@ForAll("facts") Facts facts) {
        assertThat(facts.roster().assignments()).isSortedAccordingTo((one, other) -> {
            int bySlot = one.slot().compareTo(other.slot());
            return bySlot != 0 ? bySlot : one.professional().compareTo(other.professional());
        });
    }

    @Property
    void whatLiesWithinAPeriodAndWhatLiesOutsideMakeTheWhole(@ForAll("facts") Facts facts) {
        Roster whole = facts.roster();
        Roster within = whole.within(facts.period());

        assertThat(within.assignments())
                .allMatch(it -> facts.period().contains(it.slot().date()))
                .containsAll(whole.assignments().stream()
                        .filter(it -> facts.period().contains(it.slot().date()))
                        .toList());
        assertThat(within.pinnedGaps()).allMatch(it -> facts.period().contains(it.date()));
        assertThat(within.keptOut())
                .allMatch(it -> facts.period().contains(it.slot().date()));
        assertThat(within.busyTimes()).isEqualTo(whole.busyTimes());
        assertThat(whole.with(within.assignments()).pinnedGaps()).isEqualTo(whole.pinnedGaps());
    }

    @Example
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Assignment> assignments = new ArrayList<>(List.of(Assignment.generated(SLOT, ANA)));
        Roster roster = Roster.of(assignments);
        assignments.clear();

        assertThat(roster.assignments()).hasSize(1);
        assertThat(Roster.EMPTY.assignments()).isEmpty();
    }

    @Example
    void theIdOfAnAssignmentStaysWhenTheProfessionalChanges() {
        Assignment before = Assignment.generated(SLOT, ANA);
        Assignment after = Assignment.generated(SLOT, BIA);

        assertThat(AssignmentId.of(NETWORK, before.slot())).isEqualTo(AssignmentId.of(NETWORK, after.slot()));
        assertThat(before).isNotEqualTo(after);
    }

    @Example
    void theIdOfAnAssignmentIsTheSameInEveryProcess() {
        assertThat(AssignmentId.of(NETWORK, SLOT)).hasToString("f11c3cb0-d791-342d-bfcf-d4b6600ad077");
    }

    @Property
    void differentSlotsHaveDifferentIds(@ForAll("facts") Facts facts) {
        Set<Slot> slots = new HashSet<>();
        facts.roster().assignments().forEach(it -> slots.add(it.slot()));

        assertThat(slots.stream().map(it -> AssignmentId.of(NETWORK, it)).distinct())
                .hasSameSizeAs(slots);
        assertThat(AssignmentId.of(new NetworkId(idOf("Outra")), SLOT)).isNotEqualTo(AssignmentId.of(NETWORK, SLOT));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }
}
