package io.agendador.shell.killed;

import io.agendador.google.emulator.People;
import io.agendador.google.oracle.Shown;
import io.agendador.jobs.alert.AlertState;
import io.agendador.postgres.backup.BackupFolder;
import io.agendador.proposal.Proposal;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.shell.town.Town;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that is there, but for ids and minutes, which nobody can tell in advance. */
final class State {

    private static final int ALL = 100;

    private final Town town;
    private final JobNode node;
    private final List<String> lines = new ArrayList<>();

    private State(Town town, JobNode node) {
        this.town = town;
        this.node = node;
    }

    static List<String> of(Town town, JobNode node) {
        State state = new State(town, node);
        state.roster();
        state.calendars();
        state.google();
        state.records();
        state.backups();
        return state.lines.stream().sorted().toList();
    }

    private void roster() {
        LocalDate day =
                LocalDate.ofInstant(town.clock().instant(), town.network().zone());
        Period days = new Period(day, day.plusDays(48));
        Roster roster = town.node()
                .store()
                .transactions()
                .read(stores -> stores.roster().roster(days));
        roster.assignments()
                .forEach(it -> lines.add("assignment " + it.slot() + " " + it.professional() + " " + it.status() + " "
                        + it.origin() + " " + it.pinned()));
        roster.pinnedGaps().forEach(it -> lines.add("gap " + it));
        town.node().reports().proposals(ALL, town.clock().instant()).stream()
                .filter(it -> it.status() == Proposal.Status.PENDING)
                .forEach(it -> lines.add("proposal " + it.hash()));
    }

    private void calendars() {
        town.node().calendars().openConflicts().forEach(it -> lines.add("conflict " + it.kind() + " " + it.slot()));
        town.node()
                .calendars()
                .publications(ALL)
                .forEach(it -> lines.add("publication " + it.state() + " " + new TreeMap<>(it.items())));
        town.node()
                .calendars()
                .calendars()
                .forEach(it -> lines.add("calendar " + it.calendar().key() + " " + it.status() + " " + it.failures()
                        + " " + it.lastReason() + " " + (it.webhookUntil() != null)));
    }

    private void google() {
        People people = town.google().people();
        people.calendars()
                .forEach(calendar -> people.events(Shown.text(calendar, "id") + "")
                        .forEach(it -> lines.add("event " + Shown.text(calendar, "summary") + " "
                                + Shown.text(it, "summary") + " " + Shown.start(it) + " " + Shown.assignment(it))));
    }

    private void records() {
        // What was begun may be ended in a transaction more.
        lines.add("audit "
                + town
                        .node()
                        .store()
                        .transactions()
                        .read(stores -> stores.audit().latest(1_000))
                        .stream()
                        .map(it -> it.entry().action())
                        .collect(Collectors.toCollection(TreeSet::new)));
        lines.add("snapshots " + town.onlooker().books().number("select count(*) from policy_snapshot"));
        lines.add("proposals kept " + town.onlooker().books().number("select count(*) from proposal"));
        lines.add(
                "dead " + node.ledger().<Object>within(books -> books.backlog().deadByJob(node.network())));
        node.alerts().states(node.network(), Instant.EPOCH).stream()
                .filter(AlertState::open)
                .forEach(it -> lines.add("alert " + it.concern().kind() + " "
                        + it.concern().subject().replaceAll("#\\d+", "#")));
    }

    /** Whole ones alone have their name. */
    private void backups() {
        BackupFolder folder = town.node().backup().folder();
        folder.backups().stream()
                .findFirst()
                .ifPresent(it -> lines.add("backup of " + it.manifest().rows()));
    }
}
