package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.present.CalendarNames;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads calendars and follows what people changed there: those that are due, one, or all of them. */
final class CalendarSync implements ShellCommand {

    private static final int MOST = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final CalendarDesk calendars;

    /** What came of reading a calendar, in JSON. */
    record View(
            MirrorCalendar.Kind kind,
            String calendar,
            SyncReason reason,
            SyncReport.Result result,
            boolean full,
            int read,
            int adopted,
            int conflicts,
            int quarantined,
            @Nullable String error) {

        static View of(CalendarNames names, SyncReport it) {
            return new View(
                    it.calendar().kind(),
                    names.of(it.calendar()),
                    it.reason(),
                    it.result(),
                    it.full(),
                    it.read(),
                    it.adopted(),
                    it.conflicts(),
                    it.quarantined(),
                    it.error());
        }
    }

    CalendarSync(CalendarDesk calendars) {
        this.calendars = calendars;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda sincronizar", "calendar sync")
                .option("agenda", "calendar", "\"profissional Ana\"", calendars.offered())
                .option("evento", "event", "3", calendars::openNumbers)
                .flag("forcar", "force");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        boolean forced = invocation.flag("forcar");
        Optional<String> event = invocation.text("evento");
        Optional<MirrorCalendar> one = invocation.text("agenda").map(it -> calendars.calendar(network, it));
        if (event.isPresent()) {
            return told(network, List.of(event(network, one, event.get(), forced)));
        } else if (one.isEmpty() && !forced) {
            return told(network, due(network, progress));
        }
        return told(network, each(network, one.map(List::of).orElseGet(this::all), forced, progress));
    }

    /** By Google's name for it, which is 5 characters long at least, or by the number of the conflict that it is about. */
    private SyncReport event(Network network, Optional<MirrorCalendar> calendar, String typed, boolean forced) {
        if (!forced) {
            throw calendars.desk().refused(ExitCode.USAGE, "agenda.event.forced");
        } else if (NUMBER.matcher(typed).matches()) {
            Conflict conflict = calendars.conflict(Long.parseLong(typed));
            return known(network, conflict.calendar(), conflict.event());
        }
        MirrorCalendar of = calendar.orElseThrow(() -> calendars.desk().refused(ExitCode.USAGE, "agenda.event.where"));
        return known(network, of, typed);
    }

    private SyncReport known(Network network, MirrorCalendar calendar, String event) {
        SyncReport report = forced(network, calendar, event);
        if (report.result() == SyncReport.Result.DONE && report.read() == 0) {
            String where = new CalendarNames(calendars.texts(), network).of(calendar);
            throw calendars.desk().refused(ExitCode.USAGE, "agenda.event.unknown", event, where);
        }
        return report;
    }

    private SyncReport forced(Network network, MirrorCalendar calendar, @Nullable String event) {
        return calendars.permitted(
                network,
                calendars.mirror().force(calendar, event, calendars.desk().author()));
    }

    private List<MirrorCalendar> all() {
        return calendars.conditions().stream()
                .map(it -> it.state().calendar())
                .sorted()
                .toList();
    }

    private List<SyncReport> each(Network network, List<MirrorCalendar> some, boolean forced, Progress progress) {
        CalendarNames names = new CalendarNames(calendars.texts(), network);
        List<SyncReport> reports = new ArrayList<>();
        for (MirrorCalendar it : some) {
            progress.tell(calendars.texts().text("progress.syncing", names.of(it), reports.size() + 1, some.size()));
            reports.add(forced ? forced(network, it, null) : calendars.mirror().sync(it, SyncReason.POLL));
        }
        return reports;
    }

    /** One by one, so that there is something to tell; whatever comes up a second time stays due and is left. */
    private List<SyncReport> due(Network network, Progress progress) {
        CalendarMirror mirror = calendars.mirror();
        int all = calendars.conditions().size();
        CalendarNames names = new CalendarNames(calendars.texts(), network);
        Map<MirrorCalendar, SyncReport> reports = new LinkedHashMap<>();
        List<SyncReport> next = mirror.syncDue(1);
        while (!next.isEmpty() && reports.size() < all) {
            boolean again = next.stream().anyMatch(it -> reports.containsKey(it.calendar()));
            next.forEach(it -> {
                reports.putIfAbsent(it.calendar(), it);
                progress.tell(calendars.texts().text("progress.syncing", names.of(it.calendar()), reports.size(), all));
            });
            if (again) {
                mirror.syncDue(MOST).forEach(it -> reports.putIfAbsent(it.calendar(), it));
                break;
            }
            next = mirror.syncDue(1);
        }
        return List.copyOf(reports.values());
    }

    private Answer told(Network network, List<SyncReport> reports) {
        CalendarNames names = new CalendarNames(calendars.texts(), network);
        List<View> data = reports.stream().map(it -> View.of(names, it)).toList();
        boolean failed = reports.stream().anyMatch(it -> it.result() == SyncReport.Result.FAILED);
        return new Answer(failed ? ExitCode.FAILED : ExitCode.DONE, data, page -> lines(network, reports, page));
    }

    private List<String> lines(Network network, List<SyncReport> reports, Answer.Page page) {
        if (reports.isEmpty()) {
            return List.of(
                    calendars.texts().text("agenda.sync.none", calendars.desk().typedBefore()));
        }
        List<String> lines = new ArrayList<>(calendars.table(network).reports(reports, page.width(), page.colours()));
        int conflicts = reports.stream().mapToInt(SyncReport::conflicts).sum();
        if (conflicts > 0) {
            lines.add(calendars
                    .texts()
                    .text("agenda.sync.conflicts", conflicts, calendars.desk().typedBefore()));
        }
        return lines;
    }
}
