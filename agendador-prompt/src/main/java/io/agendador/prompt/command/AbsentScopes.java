package io.agendador.prompt.command;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** A scope that is left out is the one that gives no key. */
final class AbsentScopes extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return description.getBeanClass() == Scope.class ? new OrNone(deserializer) : deserializer;
    }

    private static final class OrNone extends DelegatingDeserializer {

        OrNone(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new OrNone(delegate);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Scope.NONE;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Scope.NONE;
        }
    }
}
