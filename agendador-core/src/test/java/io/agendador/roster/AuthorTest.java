package io.agendador.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.Author.Role;
import org.junit.jupiter.api.Test;

class AuthorTest {

    @Test
    void eachRoleIncludesItselfAndThoseBeforeIt() {
        assertThat(Role.ADMIN.includes(Role.COORDINATOR)).isTrue();
        assertThat(Role.COORDINATOR.includes(Role.COORDINATOR)).isTrue();
        assertThat(Role.COORDINATOR.includes(Role.ADMIN)).isFalse();
        assertThat(Role.VIEWER.includes(Role.COORDINATOR)).isFalse();
    }
}
