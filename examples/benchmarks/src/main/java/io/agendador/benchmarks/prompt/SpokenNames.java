package io.agendador.benchmarks.prompt;

import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network of the kit under names that people say: its own are numbers, which nobody writes in a prompt. */
public final class SpokenNames {

    private static final List<String> FIRST =
            List.of("Ana", "Beatriz", "Caio", "Daniela", "Eduardo", "Fernanda", "Gustavo", "Helena", "Igor", "Júlia");
    private static final List<String> LAST = List.of(
            "Almeida",
            "Barbosa",
            "Cardoso",
            "Duarte",
            "Esteves",
            "Freitas",
            "Gomes",
            "Henriques",
            "Iglesias",
            "Junqueira");
    private static final List<String> PLACES = List.of(
            "Savassi",
            "Lourdes",
            "Pampulha",
            "Buritis",
            "Sion",
            "Mangabeiras",
            "Cidade Nova",
            "Floresta",
            "Serra",
            "Gutierrez",
            "Prado",
            "Carmo",
            "Anchieta",
            "Cruzeiro",
            "Funcionários",
            "Santa Tereza",
            "Castelo",
            "Ouro Preto",
            "Planalto",
            "Jaraguá",
            "Belvedere",
            "Luxemburgo",
            "Coração Eucarístico",
            "Padre Eustáquio",
            "Caiçara");

    private SpokenNames() {}

    /** The same network; at most as many people and places as there are names. */
    public static Network of(Network kit) {
        List<Professional> people = new ArrayList<>();
        for (Professional it : kit.professionals()) {
            int number = people.size();
            people.add(it.toBuilder()
                    .name(FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size()))
                    .build());
        }
        List<Location> places = new ArrayList<>();
        for (Location it : kit.locations()) {
            places.add(it.toBuilder().name(PLACES.get(places.size())).build());
        }
        return new Network(
                kit.id(),
                kit.name(),
                kit.zone(),
                kit.policy(),
                people,
                places,
                rooms(kit),
                kit.openings(),
                kit.exceptions());
    }

    /** Each location's from 1 on, those that are in use first. */
    private static List<Room> rooms(Network kit) {
        Map<LocationId, Integer> numbers = new HashMap<>();
        return kit.rooms().stream()
                .sorted((one, other) -> Boolean.compare(other.active(), one.active()))
                .map(it -> new Room(
                        it.id(), it.location(), "Sala " + numbers.merge(it.location(), 1, Integer::sum), it.active()))
                .toList();
    }
}
