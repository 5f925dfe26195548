package io.agendador.prompt.conversation;

import java.util.List;

/** The templates that people have saved. Safe for many threads. */
public interface TemplateStore {

    /** All, by name. */
    List<PromptTemplate> all();

    /** Stores a template, in the place of one of the same name. */
    void save(PromptTemplate template);

    /** Forgets the template of this name; whether there was one. */
    boolean remove(String name);
}
