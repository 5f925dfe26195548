package io.agendador.prompt.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every store of templates does. */
public abstract class TemplateStoreContract {

    /** A store without any template. */
    protected abstract TemplateStore fresh();

    @Test
    void keepsTheLastOfEachNameUntilItIsRemoved() {
        TemplateStore store = fresh();
        store.save(new PromptTemplate("férias", "Ana de férias"));
        store.save(new PromptTemplate("balanço", "Balancear horas"));
        PromptTemplate last = new PromptTemplate("férias", "{quem:professional} de férias");
        store.save(last);
        assertThat(store.all()).containsExactly(new PromptTemplate("balanço", "Balancear horas"), last);
        assertThat(store.remove("balanço")).isTrue();
        assertThat(store.remove("balanço")).isFalse();
        assertThat(store.all()).containsExactly(last);
    }
}
