package io.agendador.planning;

import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network's locations as numbers, in the order of their names. */
final class Places {

    private static final LocalDate A_SATURDAY = LocalDate.EPOCH.with(DayOfWeek.SATURDAY);
    private static final LocalDate A_WEEKDAY = A_SATURDAY.minusDays(1);

    final int count;
    final int[] region;
    private final boolean[] clash;
    private final Map<LocationId, Integer> index = new HashMap<>();

    Places(Network network) {
        List<Location> all = List.copyOf(network.locations());
        List<String> regions = new ArrayList<>();
        count = all.size();
        region = new int[count];
        clash = new boolean[2 * count * count];
        for (Location location : all) {
            if (!regions.contains(location.region())) {
                regions.add(location.region());
            }
            region[index.size()] = regions.indexOf(location.region());
            index.put(location.id(), index.size());
        }
        for (int pair = 0; pair < count * count; pair++) {
            Location first = all.get(pair / count);
            Location second = all.get(pair % count);
            clash[pair] = clash(first, second, A_WEEKDAY);
            clash[count * count + pair] = clash(first, second, A_SATURDAY);
        }
    }

    int of(LocationId location) {
        return index.getOrDefault(location, -1);
    }

    /** Whether the first place's morning ends after the second place's afternoon begins. */
    boolean clash(int morning, int afternoon, boolean saturday) {
        return clash[((saturday ? count : 0) + morning) * count + afternoon];
    }

    boolean distant(int one, int other) {
        return region[one] != region[other];
    }

    private static boolean clash(Location morning, Location afternoon, LocalDate day) {
        return morning.times(day, Shift.MORNING).overlaps(afternoon.times(day, Shift.AFTERNOON));
    }
}
