package io.agendador.exchange;

import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.NetworkImport.HandKept;
import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code hand_kept.csv} against a network that is read already. */
final class HandKeptRows {

    private record Entry(Row row, HandKept placing, Professional professional) {}

    private final Network network;
    private final References references;
    private final Report report;

    HandKeptRows(Network network, References references, Report report) {
        this.network = network;
        this.references = references;
        this.report = report;
    }

    /** What is to be entered, by slot. */
    List<HandKept> take(List<Row> rows, Function<Period, Roster> inForce) {
        List<Entry> entries = entries(rows);
        Occupation occupation = new Occupation(network);
        period(entries).map(inForce).ifPresent(it -> it.assignments().forEach(occupation::add));
        List<HandKept> taken = new ArrayList<>();
        int unchanged = 0;
        for (Entry entry : entries) {
            HandKept placing = entry.placing();
            if (occupation.holds(placing)) {
                unchanged++;
            } else if (acceptable(entry) && free(entry, occupation)) {
                occupation.add(placing);
                taken.add(placing);
            }
        }
        report.change(new FileChange(CsvFile.HAND_KEPT.fileName(), taken.size(), 0, unchanged, 0));
        return taken.stream()
                .sorted(Comparator.comparing(HandKept::slot, network.slotOrder()))
                .toList();
    }

    private List<Entry> entries(List<Row> rows) {
        Once<Slot> once = new Once<>();
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows) {
            Optional<Room> room = references.room(row, "location", "room");
            LocalDate date = row.date("date");
            Shift shift = row.word("shift", Shift.class);
            Optional<Professional> professional = references.professional(row, "professional");
            if (room.isPresent() && professional.isPresent() && !row.rejected()) {
                Slot slot = new Slot(room.get().id(), date, shift);
                if (once.check(row, "", slot)) {
                    Professional who = professional.get();
                    entries.add(new Entry(row, new HandKept(slot, who.id()), who));
                }
            }
        }
        return entries;
    }

    private static Optional<Period> period(List<Entry> entries) {
        List<LocalDate> dates =
                entries.stream().map(it -> it.placing().slot().date()).sorted().toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(new Period(dates.get(0), dates.get(dates.size() - 1)));
    }

    private boolean acceptable(Entry entry) {
        return isHandKept(entry) && isOpenFor(entry);
    }

    private boolean isHandKept(Entry entry) {
        Slot slot = entry.placing().slot();
        return network.locationOf(slot.room())
                .filter(it -> !it.handKept(slot.date()))
                .map(it ->
                        reject(entry, "date", Problem.NOT_HAND_KEPT, slot.date().getDayOfWeek(), it.name()))
                .orElse(true);
    }

    private boolean isOpenFor(Entry entry) {
        return network.openSlot(entry.placing().slot())
                .map(it -> suits(entry, it.requiredTag() == null ? "" : it.requiredTag()))
                .orElseGet(() -> notOpen(entry));
    }

    private boolean suits(Entry entry, String tag) {
        Professional who = entry.professional();
        if (!who.active()) {
            return reject(entry, "professional", Problem.INACTIVE, who.name());
        }
        if (!tag.isEmpty() && !who.tags().contains(tag)) {
            return reject(entry, "professional", Problem.TAG_MISSING, who.name(), tag);
        }
        return true;
    }

    private boolean notOpen(Entry entry) {
        for (CsvFile file : List.of(CsvFile.OPENINGS, CsvFile.OPENING_EXCEPTIONS)) {
            if (report.failed(file)) {
                String room = network.roomName(entry.placing().slot().room());
                return reject(entry, "room", Problem.LEFT_OUT, room, report.name(file), 0);
            }
        }
        return reject(entry, "room", Problem.ROOM_NOT_OPEN);
    }

    private boolean free(Entry entry, Occupation occupation) {
        Optional<String> holder = occupation.holder(entry.placing().slot()).map(network::professionalName);
        if (holder.isPresent()) {
            return reject(entry, "professional", Problem.SLOT_TAKEN, holder.get());
        }
        return !occupation.elsewhere(entry.placing())
                || reject(
                        entry,
                        "professional",
                        Problem.IN_TWO_ROOMS,
                        entry.professional().name());
    }

    private static boolean reject(Entry entry, String column, Problem problem, Object... arguments) {
        entry.row().reject(column, problem, arguments);
        return false;
    }
}
