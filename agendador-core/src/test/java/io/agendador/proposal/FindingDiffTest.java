package io.agendador.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.RosterArbitraries;
import io.agendador.roster.Assignment;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import io.agendador.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FindingDiffTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ProfessionalId ANA = new ProfessionalId(new UUID(0, 1));
    private static final ProfessionalId BIA = new ProfessionalId(new UUID(0, 2));

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }

    @Property
    void whatIsCreatedIsNewAndWhatIsResolvedIsGone(@ForAll("facts") Facts facts, @ForAll long seed) {
        List<Inconsistency> before = Rules.check(facts);
        List<Inconsistency> after =
                Rules.check(new Facts(facts.network(), fewer(facts.roster(), seed), facts.period()));
        FindingDiff diff = FindingDiff.between(before, after);

        assertThat(diff.created()).allMatch(it -> after.contains(it) && !before.contains(it));
        assertThat(diff.resolved()).allMatch(it -> before.contains(it) && !after.contains(it));
        assertThat(FindingDiff.between(after, before).created()).isEqualTo(diff.resolved());
        assertThat(FindingDiff.between(before, before)).isEqualTo(new FindingDiff(List.of(), List.of()));
    }

    @Property
    void onlyALimitThatWasExceededAsFarIsNotCreated(@ForAll("facts") Facts facts, @ForAll long seed) {
        List<Inconsistency> before =
                Rules.check(new Facts(facts.network(), fewer(facts.roster(), seed), facts.period()));
        List<Inconsistency> after = Rules.check(facts);
        List<Inconsistency> created = FindingDiff.between(before, after).created();

        assertThat(after)
                .filteredOn(it -> !before.contains(it) && !created.contains(it))
                .allMatch(it -> it.limit() != null);
    }

    @Test
    void moreHoursThanTheLimitAreNewAndFewerAreNot() {
        Inconsistency by1 = hours(ANA, 0, 71);
        Inconsistency by2 = hours(ANA, 0, 72);

        assertThat(FindingDiff.between(List.of(by1), List.of(by2)).created()).containsExactly(by2);
        assertThat(FindingDiff.between(List.of(by1), List.of(by2)).resolved()).isEmpty();
        assertThat(FindingDiff.between(List.of(by2), List.of(by1)).created()).isEmpty();
        assertThat(FindingDiff.between(List.of(by1), List.of(hours(BIA, 0, 71))).created())
                .hasSize(1);
        assertThat(FindingDiff.between(List.of(by1), List.of(hours(ANA, 7, 71))).created())
                .hasSize(1);
    }

    private static Inconsistency hours(ProfessionalId who, int days, int hours) {
        Slot slot = new Slot(
                new RoomId(new UUID(0, 9)), MONDAY.plusDays(days), hours == 71 ? Shift.MORNING : Shift.AFTERNOON);
        return new Inconsistency(Kind.HOURS_EXCEEDED, List.of(who), List.of(slot), new Limit(70 * 60, hours * 60), "");
    }

    private static Roster fewer(Roster roster, long seed) {
        Random random = new Random(seed);
        List<Assignment> some = roster.assignments().stream()
                .filter(it -> random.nextInt(3) > 0)
                .toList();
        return roster.with(some);
    }
}
