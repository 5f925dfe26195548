package io.agendador.prompt.offline;

import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.offline.aside.Asides;
import io.agendador.prompt.offline.aside.SmallTalk;
import io.agendador.prompt.offline.clause.Clause;
import io.agendador.prompt.offline.clause.Distributing;
import io.agendador.prompt.offline.clause.Following;
import io.agendador.prompt.offline.clause.Fronting;
import io.agendador.prompt.offline.clause.Matched;
import io.agendador.prompt.offline.clause.Matching;
import io.agendador.prompt.offline.clause.Notices;
import io.agendador.prompt.offline.clause.Repeated;
import io.agendador.prompt.offline.clause.Requests;
import io.agendador.prompt.offline.clause.Retold;
import io.agendador.prompt.offline.clause.Sentences;
import io.agendador.prompt.offline.clause.Sharing;
import io.agendador.prompt.offline.clause.Unordered;
import io.agendador.prompt.offline.date.Almanac;
import io.agendador.prompt.offline.date.Months;
import io.agendador.prompt.offline.date.WeekAhead;
import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.date.WhenReading;
import io.agendador.prompt.offline.guard.Admitted;
import io.agendador.prompt.offline.guard.Misgivings;
import io.agendador.prompt.offline.guard.OwnShifts;
import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Directory;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Itemizing;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Lexicon;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.offline.order.Amendment;
import io.agendador.prompt.offline.order.Asking;
import io.agendador.prompt.offline.order.Crossing;
import io.agendador.prompt.offline.order.GenerationCommands;
import io.agendador.prompt.offline.order.HandKept;
import io.agendador.prompt.offline.order.PersonCommands;
import io.agendador.prompt.offline.order.PlaceCommands;
import io.agendador.prompt.offline.order.QueryCommands;
import io.agendador.prompt.offline.order.Within;
import io.agendador.prompt.offline.particle.Conjoined;
import io.agendador.prompt.offline.particle.EarlyJoints;
import io.agendador.prompt.offline.particle.Negations;
import io.agendador.prompt.offline.particle.Pointing;
import io.agendador.prompt.offline.phrase.Labels;
import io.agendador.prompt.reading.Prompt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One prompt on its way from words to commands. */
final class Interpretation {

    /** What shows that a prompt is about a roster at all. */
    private static final Set<Sign> OURS = EnumSet.of(
            Sign.P,
            Sign.R,
            Sign.L,
            Sign.SIMILAR,
            Sign.REGENERATE,
            Sign.BALANCE,
            Sign.SWAP,
            Sign.REPLACE,
            Sign.COVER,
            Sign.CLOSE,
            Sign.OPEN,
            Sign.PIN,
            Sign.UNPIN,
            Sign.TOUCH,
            Sign.LIMIT,
            Sign.ENTER,
            Sign.CLEAR,
            Sign.ABSENT,
            Sign.GAP,
            Sign.DOUBLE,
            Sign.ROSTER,
            Sign.TURN,
            Sign.ROOM_WORD,
            Sign.CONFLICT,
            Sign.GENERATED,
            Sign.INSTEAD,
            Sign.WORK,
            Sign.FILL,
            Sign.WEEK,
            Sign.WILLING,
            Sign.MAY_DOUBLE,
            Sign.NO_DOUBLE,
            Sign.PAST,
            Sign.YES,
            Sign.HER,
            Sign.ROTATION,
            Sign.PREFERENCE,
            Sign.HOURS,
            Sign.PUT,
            Sign.REMOVE);

    private static final Sign[] GENERATING = {Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR};

    private final Prompt prompt;
    private final Matching matching;
    private final List<Item> looked;
    private final List<Item> items;
    private final List<String> talk;
    private final Asking asking;

    /**
     * Of a prompt.
     *
     * @param directory of its network
     * @param talk whether sentences that are no part of any order are set aside
     * @param asides whether what is only told beside the orders is looked for, whatever its words
     */
    Interpretation(
            Prompt prompt, Directory directory, Lexicon lexicon, Matching matching, boolean talk, boolean asides) {
        this.prompt = prompt;
        this.matching = matching;
        Almanac almanac = new Almanac(prompt.today(), prompt.network().policy().horizonWeeks());
        Antecedents antecedents = new Antecedents(prompt.earlier());
        List<Item> all = items(prompt, directory, lexicon);
        SmallTalk sorted = talk ? sorted(prompt, all) : new SmallTalk(all, List.of());
        List<Item> said = sorted.items();
        this.talk = sorted.told();
        this.looked = asides ? Asides.apart(prompt.text(), said) : said;
        Misgivings.undated(prompt.text(), looked, lexicon);
        Months.undated(prompt.text(), looked);
        Months.years(looked, prompt.today().getYear());
        Labels.undated(prompt.text(), looked);
        Negations.undated(prompt.text(), looked);
        Admitted.undated(prompt.text(), looked);
        Pointing.days(prompt.text(), looked);
        Conjoined.joined(prompt.text(), looked);
        new EarlyJoints(prompt.text(), looked).joints();
        List<Item> dated = WhenPhrases.joined(looked, new WhenReading(almanac, antecedents), antecedents);
        WeekAhead.weekdays(dated, almanac);
        this.items = Repeated.once(prompt.text(), Retold.withoutEchoes(Grouping.of(prompt.text(), dated, antecedents)));
        this.asking = new Asking(prompt.text(), almanac, prompt.network(), antecedents);
    }

    /** Whether any of its sentences is part of no order. */
    static boolean talks(Prompt prompt, Directory directory, Lexicon lexicon) {
        return !sorted(prompt, items(prompt, directory, lexicon)).told().isEmpty();
    }

    private static List<Item> items(Prompt prompt, Directory directory, Lexicon lexicon) {
        return Grouping.withoutParentheses(prompt.text(), Itemizing.of(prompt.text(), directory, lexicon));
    }

    private static SmallTalk sorted(Prompt prompt, List<Item> items) {
        return SmallTalk.apart(prompt.text(), items, !prompt.earlier().isEmpty());
    }

    boolean isForeign() {
        boolean amends = !prompt.earlier().isEmpty() && items.stream().anyMatch(it -> it.is(Sign.W, Sign.S));
        return isAttack() || (!amends && looked.stream().noneMatch(Interpretation::ours));
    }

    private static boolean ours(Item item) {
        return OURS.contains(item.sign())
                || (item.is(Sign.AGAIN) && item.value().equals("ROSTER"));
    }

    boolean isAttack() {
        return looked.stream().anyMatch(it -> it.is(Sign.ATTACK));
    }

    List<Item> items() {
        return items;
    }

    /** What was said beside the orders and set aside. */
    List<String> talk() {
        return talk;
    }

    /** All that the prompt asks for; a question about what is not clear. */
    List<ReplanCommand> commands() {
        Leftovers leftovers = new Leftovers(prompt.text(), items);
        leftovers.askAboutNames();
        if (broken()
                || new OwnShifts(prompt.text(), items).doubtful()
                || Unordered.supposed(prompt.text(), looked)
                || (matching.free() && !Unordered.now(prompt.text(), looked))) {
            throw new UnclearException(leftovers.whole("ask.whole"));
        }
        ReplanCommand amended = amended();
        if (amended != null) {
            return List.of(amended);
        }
        boolean polite = new Requests(prompt.text(), looked).opens();
        List<Matched> whole = Sentences.of(items, matching, polite);
        List<Matched> listed = whole == null ? Sentences.of(Distributing.of(items), matching, polite) : whole;
        List<Matched> clauses =
                listed == null ? Sentences.of(Repeated.without(prompt.text(), items), matching, polite) : listed;
        if (clauses == null || clauses.isEmpty()) {
            throw new UnclearException(leftovers.doubt());
        }
        List<ReplanCommand> said = new ArrayList<>();
        shared(Notices.without(prompt.text(), Retold.without(clauses))).forEach(it -> said.addAll(commands(it)));
        List<ReplanCommand> commands = HandKept.merged(Crossing.exchanged(Retold.explained(said)));
        if (commands.size() > 1 && commands.stream().anyMatch(Query.class::isInstance)) {
            throw new UnclearException(leftovers.whole("ask.alone"));
        }
        boolean everywhere = commands.stream().anyMatch(it -> it instanceof FillGaps gaps && gaps.period() == null);
        List<Item> days = items.stream().filter(it -> it.is(Sign.W)).toList();
        if (everywhere
                && !days.isEmpty()
                && days.stream().noneMatch(it -> it.whenOf().kind() == When.Kind.HORIZON)) {
            // "Limita o Caio a 20h na semana 2 e preenche os furos": of that week, or all?
            throw new UnclearException(asking.missing("ask.period"));
        }
        if (commands.stream().distinct().count() < commands.size()
                || commands.size() > 60
                || Crossing.again(commands)
                || Crossing.twofold(commands)
                || Within.any(commands)) {
            throw new UnclearException(leftovers.whole("ask.twice"));
        }
        return commands;
    }

    /** With the days that are named once for several. */
    private List<Matched> shared(List<Matched> matched) {
        List<Matched> fronted = new Fronting(items, matching).shared(Sharing.headed(items, matched, matching));
        return Sharing.days(asking.whole(), items, Following.days(prompt.text(), fronted, matching));
    }

    /** Whether its one command is the earlier one, as it is now meant. */
    boolean amends() {
        return amended() != null;
    }

    private @Nullable ReplanCommand amended() {
        Amendment amendment = prompt.earlier().size() == 1 ? Amendment.of(items, new GenerationCommands(asking)) : null;
        return amendment == null ? null : amendment.applied(prompt.earlier().get(0));
    }

    /** "Troca a Ana com": something would have followed. */
    private boolean broken() {
        return (!items.isEmpty()
                        && items.get(items.size() - 1).is(Sign.WITH, Sign.BY, Sign.TO, Sign.EXCEPT, Sign.WITHOUT))
                || (!looked.isEmpty() && looked.get(looked.size() - 1).is(Sign.AND));
    }

    private List<ReplanCommand> commands(Matched matched) {
        Clause clause = matched.clause();
        declarative(matched);
        past(matched);
        without(matched);
        HandKept handKept = new HandKept(asking);
        String about = QueryCommands.about(matched.command());
        if (about != null) {
            return new QueryCommands(asking).query(about, clause);
        } else if (matched.generation() != null) {
            return new GenerationCommands(asking).commands(matched, matched.generation());
        }
        PersonCommands people = new PersonCommands(asking);
        PlaceCommands places = new PlaceCommands(asking);
        return switch (matched.command()) {
            case "replace" -> people.replace(matched);
            case "exchange" -> people.exchange(matched);
            case "assign" -> handKept.recorded(clause) ? handKept.commands(clause) : people.assign(clause);
            case "unassign" -> people.unassign(clause);
            case "unavailable" -> people.unavailable(clause);
            case "limit" -> people.limit(clause);
            case "closeRoom" -> places.opening(clause, false);
            case "openRoom" -> places.opening(clause, true);
            case "pin" -> places.pinning(clause, true);
            case "unpin" -> places.pinning(clause, false);
            default -> handKept.commands(clause);
        };
    }

    /** "A Ana troca com a Bia na quinta?" asks whether; "pode trocar a Ana com a Bia?" asks for it. */
    private void declarative(Matched matched) {
        Clause clause = matched.clause();
        boolean asks = clause.question() && !matched.command().startsWith("query");
        if (asks && matching.free() && !new Requests(prompt.text(), looked).requested(clause)) {
            throw new UnclearException(new Leftovers(prompt.text(), items).whole("ask.question"));
        }
        Item first = clause.groups().stream()
                .map(it -> it.get(0))
                .filter(it -> !it.is(Sign.TO, Sign.W, Sign.S))
                .findFirst()
                .orElseThrow();
        boolean tells = matched.generation() == null
                ? first.is(Sign.P, Sign.R, Sign.L, Sign.ROSTER, Sign.INSTEAD)
                        || (first.is(Sign.LEAVES) && matched.command().equals("unassign"))
                        || clause.has(Sign.WHO)
                        || denies(first)
                        || clause.items(Sign.DO, Sign.REPLACED).stream().anyMatch(this::participle)
                : first.is(Sign.HOURS, Sign.GENERATED)
                        || (first.is(Sign.ROSTER) && matched.command().equals("balanceHours"))
                        || clause.items(GENERATING).stream().anyMatch(this::participle);
        if (asks && new Requests(prompt.text(), looked).wonders()) {
            throw new UnclearException(new Leftovers(prompt.text(), items).whole("ask.question"));
        }
        if (asks && tells && !new Requests(prompt.text(), looked).requested(clause)) {
            throw new UnclearException(new Leftovers(prompt.text(), items).whole("ask.question"));
        }
    }

    /** "Não poderá ser utilizada a sala 1 na quinta?", "o máximo da Ana é 30 horas?" */
    private boolean denies(Item first) {
        String plain = Plain.of(prompt.text().substring(first.from(), first.to()));
        boolean noun = first.is(Sign.LIMIT) && plain.matches("(?:o )?(?:maxim[oa]|limite|teto)(?: .*)?");
        return noun || (first.is(Sign.PIN, Sign.UNPIN, Sign.CLOSE, Sign.REMOVE) && plain.startsWith("nao "));
    }

    /** "A escala da semana 2 vai ser refeita?" */
    private boolean participle(Item item) {
        return Plain.of(prompt.text().substring(item.from(), item.to()))
                .matches("(?!d[ae]\\p{L}? uma )(?:.* )?(?:\\p{L}+[ai]d|\\p{L}*feit)[ao]s?(?: .*)?");
    }

    /** "Semana 2: preencher furos, sem Duda": is she away, or are they filled without her? */
    private void without(Matched matched) {
        boolean away =
                matched.command().equals("unavailable") && matched.clause().has(Sign.WITHOUT);
        if (away && items.stream().anyMatch(it -> it.is(GENERATING))) {
            throw new UnclearException(new Leftovers(prompt.text(), items).whole("ask.whole"));
        }
    }

    /** "Ontem fecha a sala na segunda": whatever it means, it is not both days. */
    private void past(Matched matched) {
        boolean several = items.stream().filter(it -> it.is(Sign.W)).count() > 1
                || matched.clause().items(Sign.W).stream()
                        .anyMatch(it -> it.whenOf().periods().size() > 1);
        boolean yesterday = looked.stream().anyMatch(it -> it.is(Sign.YESTERDAY));
        if (yesterday && several && !matched.command().startsWith("query")) {
            throw new UnclearException(new Leftovers(prompt.text(), items).whole("ask.whole"));
        }
    }
}
