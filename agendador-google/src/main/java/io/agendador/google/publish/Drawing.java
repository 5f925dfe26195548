package io.agendador.google.publish;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.mapping.EventContent;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.Kind;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.PublicationPlan.Refused;
import io.agendador.mirror.PublicationPlan.Unchanged;
import io.agendador.mirror.PublicationPlan.Why;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the plan that follows from a scene: place by place, what stands there against what should. */
final class Drawing {

    /**
     * How long before its end an event counts as ended where it would be deleted: longer than a call can take with all its
     * repetitions, so that no deletion arrives after the end.
     */
    static final Duration MARGIN = Duration.ofMinutes(15);

    private final Scene scene;
    private final Mirroring mirroring;
    private final SortedMap<Place, Trace> traces = new TreeMap<>();
    private final SortedMap<Place, Step> steps = new TreeMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Place> shown = new ArrayList<>();
    private final SortedMap<Place, EventContent> contents = new TreeMap<>();

    private Drawing(Scene scene) {
        this.scene = scene;
        this.mirroring = scene.mirroring();
        Map<UUID, MirrorCalendar> calendars = scene.calendars().values().stream()
                .filter(it -> scene.drawn().test(it.calendar()))
                .collect(Collectors.toMap(CalendarRow::id, CalendarRow::calendar));
        SortedMap<Place, List<MirroredEvent>> events = new TreeMap<>();
        for (MirroredEvent event : scene.events()) {
            MirrorCalendar calendar = calendars.get(event.calendar());
            if (calendar != null) {
                events.computeIfAbsent(new Place(calendar, event.slot()), at -> new ArrayList<>())
                        .add(event);
            }
        }
        events.forEach((place, them) -> traces.put(place, new Trace(them)));
    }

    /** Where there is no network yet, nothing is published. */
    static Drawn nothing(Kind kind, Period days) {
        String hash = PlanHash.of(kind, days, 0, List.of(), List.of());
        PublicationPlan plan = new PublicationPlan(kind, days, 0, List.of(), List.of(), List.of(), List.of(), hash);
        return new Drawn(plan, List.of(), List.of(), Map.of());
    }

    /** What stands in all its calendars as it is in force, but perhaps for its colour; by slot. */
    static List<Assignment> shown(Scene scene) {
        Drawing drawing = new Drawing(scene);
        return scene.assignments().stream().filter(drawing::stands).toList();
    }

    private boolean stands(Assignment assignment) {
        EventContent content = mirroring.content(assignment);
        return !scene.contested().contains(assignment.slot())
                && mirroring.places(assignment).stream()
                        .allMatch(place -> traces.getOrDefault(place, Trace.NONE)
                                .live()
                                .filter(it -> content.alike(it.contentHash()))
                                .isPresent());
    }

    static Drawn of(Kind kind, Scene scene) {
        Drawing drawing = new Drawing(scene);
        if (kind == Kind.CLEAR) {
            drawing.clear();
        } else {
            drawing.publish();
        }
        new Generations(drawing.mirroring, scene.given()).renew(drawing.steps);
        return drawing.drawn(kind);
    }

    private void publish() {
        SortedMap<Place, Assignment> wanted = wanted();
        SortedSet<Place> places = new TreeSet<>(wanted.keySet());
        places.addAll(traces.keySet());
        for (Place place : places) {
            Trace trace = traces.getOrDefault(place, Trace.NONE);
            Assignment assignment = wanted.get(place);
            if (assignment != null) {
                show(place, trace, assignment);
            } else {
                trace.live().filter(it -> !leftAside(it)).ifPresent(it -> drop(place, it));
            }
        }
    }

    private SortedMap<Place, Assignment> wanted() {
        SortedMap<Place, Assignment> wanted = new TreeMap<>();
        for (Assignment assignment : scene.assignments()) {
            mirroring.places(assignment).stream()
                    .filter(it -> scene.drawn().test(it.calendar()))
                    .forEach(it -> wanted.put(it, assignment));
        }
        return wanted;
    }

    private void clear() {
        traces.forEach((place, trace) ->
                trace.live().filter(it -> it.start().isAfter(scene.now())).ifPresent(it -> drop(place, it)));
    }

    private void show(Place place, Trace trace, Assignment assignment) {
        EventContent content = mirroring.content(assignment);
        MirroredEvent live = trace.live().orElse(null);
        if (live != null && live.contentHash().equals(content.hash())) {
            shown.add(place);
            return;
        }
        Why why = againstShowing(place, trace, assignment, content);
        if (why != null) {
            refused.add(place.refused(assignment.professional(), why));
        } else {
            steps.put(place, showing(place, live, assignment, content.hash()));
            contents.put(place, content);
        }
    }

    private Step showing(Place place, @Nullable MirroredEvent live, Assignment assignment, String hash) {
        ProfessionalId who = assignment.professional();
        return live == null
                ? new Step(
                        place.calendar(), Action.INSERT, mirroring.eventId(place, 0), place.slot(), who, 0, null, hash)
                : new Step(
                        place.calendar(),
                        Action.UPDATE,
                        live.eventId(),
                        place.slot(),
                        who,
                        live.generation(),
                        live.etag(),
                        hash);
    }

    private @Nullable Why againstShowing(Place place, Trace trace, Assignment assignment, EventContent content) {
        boolean over = trace.live().map(it -> ended(it.end())).orElse(false);
        if (over || ended(content.end().toInstant())) {
            return Why.PAST;
        }
        if (!scene.calendars().containsKey(place.calendar())) {
            return Why.NOT_LINKED;
        }
        if (scene.contested().contains(place.slot())) {
            return Why.CONFLICT;
        }
        if (scene.wrong(assignment)) {
            return Why.ERROR;
        }
        if (trace.live().isEmpty() && trace.deletedByHand(assignment.professional())) {
            return Why.DELETED_BY_HAND;
        }
        return scene.resting(place.calendar()) ? Why.RESTING : null;
    }

    private void drop(Place place, MirroredEvent live) {
        Why why = againstDropping(place, live);
        if (why != null) {
            refused.add(place.refused(live.professional(), why));
        } else {
            steps.put(
                    place,
                    new Step(
                            place.calendar(),
                            Action.DELETE,
                            live.eventId(),
                            place.slot(),
                            live.professional(),
                            live.generation(),
                            live.etag(),
                            null));
        }
    }

    private @Nullable Why againstDropping(Place place, MirroredEvent live) {
        if (ended(live.end().minus(MARGIN))) {
            return Why.PAST;
        }
        if (scene.contested().contains(place.slot())) {
            return Why.CONFLICT;
        }
        return scene.resting(place.calendar()) ? Why.RESTING : null;
    }

    /** What a person moved off the slot, and people decided to leave there. */
    private boolean leftAside(MirroredEvent event) {
        boolean there =
                mirroring.start(event.slot()).filter(event.start()::equals).isPresent();
        return event.sourceOfTruth() == SourceOfTruth.GOOGLE && !there;
    }

    private boolean ended(Instant end) {
        return !end.isAfter(scene.now());
    }

    private Drawn drawn(Kind kind) {
        List<Step> all = List.copyOf(steps.values());
        List<Refused> refusals = refused.stream()
                .sorted((one, other) -> one.slot().compareTo(other.slot()))
                .toList();
        SortedMap<MirrorCalendar, Long> unchanged =
                shown.stream().collect(Collectors.groupingBy(Place::calendar, TreeMap::new, Collectors.counting()));
        long revision = scene.report().base().revision();
        PublicationPlan plan = new PublicationPlan(
                kind,
                scene.days(),
                revision,
                all.stream().map(Step::item).toList(),
                unchanged.entrySet().stream()
                        .map(it -> new Unchanged(it.getKey(), it.getValue().intValue()))
                        .toList(),
                refusals,
                kind == Kind.CLEAR ? List.of() : scene.warnings(),
                PlanHash.of(kind, scene.days(), revision, all, refusals));
        return new Drawn(plan, all, List.copyOf(shown), contents);
    }
}
