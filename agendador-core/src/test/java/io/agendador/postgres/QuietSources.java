package io.agendador.postgres;

import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaGenerator;
import org.jooq.codegen.JavaWriter;
import org.jooq.meta.Definition;

/** Generates sources that newer compilers do not warn of, either: those of 21 and up look into constructors. */
public final class QuietSources extends JavaGenerator {

    @Override
    protected void printClassAnnotations(JavaWriter out, Definition definition, Mode mode) {
        out.println("@SuppressWarnings({ \"all\", \"unchecked\", \"rawtypes\", \"this-escape\" })");
    }
}
