package io.agendador.prompt.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The tables of the migration, and their columns by name. */
final class PromptTables {

    static final Table<Record> PROMPT = DSL.table(DSL.name("prompt"));
    static final Table<Record> EVENT = DSL.table(DSL.name("prompt_event"));
    static final Table<Record> CONVERSATION = DSL.table(DSL.name("conversation"));
    static final Table<Record> TEMPLATE = DSL.table(DSL.name("prompt_template"));

    private static final DataType<Instant> MOMENT = SQLDataType.TIMESTAMPWITHTIMEZONE.asConvertedDataType(
            Instant.class, OffsetDateTime::toInstant, it -> it.atOffset(ZoneOffset.UTC));

    static final Field<Instant> ASKED_AT = DSL.field(DSL.name("asked_at"), MOMENT);
    static final Field<Long> NUMBER = number("number");
    static final Field<Long> PROMPT_OF = number("prompt");
    static final Field<Long> AMENDS = number("amends");
    static final Field<Long> VERSION = number("version");
    static final Field<String> CHANNEL = text("channel");
    static final Field<String> CHAT = text("chat");
    static final Field<String> AUTHOR = text("author");
    static final Field<String> ROLE = text("author_role");
    static final Field<String> DOOR = text("author_door");
    static final Field<String> TEXT = text("text");
    static final Field<String> EXECUTOR = text("executor");
    static final Field<String> EXECUTOR_VERSION = text("executor_version");
    static final Field<String> LOCALE = text("locale");
    static final Field<String> KIND = text("kind");
    static final Field<String> NAME = text("name");
    static final Field<JSONB> EVENT_DOCUMENT = DSL.field(DSL.name("event"), SQLDataType.JSONB);
    static final Field<JSONB> CONVERSATION_DOCUMENT = DSL.field(DSL.name("conversation"), SQLDataType.JSONB);

    private PromptTables() {}

    private static Field<Long> number(String name) {
        return DSL.field(DSL.name(name), SQLDataType.BIGINT);
    }

    private static Field<String> text(String name) {
        return DSL.field(DSL.name(name), SQLDataType.CLOB);
    }
}
