package io.agendador.prompt.offline;

import io.agendador.prompt.offline.aside.Attaching;
import io.agendador.prompt.offline.aside.PastWishes;
import io.agendador.prompt.offline.aside.Reasons;
import io.agendador.prompt.offline.aside.Remarks;
import io.agendador.prompt.offline.aside.SharedSubject;
import io.agendador.prompt.offline.aside.States;
import io.agendador.prompt.offline.aside.Stories;
import io.agendador.prompt.offline.aside.Talks;
import io.agendador.prompt.offline.date.Returning;
import io.agendador.prompt.offline.date.Wholes;
import io.agendador.prompt.offline.guard.Corrections;
import io.agendador.prompt.offline.guard.Slips;
import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.AtMost;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Quantities;
import io.agendador.prompt.offline.item.RoomNames;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.Shares;
import io.agendador.prompt.offline.item.Tails;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.offline.particle.EachOfTwo;
import io.agendador.prompt.offline.particle.Eachwise;
import io.agendador.prompt.offline.particle.Joints;
import io.agendador.prompt.offline.particle.Narrowing;
import io.agendador.prompt.offline.particle.OfBoth;
import io.agendador.prompt.offline.particle.Particles;
import io.agendador.prompt.offline.particle.Pointing;
import io.agendador.prompt.offline.particle.References;
import io.agendador.prompt.offline.particle.Relatives;
import io.agendador.prompt.offline.particle.SameAgain;
import io.agendador.prompt.offline.phrase.Agreed;
import io.agendador.prompt.offline.phrase.Auxiliaries;
import io.agendador.prompt.offline.phrase.CoverApart;
import io.agendador.prompt.offline.phrase.Elided;
import io.agendador.prompt.offline.phrase.Excluding;
import io.agendador.prompt.offline.phrase.Formal;
import io.agendador.prompt.offline.phrase.Fronted;
import io.agendador.prompt.offline.phrase.Headings;
import io.agendador.prompt.offline.phrase.Interposed;
import io.agendador.prompt.offline.phrase.Labels;
import io.agendador.prompt.offline.phrase.Locks;
import io.agendador.prompt.offline.phrase.Nobody;
import io.agendador.prompt.offline.phrase.Nominal;
import io.agendador.prompt.offline.phrase.Occasions;
import io.agendador.prompt.offline.phrase.Postposed;
import io.agendador.prompt.offline.phrase.Preambles;
import io.agendador.prompt.offline.phrase.Provisos;
import io.agendador.prompt.offline.phrase.Registering;
import io.agendador.prompt.offline.phrase.Sources;
import io.agendador.prompt.offline.phrase.Superseded;
import io.agendador.prompt.offline.phrase.TurnsOf;
import java.util.List;
import java.util.Set;

/** Makes one item of what belongs together (30 and hours, a room and its location), and drops what says nothing. */
final class Grouping {

    private static final Set<Sign> DROPPED =
            Set.of(Sign.LIGHT, Sign.OF, Sign.IN, Sign.A, Sign.ONE, Sign.DASH, Sign.WHOLE);

    private Grouping() {}

    /** What is said in parentheses is a remark, or else part of the sentence. */
    static List<Item> withoutParentheses(String text, List<Item> items) {
        Row row = new Row(text, items);
        new Remarks(row).parentheses();
        return row.items();
    }

    static List<Item> of(String text, List<Item> items, Antecedents antecedents) {
        Row row = new Row(text, items);
        new Slips(row).asked();
        new OfBoth(row).said();
        new Corrections(row).asked();
        new Superseded(row).turned();
        new Formal(row).requests();
        new Agreed(row).entered();
        new Talks(row).passed();
        new Preambles(row).passed();
        new Auxiliaries(row).passed();
        new Labels(row).labels();
        new Nominal(row).nouns();
        new States(row).told();
        new PastWishes(row).passed();
        new Remarks(row).remarks();
        new SharedSubject(row).told();
        row.items().replaceAll(it -> it.is(Sign.TOLD) ? it.as(Sign.UNKNOWN).value("") : it);
        new Returning(row).passed();
        new Headings(row).passed();
        Headings.headed(row.items());
        new AtMost(row).limits();
        Interposed.limits(row.items());
        new Quantities(row).totals();
        new Quantities(row).clocks();
        new Quantities(row).quantities();
        new Quantities(row).limits();
        new Tails(row).most();
        new Quantities(row).counts();
        new Shares(row).limits();
        new Quantities(row).apart();
        new Quantities(row).elided();
        new Quantities(row).none();
        new RoomNames(row).rooms();
        new Sources(row).passed();
        new Occasions(row).headed();
        new Locks(row).removed();
        new Reasons(row).joined();
        new SameAgain(row, row.items()).reasons();
        Interposed.days(row.items());
        Interposed.persons(row.items());
        new Registering(row).registered();
        new Wholes(row).days();
        new Nobody(row).doubles();
        new Excluding(row).outside();
        new Fronted(row).moved();
        new Joints(row).joints();
        new Provisos(row).read();
        new Elided(row).places();
        new TurnsOf(row).turns();
        new Narrowing(row).joined();
        new Postposed(row).turned();
        new Pointing(row).shifts();
        new Relatives(row).named();
        new EachOfTwo(row).said();
        new References(row).references(antecedents);
        new EachOfTwo(row).said();
        new Stories(row).stories();
        new Attaching(row).attach();
        new Particles(row).particles();
        CoverApart.of(row.items());
        row.items().removeIf(it -> DROPPED.contains(it.sign()));
        // "Ana esta de folga", without the accent: no week follows that it could point to.
        row.items().removeIf(it -> it.is(Sign.THIS) && row.said(it, "esta"));
        Eachwise.parts(row.items());
        return row.items();
    }
}
