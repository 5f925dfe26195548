package io.agendador.examples.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.TypeLiteral;
import io.agendador.postgres.PostgresStore;
import io.agendador.review.Transactions;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The ports of one network; what is built on them Guice finds by the annotated constructors. */
final class ClinicModule extends AbstractModule {

    private final DataSource dataSource;
    private final String schema;
    private final InstantSource clock;

    ClinicModule(DataSource dataSource, String schema, InstantSource clock) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.clock = clock;
    }

    @Override
    protected void configure() {
        bind(InstantSource.class).toInstance(clock);
        bind(new TypeLiteral<Supplier<UUID>>() {}).toInstance(UUID::randomUUID);
        bind(Network.class)
                .toInstance(
                        Network.empty(new NetworkId(UUID.randomUUID()), "Minha rede", ZoneId.of("America/Sao_Paulo")));
    }

    /** Opened once: it migrates the schema. */
    @Provides
    @Singleton
    Transactions transactions() {
        return PostgresStore.open(dataSource, schema).transactions();
    }
}
