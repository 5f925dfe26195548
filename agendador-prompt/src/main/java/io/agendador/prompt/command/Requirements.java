package io.agendador.prompt.command;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Lets a record say once what must be there: every component that is neither {@code @Nullable} nor a collection or scope,
 * which is empty if it is left out.
 */
final class Requirements extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return nulls(member) == Nulls.FAIL;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return JsonSetter.Value.construct(nulls(annotated), Nulls.FAIL);
    }

    private static Nulls nulls(Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter) {
            RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
            return components == null ? Nulls.SET : nulls(components[parameter.getIndex()]);
        }
        return Nulls.SET;
    }

    private static Nulls nulls(RecordComponent component) {
        if (Collection.class.isAssignableFrom(component.getType())) {
            return Nulls.AS_EMPTY;
        }
        boolean optional = component.getType() == Scope.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional ? Nulls.SET : Nulls.FAIL;
    }
}
