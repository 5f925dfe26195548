package io.agendador.shell.command;

import io.agendador.Agendador;
import io.agendador.exchange.DemoNetwork;
import io.agendador.review.Adjustments;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Proposals;
import io.agendador.review.Swaps;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.shell.line.ShellCommand;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The list of all commands. */
public final class Commands {

    private static final ZoneId USUAL_ZONE = ZoneId.of("America/Sao_Paulo");
    private static final String UNNAMED = "Rede";

    private Commands() {}

    /**
     * All commands, in the order of the help.
     *
     * @param watched what the status looks at besides the roster
     * @param ids gives people, places and networks their ids
     */
    public static List<ShellCommand> all(Desk desk, Agendador agendador, Watched watched, Supplier<UUID> ids) {
        Proposals proposals = agendador.proposals();
        Adjustments adjustments = agendador.adjustments();
        Demo.Loading demo = it -> DemoNetwork.load(agendador.transactions(), adjustments, desk.clock(), ids, it);
        Network start = Network.empty(new NetworkId(ids.get()), UNNAMED, USUAL_ZONE);
        NetworkKeeping own = agendador.keeping(start);
        Swaps swaps = agendador.swaps();
        Door door = new Door(desk, adjustments, own, swaps);
        List<ShellCommand> commands = new ArrayList<>(List.of(
                new StatusShow(desk, network -> agendador.attention().now(), watched),
                new Demo(desk, demo, proposals),
                new ProposalGenerate(desk, proposals),
                new RosterShow(desk),
                new ProposalList(desk),
                new ProposalDiff(desk),
                new FindingList(desk, adjustments),
                new SlotWhy(desk),
                new WhatIfShow(desk, proposals),
                new ProfessionalList(desk),
                new LocationList(desk),
                new RoomList(desk),
                new OpeningList(desk),
                new ExceptionList(desk),
                new AbsenceList(desk),
                new LimitList(desk),
                new PolicyShow(desk),
                new EntryShow(desk),
                NetworkTake.ofNetwork(desk, own, ids),
                new NetworkGive(desk),
                new RosterAdjust(desk, adjustments),
                new ChangeUndo(desk, adjustments)));
        commands.addAll(ProposalDecide.both(desk, proposals));
        commands.addAll(kept(new Registry(desk, door, start, ids)));
        commands.add(new HandKeptEnter(desk, door));
        commands.add(NetworkTake.ofHandKept(desk, own, ids));
        commands.addAll(SwapEnter.both(desk, door, ids));
        commands.add(new SwapList(desk, door, swaps));
        // What is seen and goes out.
        commands.add(new StatisticsShow(desk, agendador.statistics()));
        commands.add(new RosterExport(desk));
        commands.add(new DecisionList(desk));
        return List.copyOf(commands);
    }

    /** Each verb of each kind of entry. */
    private static List<ShellCommand> kept(Registry registry) {
        Desk desk = registry.desk();
        List<ShellCommand> commands = new ArrayList<>();
        commands.addAll(new NamedChanges<>(registry, new People(desk)).all());
        commands.addAll(new NamedChanges<>(registry, new Places(desk)).all());
        commands.addAll(new NamedChanges<>(registry, new Rooms(desk)).all());
        commands.addAll(new ItemChanges<>(registry, new Openings(desk)).all());
        commands.addAll(new ItemChanges<>(registry, new Exceptions(desk)).all());
        commands.addAll(new ItemChanges<>(registry, new Absences(desk)).all());
        commands.addAll(new ItemChanges<>(registry, new Limits(desk)).all());
        commands.add(new PolicyChange(registry));
        return commands;
    }
}
