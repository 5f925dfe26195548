package io.agendador.google.emulator;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javax.sql.DataSource;

/**
 * How an emulator is to be. Immutable; {@code Settings.of(clock)} is one with which everything just works: it keeps its
 * state in memory, takes any token for the one account that owns everything, and has no limits.
 */
public final class Settings {

    private final Builder values;

    private Settings(Builder values) {
        this.values = values;
    }

    /** The usual ones. */
    public static Settings of(InstantSource clock) {
        return builder(clock).build();
    }

    /** The usual ones, to be changed. */
    public static Builder builder(InstantSource clock) {
        return new Builder(clock);
    }

    InstantSource clock() {
        return values.clock;
    }

    long seed() {
        return values.seed;
    }

    ZoneId zone() {
        return values.zone;
    }

    int port() {
        return values.port;
    }

    String admin() {
        return values.admin;
    }

    Map<String, String> tokens() {
        return values.tokens;
    }

    String id(long number) {
        return values.ids.orElse(it -> Dice.of(values.seed, it).letters(26)).apply(number);
    }

    String etag(long number) {
        return values.etags.apply(number);
    }

    boolean raggedPages() {
        return values.raggedPages;
    }

    boolean bareTombstones() {
        return values.bareTombstones;
    }

    Duration horizon() {
        return values.horizon;
    }

    int perUser() {
        return values.perUser;
    }

    int perProject() {
        return values.perProject;
    }

    ChannelTraffic traffic() {
        return values.traffic;
    }

    Optional<Delivery> delivery() {
        return values.delivery;
    }

    Consumer<Duration> pause() {
        return values.pause;
    }

    EmulatorState state() {
        return values.database
                .<EmulatorState>map(it -> PostgresState.open(it, values.schema))
                .orElseGet(InMemoryState::new);
    }

    /** Settings in the making. */
    public static final class Builder {

        private final InstantSource clock;
        private final Map<String, String> tokens = new TreeMap<>();
        private long seed;
        private ZoneId zone = ZoneOffset.UTC;
        private int port;
        private String admin = "admin@emulador.test";
        private Optional<LongFunction<String>> ids = Optional.empty();
        private LongFunction<String> etags = it -> "\"" + (3_500_000_000_000L + it) + "\"";
        private boolean raggedPages;
        private boolean bareTombstones;
        private Duration horizon = Duration.ofDays(400);
        private int perUser = Integer.MAX_VALUE;
        private int perProject = Integer.MAX_VALUE;
        private ChannelTraffic traffic = ChannelTraffic.reliable();
        private Optional<Delivery> delivery = Optional.empty();
        private Consumer<Duration> pause = it -> {};
        private Optional<DataSource> database = Optional.empty();
        private String schema = "calendar_emulator";

        private Builder(InstantSource clock) {
            this.clock = clock;
        }

        private Builder(Builder other) {
            this(other.clock);
            tokens.putAll(other.tokens);
            seed = other.seed;
            zone = other.zone;
            port = other.port;
            admin = other.admin;
            ids = other.ids;
            etags = other.etags;
            raggedPages = other.raggedPages;
            bareTombstones = other.bareTombstones;
            horizon = other.horizon;
            perUser = other.perUser;
            perProject = other.perProject;
            traffic = other.traffic;
            delivery = other.delivery;
            pause = other.pause;
            database = other.database;
            schema = other.schema;
        }

        /** What minted ids, page sizes and the fate of messages are drawn from; 0 by default. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** The zone of calendars for which none is told; UTC by default. */
        public Builder zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /** The port on the loopback interface; 0, the default, takes a free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** The e-mail of the account that owns everything. */
        public Builder admin(String email) {
            this.admin = email;
            return this;
        }

        /** Names an account that a token stands for. From the first one on, other tokens are refused. */
        public Builder token(String token, String email) {
            tokens.put(token, email);
            return this;
        }

        /** How events' and calendars' ids are made of a number that never comes again. */
        public Builder ids(LongFunction<String> ids) {
            this.ids = Optional.of(ids);
            return this;
        }

        /** How etags, with their quotes, are made of a number that rises with every write. */
        public Builder etags(LongFunction<String> etags) {
            this.etags = etags;
            return this;
        }

        /** Makes pages shorter than asked for, some of them empty. */
        public Builder raggedPages() {
            this.raggedPages = true;
            return this;
        }

        /** Tells of deleted events nothing but that they are. */
        public Builder bareTombstones() {
            this.bareTombstones = true;
            return this;
        }

        /** How far ahead recurring events without an end are expanded; 400 days by default. */
        public Builder horizon(Duration horizon) {
            this.horizon = horizon;
            return this;
        }

        /** How many calls are served in any minute, for one account and for all; none is refused by default. */
        public Builder quotas(int perUser, int perProject) {
            this.perUser = perUser;
            this.perProject = perProject;
            return this;
        }

        /** What happens to channels' messages on their way; nothing by default. */
        public Builder traffic(ChannelTraffic traffic) {
            this.traffic = traffic;
            return this;
        }

        /** How channels' messages are sent; over HTTP by default. */
        public Builder delivery(Delivery delivery) {
            this.delivery = Optional.of(delivery);
            return this;
        }

        /** What waits when a call is to take long; nothing does by default. */
        public Builder pause(Consumer<Duration> pause) {
            this.pause = pause;
            return this;
        }

        /** Keeps the state in a schema of its own, which is made where it is missing: others may use it meanwhile. */
        public Builder database(DataSource database, String schema) {
            this.database = Optional.of(database);
            this.schema = schema;
            return this;
        }

        /** These settings, as they are now. */
        public Settings build() {
            return new Settings(new Builder(this));
        }
    }
}
