package io.agendador.examples.springboot;

import io.agendador.Agendador;
import java.time.Clock;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Shows that one bean is all that an application on Spring Boot needs; the database is that of {@code spring.datasource}. */
@SpringBootApplication(proxyBeanMethods = false)
public class ClinicApplication {

    /** Plans the example network and prints its coming week. */
    public static void main(String[] arguments) {
        SpringApplication.run(ClinicApplication.class, arguments)
                .getBean(WeekPage.class)
                .lines()
                .forEach(System.out::println);
    }

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    Agendador agendador(DataSource dataSource, InstantSource clock, @Value("${clinic.schema:clinic}") String schema) {
        return Agendador.open(dataSource, schema, clock, UUID::randomUUID);
    }
}
